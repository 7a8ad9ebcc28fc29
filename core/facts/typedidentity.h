// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/aresresolver.h"

#include <QString>
#include <QStringList>

/// What stands in the fields about a sending identity, as typed.
struct TypedIdentity
{
    QString addresses; ///< separated by spaces, commas or semicolons
    QString helo;
    QString sender;
    QString server;
    QString recipient;

    friend bool operator==(const TypedIdentity &, const TypedIdentity &) = default;
};

/// What is tested beyond the identity itself; each part asks somebody else.
struct AskedParts
{
    bool spf = true;
    bool senderDomain = true;
    bool blocklists = false;
    bool reverseZones = true;
    bool rdap = false;
    bool comparison = false;
    QStringList otherResolvers = {}; ///< addresses of well-known resolvers to compare with

    friend bool operator==(const AskedParts &, const AskedParts &) = default;
};

/// Whom to ask and how long to wait, as typed.
struct AskSettings
{
    QString resolvers; ///< separated as addresses are; empty: the system's
    int attemptTimeoutMs = AresSettings().attemptTimeoutMs;
    int deadlineS = 60;
    AskedParts parts = {};

    friend bool operator==(const AskSettings &, const AskSettings &) = default;
};

/// What one field holds at most: 64 addresses with room to spare. A damaged file must not fill the window.
constexpr int mostTypedCharacters = 8192;
constexpr int mostOtherResolvers = 32;
constexpr int leastAttemptTimeoutMs = 50;
constexpr int mostAttemptTimeoutMs = 60'000;
constexpr int leastDeadlineS = 1;
constexpr int mostDeadlineS = 3600;
