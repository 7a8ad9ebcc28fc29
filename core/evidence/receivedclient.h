// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/receivedclauses.h"

#include <QHostAddress>

/// What the "from" clause of a Received header says of the client.
struct ReceivedClient
{
    QHostAddress ip; ///< null: it names none
    QString helo;
    QString rdns;
    QString ident;
    bool mayBeForged = false;

    friend bool operator==(const ReceivedClient &, const ReceivedClient &) = default;
};

/// The one name that a server writes before "([ip])" or "(ip)" is the HELO with some and the reverse name, too, with
/// others.
enum class LoneName
{
    Helo,
    HeloAndRdns,
    Rdns
};

/// What stands for a name that was looked up and not found, in the words of the servers.
bool isNoName(QStringView name);
ReceivedClient receivedClient(const QList<ReceivedPiece> &from, LoneName inBrackets, LoneName bare);
