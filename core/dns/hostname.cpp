// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/hostname.h"

#include <algorithm>

namespace {

bool isAsciiLetter(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z');
}

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

HostnameFault labelFault(QStringView label)
{
    if (label.isEmpty())
        return HostnameFault::EmptyLabel;
    for (const QChar character : label) {
        if (character == u'_')
            return HostnameFault::Underscore;
        if (!isAsciiLetter(character) && !isAsciiDigit(character) && character != u'-')
            return HostnameFault::BadCharacter;
    }
    if (label.front() == u'-' || label.back() == u'-')
        return HostnameFault::HyphenAtEdge;
    return label.size() > 63 ? HostnameFault::LabelTooLong : HostnameFault::None;
}

} // namespace

HostnameFault hostnameFault(QStringView text)
{
    if (text.isEmpty())
        return HostnameFault::Empty;
    const bool hasLastDot = text.size() > 1 && text.back() == u'.';
    const QStringView name = hasLastDot ? text.chopped(1) : text;
    if (std::any_of(name.begin(), name.end(), [](QChar character) { return character.unicode() > 0x7f; }))
        return HostnameFault::NonAscii;
    if (name.size() > 253)
        return HostnameFault::TooLong;
    QStringView last;
    for (const QStringView label : name.tokenize(u'.')) {
        if (const HostnameFault fault = labelFault(label); fault != HostnameFault::None)
            return fault;
        last = label;
    }
    // RFC 1123 §2.1: the highest-level label is alphabetic, so that a name is never taken for an address.
    if (std::all_of(last.begin(), last.end(), isAsciiDigit))
        return HostnameFault::AllNumericEnd;
    return hasLastDot ? HostnameFault::LastDot : HostnameFault::None;
}

bool hasHostCharacters(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) {
        return isAsciiLetter(character) || isAsciiDigit(character) || character == u'-' || character == u'_'
            || character == u'.';
    });
}

bool isStrictFqdn(QStringView text)
{
    return hostnameFault(text) == HostnameFault::None && text.contains(u'.');
}
