// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "findings/helosyntax.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <variant>

/// Something a client said, as far as it tells who it may be.
struct ClientGreeting
{
    QByteArray verb; ///< "EHLO", "HELO", "LHLO"
    QByteArray helo; ///< as said
    QHostAddress ip; ///< where it came from; null if not known
};

/// One sentence on who usually announces such a name.
struct UsualClient
{
    QString id; ///< of the entry in the table; never changes
    QString text; ///< in the language asked for; holds nothing of what the client said
    bool isVerified = true; ///< false: to be shown as not verified

    friend bool operator==(const UsualClient &, const UsualClient &) = default;
};

/// What an entry of the table asks of a greeting; all that is given must hold.
struct ClientMatch
{
    QList<HeloForm> forms;
    QStringList verbs;
    QStringList names; ///< whole names, in lower case
    QStringList endings; ///< of the name, in lower case
    QStringList conditions; ///< of clientConditions(), or "!" and one of them

    friend bool operator==(const ClientMatch &, const ClientMatch &) = default;
};

/// Who usually says this, as data. The first entries that fit are the likeliest.
struct ClientEntry
{
    QString id;
    ClientMatch match;
    QString source;
    bool isVerified = true;
    QMap<QString, QString> texts; ///< by language

    friend bool operator==(const ClientEntry &, const ClientEntry &) = default;
};

/// What is wrong with a table, and where: "clients[3].match.forms".
struct ClientTableFault
{
    QString place;
    QString reason;

    friend bool operator==(const ClientTableFault &, const ClientTableFault &) = default;
};

/// "mappedAddress": a literal with an IPv4 address written as IPv6; "loopbackLiteral"; "netBiosLike": one label of at
/// most 15 capitals, digits and hyphens; "plainLocalhost" and "exactlyLocalHost": that very name.
QStringList clientConditions();
std::variant<QList<ClientEntry>, ClientTableFault> readClientTable(const QByteArray &json);

/// Who usually says this, the likeliest first; one to three sentences, whatever was said. @p language: "en", "de",
/// "de_AT".
QList<UsualClient> usualClients(const ClientGreeting &greeting, const QString &language);
/// The same as one paragraph, each sentence that is not verified marked so.
QString usualClientsText(const ClientGreeting &greeting, const QString &language);
