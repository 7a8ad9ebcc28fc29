// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "facts/typedinput.h"

#include "dns/address.h"
#include "dns/hostname.h"

#include <QUrl>

#include <algorithm>

namespace {

constexpr int maxInput = 512; // longer than any name or address (RFC 5321 §4.5.3.1)

bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) { return !character.isPrint(); });
}

bool isDigitsAndDots(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
        [](QChar character) { return character == u'.' || (character >= u'0' && character <= u'9'); });
}

} // namespace

InputFault addressFault(const QString &text)
{
    if (text.isEmpty())
        return InputFault::Empty;
    if (text.size() > maxInput)
        return InputFault::TooLong;
    if (parseAddress(text))
        return InputFault::None;
    if (text.contains(u'_'))
        return InputFault::AddressWithUnderscore;
    if (text.count(u':') == 1 && parseAddress(text.section(u':', 0, 0)))
        return InputFault::AddressWithPort;
    if (!isDigitsAndDots(text))
        return InputFault::NotAnAddress;
    const QStringList parts = text.split(u'.');
    const bool isTooLarge = std::any_of(
        parts.begin(), parts.end(), [](const QString &part) { return part.size() > 3 || part.toInt() > 255; });
    return isTooLarge ? InputFault::AddressNumberTooLarge : InputFault::AddressPartsMissing;
}

InputFault heloFault(const QString &text)
{
    if (text.size() > maxInput)
        return InputFault::TooLong;
    return hasControl(text) || text.contains(u' ') ? InputFault::ControlCharacter : InputFault::None;
}

InputFault mailFromFault(const QString &text)
{
    if (text.size() > maxInput)
        return InputFault::TooLong;
    if (hasControl(text) || text.contains(u' '))
        return InputFault::ControlCharacter;
    if (text.isEmpty())
        return InputFault::None;
    const qsizetype at = text.lastIndexOf(u'@');
    return at == 0 || !parseDomain(text.mid(at + 1)) ? InputFault::NotAMailAddress : InputFault::None;
}

ServerInput parseServer(const QString &text, quint16 defaultPort)
{
    ServerInput server{text, defaultPort, InputFault::None};
    QString port;
    if (text.startsWith(u'[')) {
        const qsizetype close = text.indexOf(u']');
        server.host = text.mid(1, close - 1);
        const QString rest = close < 0 ? QStringLiteral("?") : text.mid(close + 1);
        if (close < 0 || !parseAddress(server.host) || (!rest.isEmpty() && !rest.startsWith(u':'))) {
            server.fault = InputFault::NotAHostname;
            return server;
        }
        port = rest;
    } else if (text.count(u':') == 1) {
        server.host = text.section(u':', 0, 0);
        port = text.mid(server.host.size());
    }
    if (!port.isEmpty()) {
        bool isNumber = false;
        const int value = port.mid(1).toInt(&isNumber);
        if (!isNumber || value < 1 || value > 65535)
            server.fault = InputFault::BadPort;
        server.port = static_cast<quint16>(value);
    }
    if (parseAddress(server.host))
        return server;
    const std::optional<QString> domain = parseDomain(server.host);
    if (!domain)
        server.fault = server.host.isEmpty() ? InputFault::Empty : InputFault::NotAHostname;
    server.host = domain.value_or(server.host);
    return server;
}

std::optional<QString> parseDomain(const QString &text)
{
    if (text.size() > maxInput || hasControl(text))
        return std::nullopt;
    const QString plain = text.endsWith(u'.') ? text.chopped(1) : text;
    const bool isAscii
        = std::all_of(plain.begin(), plain.end(), [](QChar character) { return character.unicode() < 0x80; });
    const QString domain = isAscii ? plain.toLower() : QString::fromLatin1(QUrl::toAce(plain));
    const HostnameFault fault = hostnameFault(domain);
    return fault == HostnameFault::None || fault == HostnameFault::Underscore ? std::optional(domain) : std::nullopt;
}
