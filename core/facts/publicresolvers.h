// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/dnsserver.h"

#include <QList>

/// A resolver that anybody may ask, and who hears the questions then.
struct PublicResolver
{
    QString name;
    QString operatorName;
    QList<DnsServer> servers;
    QString privacyPage;
    QString source; ///< where its addresses are from
    bool isVerified = false;

    friend bool operator==(const PublicResolver &, const PublicResolver &) = default;
};

/// Reads resources/publicresolvers.json; an entry that is not complete is left out.
QList<PublicResolver> readPublicResolvers(const QByteArray &json);
/// The well-known ones that come with the program; they are asked only where the user wants it.
QList<PublicResolver> publicResolvers();
/// What a server is called if it is one of them; else empty.
QString publicResolverName(const DnsServer &server);
