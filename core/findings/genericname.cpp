// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "findings/genericname.h"

#include "dns/address.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace {

bool holdsInOrder(const QStringList &parts, const QStringList &wanted)
{
    const auto found = std::search(parts.begin(), parts.end(), wanted.begin(), wanted.end());
    return found != parts.end();
}

bool holdsIPv4(const QString &host, quint32 address)
{
    QStringList octets;
    QString filled;
    for (int shift = 24; shift >= 0; shift -= 8) {
        octets.append(QString::number(address >> shift & 0xff));
        filled += octets.last().rightJustified(3, u'0');
    }
    if (host.contains(filled) || host.contains(QStringLiteral("%1").arg(address, 8, 16, QLatin1Char('0'))))
        return true;
    static const QRegularExpression notDigits(QStringLiteral("[^0-9]+"));
    QStringList numbers;
    for (const QString &part : host.split(notDigits, Qt::SkipEmptyParts))
        numbers.append(QString::number(part.left(9).toInt()));
    QStringList backwards(octets.rbegin(), octets.rend());
    // Three of the four octets in a row are enough: providers put the rest into a domain or leave it out.
    return holdsInOrder(numbers, octets.mid(1)) || holdsInOrder(numbers, octets.mid(0, 3))
        || holdsInOrder(numbers, backwards.mid(1)) || holdsInOrder(numbers, backwards.mid(0, 3));
}

bool holdsIPv6(const QString &host, const QHostAddress &address)
{
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    QString hex;
    for (const quint8 byte : bytes.c)
        hex += QStringLiteral("%1").arg(byte, 2, 16, QLatin1Char('0'));
    QString plain = host;
    plain.remove(u'-').remove(u'.');
    return plain.contains(hex) || plain.contains(hex.mid(16)) || plain.contains(hex.left(16));
}

} // namespace

bool isGenericName(const QString &name, const QHostAddress &address)
{
    const QStringList labels = name.toLower().split(u'.');
    if (labels.size() < 3)
        return false;
    const QString host = labels.mid(0, labels.size() - 2).join(u'.');
    if (familyOf(address) == AddressFamily::IPv4 ? holdsIPv4(host, address.toIPv4Address()) : holdsIPv6(host, address))
        return true;
    static const QStringList words{QStringLiteral("dyn"), QStringLiteral("dynamic"), QStringLiteral("dynip"),
        QStringLiteral("dsl"), QStringLiteral("adsl"), QStringLiteral("vdsl"), QStringLiteral("xdsl"),
        QStringLiteral("cable"), QStringLiteral("dial"), QStringLiteral("dialup"), QStringLiteral("dialin"),
        QStringLiteral("ppp"), QStringLiteral("pppoe"), QStringLiteral("pool"), QStringLiteral("pools"),
        QStringLiteral("dhcp"), QStringLiteral("client"), QStringLiteral("clients"), QStringLiteral("customer"),
        QStringLiteral("customers"), QStringLiteral("cust"), QStringLiteral("broadband"), QStringLiteral("ftth"),
        QStringLiteral("fttx"), QStringLiteral("residential"), QStringLiteral("unassigned"), QStringLiteral("unused")};
    static const QRegularExpression separators(QStringLiteral("[^a-z]+"));
    const QStringList tokens = host.split(separators, Qt::SkipEmptyParts);
    return std::any_of(tokens.begin(), tokens.end(), [](const QString &token) { return words.contains(token); });
}
