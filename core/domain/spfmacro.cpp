// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/spfmacro.h"

#include "dns/address.h"

#include <QByteArrayList>

#include <algorithm>
#include <optional>

namespace {

constexpr qsizetype maxDomain = 253; // RFC 7208 §7.3
constexpr int allParts = 0;

/// One piece of a macro string: text as it stands, or a macro.
struct Item
{
    qsizetype size = 1;
    char letter = 0; ///< lower case; 0: the text in @p literal
    QByteArray literal;
    int parts = allParts; ///< how many right-hand parts are kept
    bool isReversed = false;
    bool isEscaped = false; ///< written in upper case: the value is URL-escaped
    QByteArray delimiters = ".";
};

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isAlpha(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

char lowered(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

bool isLetterAllowed(char letter, SpfMacroPlace place)
{
    const QByteArrayView letters = place == SpfMacroPlace::DomainSpec ? "slodiphv" : "slodiphcrtv";
    return letters.contains(letter);
}

/// The number of right-hand parts at @p at, which moves behind it; nothing if it is zero (§7.3).
std::optional<int> readParts(QByteArrayView text, qsizetype &at)
{
    const qsizetype begin = at;
    int number = 0;
    while (at < text.size() && isDigit(text[at]))
        number = std::min(number * 10 + (text[at++] - '0'), 1000); // more parts than any value has
    if (at > begin && number == 0)
        return std::nullopt;
    return number;
}

/// macro-expand (§7.1) behind a percent sign; nothing if it is none.
std::optional<Item> readMacro(QByteArrayView text, qsizetype begin, SpfMacroPlace place)
{
    const char kind = begin + 1 < text.size() ? text[begin + 1] : '\0';
    if (kind == '%' || kind == '_' || kind == '-')
        return Item{2, 0, kind == '%' ? QByteArray("%") : kind == '_' ? QByteArray(" ") : QByteArray("%20")};
    qsizetype at = begin + 2;
    if (kind != '{' || at >= text.size() || !isLetterAllowed(lowered(text[at]), place))
        return std::nullopt;
    Item item;
    item.letter = lowered(text[at]);
    item.isEscaped = item.letter != text[at];
    ++at;
    const std::optional<int> parts = readParts(text, at);
    if (!parts)
        return std::nullopt;
    item.parts = *parts;
    if (at < text.size() && lowered(text[at]) == 'r') {
        item.isReversed = true;
        ++at;
    }
    const qsizetype close = text.indexOf('}', at);
    if (close < 0)
        return std::nullopt;
    if (close > at)
        item.delimiters = text.sliced(at, close - at).toByteArray();
    const bool areDelimiters = std::all_of(item.delimiters.cbegin(), item.delimiters.cend(),
        [](char byte) { return QByteArrayView(".-+,/_=").contains(byte); });
    item.size = close + 1 - begin;
    return areDelimiters ? std::optional(item) : std::nullopt;
}

std::optional<Item> readItem(QByteArrayView text, qsizetype at, SpfMacroPlace place)
{
    const char byte = text[at];
    if (byte == '%')
        return readMacro(text, at, place);
    const bool isLiteral = byte > 0x20 && byte < 0x7f;
    if (!isLiteral && !(byte == ' ' && place == SpfMacroPlace::Explanation))
        return std::nullopt;
    return Item{1, 0, QByteArray(1, byte)};
}

/// toplabel (§7.1): letters, digits and inner hyphens, and not digits only.
bool isTopLabel(QByteArrayView label)
{
    const auto isAlphaNumeric = [](char byte) { return isAlpha(byte) || isDigit(byte); };
    if (label.isEmpty() || !isAlphaNumeric(label.front()) || !isAlphaNumeric(label.back()))
        return false;
    const bool isMade
        = std::all_of(label.cbegin(), label.cend(), [&](char byte) { return isAlphaNumeric(byte) || byte == '-'; });
    return isMade && !std::all_of(label.cbegin(), label.cend(), isDigit);
}

/// Each nibble a part, in upper case as in the RFC's examples (§7.4).
QByteArray dottedAddress(const QHostAddress &ip)
{
    if (familyOf(ip) == AddressFamily::IPv4)
        return addressText(ip).toLatin1();
    const Q_IPV6ADDR bytes = ip.toIPv6Address();
    const QByteArray hex
        = QByteArray(reinterpret_cast<const char *>(bytes.c), sizeof bytes.c).toHex('.').toUpper(); // "20.01..."
    QByteArray dotted;
    for (const char nibble : hex) {
        if (nibble == '.')
            continue;
        if (!dotted.isEmpty())
            dotted += '.';
        dotted += nibble;
    }
    return dotted;
}

QByteArray valueOf(char letter, const SpfMacroValues &values)
{
    switch (letter) {
    case 's':
        return values.local + '@' + values.senderDomain;
    case 'l':
        return values.local;
    case 'o':
        return values.senderDomain;
    case 'd':
        return values.domain;
    case 'i':
        return dottedAddress(values.ip);
    case 'p':
        return values.validatedName;
    case 'h':
        return values.heloName;
    case 'c':
        return addressText(values.ip).toLatin1();
    case 'r':
        return values.receiver;
    case 't':
        return QByteArray::number(values.time);
    case 'v':
        return familyOf(values.ip) == AddressFamily::IPv4 ? "in-addr" : "ip6";
    }
    return {};
}

QByteArray transformed(const QByteArray &value, const Item &item)
{
    QByteArrayList parts;
    QByteArray part;
    for (const char byte : value) {
        if (item.delimiters.contains(byte))
            parts.append(std::exchange(part, {}));
        else
            part += byte;
    }
    parts.append(part);
    if (item.isReversed)
        std::reverse(parts.begin(), parts.end());
    if (item.parts != allParts && item.parts < parts.size())
        parts = parts.mid(parts.size() - item.parts);
    return parts.join('.');
}

QByteArray expanded(const Item &item, const SpfMacroValues &values)
{
    if (item.letter == 0)
        return item.literal;
    const QByteArray value = transformed(valueOf(item.letter, values), item);
    return item.isEscaped ? value.toPercentEncoding() : value; // keeps RFC 3986's unreserved characters, as §7.3 asks
}

} // namespace

qsizetype spfMacroFault(QByteArrayView text, SpfMacroPlace place)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const std::optional<Item> item = readItem(text, at, place);
        if (!item)
            return at;
        at += item->size;
    }
    return -1;
}

qsizetype spfDomainSpecFault(QByteArrayView text)
{
    if (const qsizetype fault = spfMacroFault(text, SpfMacroPlace::DomainSpec); fault >= 0)
        return fault;
    if (text.isEmpty())
        return 0;
    qsizetype at = 0;
    qsizetype behindMacro = 0;
    while (at < text.size()) {
        const qsizetype size = readItem(text, at, SpfMacroPlace::DomainSpec)->size;
        at += size;
        if (size > 1)
            behindMacro = at;
    }
    if (behindMacro == text.size())
        return -1;
    const QByteArrayView end = text.endsWith('.') ? text.chopped(1) : text;
    const qsizetype dot = end.lastIndexOf('.');
    return dot >= behindMacro && isTopLabel(end.sliced(dot + 1)) ? -1 : std::max(dot + 1, behindMacro);
}

bool spfUsesValidatedName(QByteArrayView text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const std::optional<Item> item = readItem(text, at, SpfMacroPlace::Explanation);
        if (!item || item->letter == 'p')
            return item.has_value();
        at += item->size;
    }
    return false;
}

QByteArray expandSpfDomain(QByteArrayView domainSpec, const SpfMacroValues &values)
{
    QByteArray domain;
    qsizetype at = 0;
    while (at < domainSpec.size()) {
        const std::optional<Item> item = readItem(domainSpec, at, SpfMacroPlace::DomainSpec);
        if (!item)
            break;
        domain += expanded(*item, values);
        at += item->size;
        // Only the end of what is too long can be kept; the rest need not pile up.
        if (domain.size() > 8 * maxDomain)
            domain = domain.last(2 * maxDomain);
    }
    if (domain.endsWith('.'))
        domain.chop(1);
    while (domain.size() > maxDomain) {
        const qsizetype dot = domain.indexOf('.');
        if (dot < 0)
            break;
        domain.remove(0, dot + 1);
    }
    return domain;
}

QByteArray expandSpfExplanation(QByteArrayView text, const SpfMacroValues &values, qsizetype maxBytes)
{
    QByteArray explanation;
    qsizetype at = 0;
    while (at < text.size() && explanation.size() < maxBytes) {
        const std::optional<Item> item = readItem(text, at, SpfMacroPlace::Explanation);
        if (!item)
            break;
        explanation += expanded(*item, values);
        at += item->size;
    }
    explanation.truncate(maxBytes);
    return explanation;
}
