// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "climessage.h"
#include "smtp/helolistener.h"

#include <QStringList>

#include <variant>

/// What "listen" was asked to do.
struct ListenOptions
{
    ListenSettings settings;
    int clients = 0; ///< to hear before it ends; 0: no end
    int seconds = 0; ///< until it ends; 0: no end
    bool isExposed = false; ///< an address that others reach was confirmed
    bool isQuiet = false;
    QString guide; ///< print how to point this product at the listener, or "list"; empty: listen
    QString language; ///< of the guide; empty: the system's
};

/// Reads the options behind "listen". A faulty one gives a message that names it, what is wrong with it and the remedy,
/// and status 64.
std::variant<ListenOptions, CliMessage> parseListenOptions(const QStringList &arguments);
