// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "facts/facts.h"

/// Who the receiver is taken to be, where a policy compares with its own names.
struct ReceiverIdentity
{
    QString domain;
    QStringList names; ///< of its servers, lower case; never empty
    QStringList addresses; ///< of its servers
    bool isAssumed = false; ///< nothing was told: receiver.example

    friend bool operator==(const ReceiverIdentity &, const ReceiverIdentity &) = default;
};

ReceiverIdentity receiverIdentity(const Facts &facts);
