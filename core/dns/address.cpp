// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/address.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace {

struct SpecialBlock
{
    const char *address;
    int prefix;
    AddressKind kind;
};

// IANA IPv4 and IPv6 Special-Purpose Address Registries; the narrower block stands before the wider one.
constexpr std::array specialBlocks{
    SpecialBlock{"0.0.0.0", 8, AddressKind::Reserved},
    SpecialBlock{"10.0.0.0", 8, AddressKind::Private},
    SpecialBlock{"100.64.0.0", 10, AddressKind::CarrierNat},
    SpecialBlock{"127.0.0.0", 8, AddressKind::Loopback},
    SpecialBlock{"169.254.0.0", 16, AddressKind::LinkLocal},
    SpecialBlock{"172.16.0.0", 12, AddressKind::Private},
    SpecialBlock{"192.0.0.0", 24, AddressKind::Reserved},
    SpecialBlock{"192.0.2.0", 24, AddressKind::Documentation},
    SpecialBlock{"192.168.0.0", 16, AddressKind::Private},
    SpecialBlock{"198.18.0.0", 15, AddressKind::Reserved},
    SpecialBlock{"198.51.100.0", 24, AddressKind::Documentation},
    SpecialBlock{"203.0.113.0", 24, AddressKind::Documentation},
    SpecialBlock{"224.0.0.0", 4, AddressKind::Multicast},
    SpecialBlock{"240.0.0.0", 4, AddressKind::Reserved},
    SpecialBlock{"::", 128, AddressKind::Reserved},
    SpecialBlock{"::1", 128, AddressKind::Loopback},
    SpecialBlock{"64:ff9b::", 96, AddressKind::Synthetic},
    SpecialBlock{"64:ff9b:1::", 48, AddressKind::Synthetic},
    SpecialBlock{"100::", 64, AddressKind::Reserved},
    SpecialBlock{"2001:db8::", 32, AddressKind::Documentation},
    SpecialBlock{"3fff::", 20, AddressKind::Documentation},
    SpecialBlock{"fc00::", 7, AddressKind::Private},
    SpecialBlock{"fe80::", 10, AddressKind::LinkLocal},
    SpecialBlock{"ff00::", 8, AddressKind::Multicast},
};

std::optional<quint32> parseIPv4(QStringView text)
{
    quint32 value = 0;
    int parts = 0;
    for (const QStringView part : text.tokenize(u'.')) {
        if (part.isEmpty() || part.size() > 3 || (part.size() > 1 && part.front() == u'0'))
            return std::nullopt;
        quint32 number = 0;
        for (const QChar digit : part) {
            if (digit < u'0' || digit > u'9')
                return std::nullopt;
            number = number * 10 + (digit.unicode() - u'0');
        }
        if (number > 255 || ++parts > 4)
            return std::nullopt;
        value = value << 8 | number;
    }
    if (parts != 4)
        return std::nullopt;
    return value;
}

bool isIPv6Character(QChar character)
{
    return (character >= u'0' && character <= u'9') || (character >= u'a' && character <= u'f')
        || (character >= u'A' && character <= u'F') || character == u':' || character == u'.';
}

} // namespace

std::optional<QHostAddress> parseAddress(QStringView text)
{
    if (const std::optional<quint32> ipv4 = parseIPv4(text))
        return QHostAddress(*ipv4);
    // QHostAddress is lax with IPv4 ("1.2" is taken), so only what can be IPv6 is handed to it.
    if (text.size() > 45 || text.count(u':') < 2 || !std::all_of(text.begin(), text.end(), isIPv6Character))
        return std::nullopt;
    const qsizetype lastColon = text.lastIndexOf(u':');
    if (text.contains(u'.') && !parseIPv4(text.mid(lastColon + 1)))
        return std::nullopt;
    QHostAddress address;
    if (!address.setAddress(text.toString()) || address.protocol() != QAbstractSocket::IPv6Protocol)
        return std::nullopt;
    return normalisedAddress(address);
}

QHostAddress normalisedAddress(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return QHostAddress(address.toIPv4Address());
    // By hand: QHostAddress::toIPv4Address() would make 0.0.0.0 of "::" as well.
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    constexpr std::array<quint8, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}; // RFC 4291 §2.5.5.2
    if (std::equal(mapped.begin(), mapped.end(), std::begin(bytes.c)))
        return QHostAddress(qFromBigEndian<quint32>(bytes.c + mapped.size()));
    return QHostAddress(bytes);
}

QString addressText(const QHostAddress &address)
{
    return address.toString();
}

QString hostPortText(const QString &host, quint16 port)
{
    return (host.contains(u':') ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(port);
}

AddressFamily familyOf(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv4Protocol ? AddressFamily::IPv4 : AddressFamily::IPv6;
}

AddressKind kindOf(const QHostAddress &address)
{
    const QHostAddress plain = normalisedAddress(address);
    for (const SpecialBlock &block : specialBlocks) {
        const QHostAddress base(QLatin1String(block.address));
        if (base.protocol() == plain.protocol() && plain.isInSubnet(base, block.prefix))
            return block.kind;
    }
    return AddressKind::Public;
}

QString addressKindText(AddressKind kind)
{
    switch (kind) {
    case AddressKind::Public:
        return {};
    case AddressKind::Private:
        return QStringLiteral("private");
    case AddressKind::CarrierNat:
        return QStringLiteral("carrierNat");
    case AddressKind::Loopback:
        return QStringLiteral("loopback");
    case AddressKind::LinkLocal:
        return QStringLiteral("linkLocal");
    case AddressKind::Documentation:
        return QStringLiteral("documentation");
    case AddressKind::Synthetic:
        return QStringLiteral("synthetic");
    case AddressKind::Multicast:
        return QStringLiteral("multicast");
    case AddressKind::Reserved:
        return QStringLiteral("reserved");
    }
    return {};
}

bool addressLess(const QHostAddress &left, const QHostAddress &right)
{
    if (familyOf(left) != familyOf(right))
        return familyOf(left) == AddressFamily::IPv4;
    if (familyOf(left) == AddressFamily::IPv4)
        return left.toIPv4Address() < right.toIPv4Address();
    const Q_IPV6ADDR a = left.toIPv6Address();
    const Q_IPV6ADDR b = right.toIPv6Address();
    return std::lexicographical_compare(std::begin(a.c), std::end(a.c), std::begin(b.c), std::end(b.c));
}
