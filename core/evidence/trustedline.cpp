// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/address.h"
#include "evidence/received.h"

#include <algorithm>
#include <array>

namespace {

constexpr auto ignoringCase = Qt::CaseInsensitive;

bool isPublic(const QHostAddress &ip)
{
    switch (kindOf(ip)) {
    case AddressKind::Public:
    case AddressKind::Documentation: // stands for a public one in examples
    case AddressKind::Synthetic:
        return true;
    case AddressKind::Private:
    case AddressKind::CarrierNat:
    case AddressKind::Loopback:
    case AddressKind::LinkLocal:
    case AddressKind::Multicast:
    case AddressKind::Reserved:
        return false;
    }
    return false;
}

QStringList labelsOf(QStringView name)
{
    while (name.endsWith(u'.'))
        name.chop(1);
    constexpr qsizetype longestName = 253;
    if (name.isEmpty() || name.size() > longestName || name.contains(u'[') || name.contains(u':') || parseAddress(name))
        return {};
    return name.toString().toLower().split(u'.', Qt::SkipEmptyParts);
}

/// True for "co" in "co.uk": where names are given out below the second label, at least under many countries.
bool isSharedLabel(const QString &label)
{
    constexpr std::array<QStringView, 20> labels{u"co", u"com", u"net", u"org", u"gov", u"edu", u"ac", u"ne", u"or",
        u"go", u"gob", u"gouv", u"gv", u"ltd", u"plc", u"me", u"sch", u"nhs", u"mil", u"id"};
    return std::find(labels.begin(), labels.end(), label) != labels.end();
}

/// Under these no name is registered: a network's inner names.
bool isInnerEnding(const QString &label)
{
    constexpr std::array<QStringView, 9> endings{
        u"local", u"lan", u"internal", u"intern", u"corp", u"localdomain", u"home", u"private", u"intra"};
    return std::find(endings.begin(), endings.end(), label) != endings.end();
}

/// The domain that an organisation registered, by a modest rule: the last two labels, or three.
struct Organisation
{
    QString domain; ///< empty: the name does not tell
    QString label; ///< the first label of it
    bool isInner = false;

    bool isSame(const Organisation &other) const
    {
        if (domain.isEmpty() || other.domain.isEmpty())
            return false;
        return domain == other.domain || ((isInner || other.isInner) && label == other.label);
    }
};

Organisation organisationOf(QStringView name)
{
    const QStringList labels = labelsOf(name);
    constexpr int countryLetters = 2;
    qsizetype count = 2;
    if (labels.size() < count)
        return {};
    if (labels.size() > count && labels.last().size() == countryLetters && isSharedLabel(labels.at(labels.size() - 2)))
        ++count;
    const QStringList own = labels.last(count);
    return {own.join(u'.'), own.first(), isInnerEnding(own.last())};
}

QStringView domainOf(QStringView mailAddress)
{
    return mailAddress.sliced(mailAddress.lastIndexOf(u'@') + 1);
}

bool isSameName(QStringView left, QStringView right)
{
    return !left.isEmpty() && left.compare(right, ignoringCase) == 0;
}

enum class Standing
{
    Inside, ///< both ends are the sender's own
    Doubtful,
    Outside
};

struct Hop
{
    QHostAddress ip;
    Organisation by;
    Organisation client;
    Standing standing = Standing::Inside;
};

/// True if the name that was said is the receiver's own, but that of no server beside it: the client's fault, and no
/// sign that it belongs there.
bool borrowsReceiversName(const ReceivedLine &line, const Organisation &by)
{
    return isSameName(line.helo, line.by) || isSameName(line.helo, by.domain)
        || isSameName(line.helo, domainOf(line.recipient));
}

bool isOwnHop(const ReceivedLine &line, const Organisation &by)
{
    const Organisation rdns = organisationOf(line.rdns);
    const Organisation helo = organisationOf(line.helo);
    if (by.isSame(rdns) || isSameName(line.rdns, line.by))
        return true;
    if (by.isSame(helo) || isSameName(line.helo, line.by))
        return rdns.domain.isEmpty() || !borrowsReceiversName(line, by);
    return false;
}

/// Mail programs say the address of their own network card.
bool saysInnerAddress(QStringView helo)
{
    if (helo.startsWith(u'['))
        helo = helo.sliced(1);
    if (helo.endsWith(u']'))
        helo.chop(1);
    if (helo.startsWith(u"IPv6:", ignoringCase))
        helo = helo.sliced(5);
    const auto address = parseAddress(helo);
    return address && !isPublic(*address);
}

Hop hopOf(const ReceivedLine &line)
{
    Hop hop;
    hop.ip = line.ip;
    hop.by = organisationOf(line.by);
    hop.client = organisationOf(line.rdns);
    if (hop.client.domain.isEmpty())
        hop.client = organisationOf(line.helo);
    const bool isSendersReceiver = hop.by.isSame(organisationOf(domainOf(line.mailFrom)));
    if (!isPublic(line.ip) || !line.auth.isEmpty() || isOwnHop(line, hop.by) || isSendersReceiver)
        hop.standing = Standing::Inside;
    else if (hop.by.domain.isEmpty() || saysInnerAddress(line.helo))
        hop.standing = Standing::Doubtful;
    else
        hop.standing = Standing::Outside;
    return hop;
}

/// The same /24 or /48: commonly one owner's.
bool isSameNetwork(const QHostAddress &left, const QHostAddress &right)
{
    if (familyOf(left) != familyOf(right))
        return false;
    return left.isInSubnet(right, familyOf(right) == AddressFamily::IPv4 ? 24 : 48);
}

/// True if the server that wrote the line handed the mail on to a receiver outside, so that it may be the sender's own.
bool isHandedOn(const ReceivedLine &line, const Hop &hop, const ReceivedLine &next, const Hop &nextHop)
{
    return nextHop.standing == Standing::Outside
        && (hop.by.isSame(nextHop.client) || isSameName(line.by, next.helo) || isSameName(line.by, next.rdns));
}

} // namespace

std::optional<qsizetype> markTrusted(QList<ReceivedLine> &lines)
{
    QList<Hop> hops;
    hops.reserve(lines.size());
    for (const ReceivedLine &line : std::as_const(lines))
        hops.append(hopOf(line));

    std::optional<qsizetype> nextOutside;
    std::optional<qsizetype> trusted;
    // From the newest to the oldest; the oldest that stands the test remains.
    for (qsizetype i = 0; i < lines.size(); ++i) {
        lines[i].isTrusted = false;
        const Hop &hop = hops.at(i);
        if (hop.standing == Standing::Inside)
            continue;
        const bool mayBeOwn = hop.standing == Standing::Doubtful || hop.client.domain.isEmpty();
        if (mayBeOwn && nextOutside) {
            const qsizetype next = *nextOutside;
            const bool isNear = hop.standing == Standing::Doubtful || isSameNetwork(hop.ip, hops.at(next).ip);
            if (isNear && isHandedOn(lines.at(i), hop, lines.at(next), hops.at(next)))
                continue;
        }
        trusted = i;
        if (hop.standing == Standing::Outside)
            nextOutside = i;
    }
    if (trusted)
        lines[*trusted].isTrusted = true;
    return trusted;
}
