// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/foundfacts.h"

#include "dns/address.h"
#include "dns/hostname.h"
#include "domain/taglist.h"

#include <algorithm>

namespace {

bool addOnce(QList<FoundFact> &facts, const FoundFact &fact)
{
    if (facts.size() >= mostFacts)
        return false;
    const bool isKnown = std::any_of(facts.cbegin(), facts.cend(),
        [&](const FoundFact &known) { return known.value.compare(fact.value, Qt::CaseInsensitive) == 0; });
    if (!isKnown)
        facts.append(fact);
    return !isKnown;
}

bool isPrintableWord(QStringView word)
{
    return !word.isEmpty() && word.size() <= mostNameCharacters
        && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
}

/// A local part and a domain or address literal (RFC 5321 §4.1.2), generously.
bool isMailAddress(QStringView text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1 || at > 64 * 4 || !isPrintableWord(text.first(at)) || text.first(at).contains(u'<'))
        return false;
    const QStringView domain = text.sliced(at + 1);
    if (domain.startsWith(u'['))
        return looseAddress(domain).has_value();
    const HostnameFault fault = hostnameFault(domain);
    return fault == HostnameFault::None || fault == HostnameFault::Underscore || fault == HostnameFault::NonAscii;
}

} // namespace

std::optional<QHostAddress> looseAddress(QStringView word)
{
    if (word.size() > 80)
        return std::nullopt;
    word = word.trimmed();
    if (word.startsWith(u'[')) {
        const qsizetype close = word.indexOf(u']');
        word = close < 0 ? word.sliced(1) : word.sliced(1, close - 1);
    }
    if (word.startsWith(u"IPv6:", Qt::CaseInsensitive))
        word = word.sliced(5);
    if (auto address = parseAddress(word))
        return address;
    const qsizetype colon = word.indexOf(u':');
    return colon > 0 && word.indexOf(u'.') < colon ? parseAddress(word.first(colon)) : std::nullopt;
}

bool addAddress(QList<FoundFact> &facts, FoundFact fact)
{
    const std::optional<QHostAddress> address = looseAddress(fact.value);
    if (!address)
        return false;
    fact.value = addressText(*address);
    return addOnce(facts, fact);
}

bool addHelo(QList<FoundFact> &facts, const FoundFact &fact)
{
    return isPrintableWord(fact.value) && addOnce(facts, fact);
}

bool addMailAddress(QList<FoundFact> &facts, FoundFact fact)
{
    if (fact.value.startsWith(u'<') && fact.value.endsWith(u'>'))
        fact.value = fact.value.sliced(1, fact.value.size() - 2);
    return (fact.value.isEmpty() || isMailAddress(fact.value)) && addOnce(facts, fact);
}

bool addHost(QList<FoundFact> &facts, FoundFact fact)
{
    if (fact.value.endsWith(u'.'))
        fact.value.chop(1);
    fact.value = fact.value.toLower();
    return isStrictFqdn(fact.value) && addOnce(facts, fact);
}

std::optional<FoundFact> messageIdDomainOf(const FoundFact &messageId)
{
    QStringView id = QStringView(messageId.value).trimmed();
    id = id.sliced(id.lastIndexOf(u'@') + 1);
    const qsizetype close = id.indexOf(u'>');
    if (close >= 0)
        id = id.first(close);
    if (!messageId.value.contains(u'@') || id.size() > mostNameCharacters || hostnameFault(id) != HostnameFault::None)
        return std::nullopt;
    FoundFact domain = messageId;
    domain.value = id.toString().toLower();
    return domain;
}

std::optional<QString> mailAddressIn(const QString &value)
{
    const QStringView text = QStringView(value).trimmed();
    const qsizetype open = text.lastIndexOf(u'<');
    const qsizetype close = open < 0 ? -1 : text.indexOf(u'>', open);
    QStringView address = close > open ? text.sliced(open + 1, close - open - 1).trimmed() : text;
    if (close > open && address.isEmpty())
        return QString();
    // "user@example.com (Name)", or several with commas between: the first counts.
    qsizetype end = 0;
    while (end < address.size() && !address.at(end).isSpace() && address.at(end) != u',' && address.at(end) != u';')
        ++end;
    address = address.first(end);
    if (!isMailAddress(address))
        return std::nullopt;
    return address.toString();
}

bool addDkimKey(QList<DkimKeyName> &keys, const QString &signature)
{
    if (keys.size() >= mostDkimKeys || signature.size() > maxTagListBytes)
        return false;
    const TagList tags = TagList::fromText(signature.toLatin1());
    const auto name = [&tags](QByteArrayView tag) {
        // Folding may have left white space inside (RFC 6376 §3.5).
        return QString::fromLatin1(tags.value(tag)).remove(u' ').remove(u'\t').toLower();
    };
    const auto isName = [](const QString &text) {
        const HostnameFault fault = hostnameFault(text);
        return fault == HostnameFault::None || fault == HostnameFault::Underscore
            || fault == HostnameFault::AllNumericEnd;
    };
    const DkimKeyName key{name("s"), name("d")};
    if (!isName(key.selector) || !isName(key.domain) || !key.domain.contains(u'.') || keys.contains(key))
        return false;
    keys.append(key);
    return true;
}

std::optional<FoundFact> domainOf(const FoundFact &address)
{
    FoundFact domain = address;
    domain.value = address.value.section(u'@', -1).toLower();
    const HostnameFault fault = hostnameFault(domain.value);
    const bool isName
        = fault == HostnameFault::None || fault == HostnameFault::Underscore || fault == HostnameFault::NonAscii;
    return isName && domain.value.contains(u'.') ? std::optional(domain) : std::nullopt;
}
