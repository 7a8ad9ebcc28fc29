// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "fixes/namepatterns.h"

#include "dns/address.h"
#include "dns/hostname.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace {

/// Ways in which providers write an IPv4 address into a name; dots were made hyphens before.
QStringList spellingsOf(quint32 ip)
{
    const QList<quint32> octets = {ip >> 24, ip >> 16 & 0xff, ip >> 8 & 0xff, ip & 0xff};
    QStringList plain;
    QStringList padded;
    QString hexadecimal;
    for (const quint32 octet : octets) {
        plain.append(QString::number(octet));
        padded.append(QStringLiteral("%1").arg(octet, 3, 10, QLatin1Char('0')));
        hexadecimal += QStringLiteral("%1").arg(octet, 2, 16, QLatin1Char('0'));
    }
    QStringList found = {hexadecimal, padded.join(QString())};
    for (QStringList parts : {plain, padded}) {
        found.append(parts.join(u'-'));
        found.append(parts.join(u'x'));
        std::reverse(parts.begin(), parts.end());
        found.append(parts.join(u'-'));
    }
    return found;
}

} // namespace

bool isInternalName(const QString &name)
{
    static const QStringList internal
        = {QStringLiteral("local"), QStringLiteral("localhost"), QStringLiteral("localdomain"), QStringLiteral("lan"),
            QStringLiteral("internal"), QStringLiteral("intranet"), QStringLiteral("intern"), QStringLiteral("home"),
            QStringLiteral("corp"), QStringLiteral("private"), QStringLiteral("invalid"), QStringLiteral("test"),
            QStringLiteral("onion"), QStringLiteral("workgroup"), QStringLiteral("arpa")};
    return internal.contains(name.section(u'.', -1).toLower());
}

bool looksGeneric(const QString &name, const QHostAddress &ip)
{
    const QString host = name.toLower();
    // "dyna-web.dynatron.example" must stay: only whole words of the labels below the domain count.
    static const QRegularExpression words(QStringLiteral(
        "(?:\\A|[-.0-9])(?:dyn|dynamic|dyndsl|[avx]?dsl|pool|pools|dhcp|ppp|pppoe|dialup|dialin|dial|cable|broadband|"
        "dip|unassigned|unused)(?:[-.0-9]|\\z)"));
    const QString domain = registeredLookingDomain(host);
    const QString below = host.size() > domain.size() ? host.chopped(domain.size() + 1) : QString();
    if (words.match(below).hasMatch())
        return true;
    if (familyOf(ip) != AddressFamily::IPv4)
        return false;
    const QString joined = QString(below).replace(u'.', u'-');
    const QStringList spellings = spellingsOf(ip.toIPv4Address());
    return std::any_of(
        spellings.begin(), spellings.end(), [&](const QString &spelling) { return joined.contains(spelling); });
}

QString registeredLookingDomain(const QString &name)
{
    static const QStringList seconds = {QStringLiteral("co"), QStringLiteral("com"), QStringLiteral("net"),
        QStringLiteral("org"), QStringLiteral("ac"), QStringLiteral("gov"), QStringLiteral("edu"), QStringLiteral("or"),
        QStringLiteral("ne"), QStringLiteral("gv")};
    const QStringList labels = name.toLower().split(u'.', Qt::SkipEmptyParts);
    const bool isCountryPair
        = labels.size() > 2 && labels.constLast().size() == 2 && seconds.contains(labels.at(labels.size() - 2));
    return labels.last(qMin<qsizetype>(labels.size(), isCountryPair ? 3 : 2)).join(u'.');
}

QString usableDomainOf(const QString &mailFrom)
{
    QString domain = mailFrom.section(u'@', -1).trimmed().toLower();
    if (domain.endsWith(u'.'))
        domain.chop(1);
    return isStrictFqdn(domain) && !isInternalName(domain) ? domain : QString();
}
