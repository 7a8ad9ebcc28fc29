// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/dnsname.h"

#include <algorithm>
#include <utility>

namespace {

constexpr qsizetype maxLabel = 63;
constexpr qsizetype maxName = 255;

bool isPlain(unsigned char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '-'
        || byte == '_' || byte == '/' || byte == '*';
}

char lowered(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

void appendEscaped(QString &text, char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    if (isPlain(value)) {
        text += QLatin1Char(lowered(byte));
    } else if (value > 0x20 && value < 0x7f) {
        text += u'\\';
        text += QLatin1Char(byte);
    } else {
        text += u'\\';
        text += QStringLiteral("%1").arg(value, 3, 10, QLatin1Char('0'));
    }
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Reads the escape after a backslash at @p at and moves behind it; -1 if it is none.
int readEscape(QStringView text, qsizetype &at)
{
    if (at >= text.size())
        return -1;
    if (!isDigit(text[at])) {
        const char16_t character = text[at++].unicode();
        return character < 0x80 ? character : -1;
    }
    if (at + 3 > text.size() || !isDigit(text[at + 1]) || !isDigit(text[at + 2]))
        return -1;
    const int value
        = (text[at].unicode() - u'0') * 100 + (text[at + 1].unicode() - u'0') * 10 + (text[at + 2].unicode() - u'0');
    at += 3;
    return value <= 255 ? value : -1;
}

} // namespace

std::optional<DnsName> DnsName::fromText(QStringView text)
{
    if (text == u".")
        return DnsName();
    if (text.isEmpty())
        return std::nullopt;
    QByteArrayList labels;
    QByteArray label;
    qsizetype at = 0;
    while (at < text.size()) {
        const char16_t character = text[at++].unicode();
        if (character >= 0x80)
            return std::nullopt;
        if (character == u'.') {
            labels.append(std::exchange(label, {}));
            if (labels.last().isEmpty())
                return std::nullopt;
            continue;
        }
        const int byte = character == u'\\' ? readEscape(text, at) : character;
        if (byte < 0)
            return std::nullopt;
        label.append(static_cast<char>(byte));
    }
    if (!label.isEmpty())
        labels.append(label);
    return fromLabels(labels);
}

std::optional<DnsName> DnsName::fromLabels(const QByteArrayList &labels)
{
    qsizetype size = 1;
    for (const QByteArray &label : labels) {
        if (label.isEmpty() || label.size() > maxLabel)
            return std::nullopt;
        size += label.size() + 1;
    }
    if (size > maxName)
        return std::nullopt;
    DnsName name;
    name.m_labels = labels;
    return name;
}

QString DnsName::toText() const
{
    if (isRoot())
        return QStringLiteral(".");
    QString text;
    for (const QByteArray &label : m_labels) {
        if (!text.isEmpty())
            text += u'.';
        for (const char byte : label)
            appendEscaped(text, byte);
    }
    return text;
}

QByteArray DnsName::toWire() const
{
    QByteArray wire;
    for (const QByteArray &label : m_labels) {
        wire.append(static_cast<char>(label.size()));
        wire.append(label);
    }
    wire.append('\0');
    return wire;
}

bool DnsName::isAtOrBelow(const DnsName &ancestor) const
{
    const qsizetype extra = m_labels.size() - ancestor.m_labels.size();
    if (extra < 0)
        return false;
    DnsName tail;
    tail.m_labels = m_labels.mid(extra);
    return tail == ancestor;
}

QByteArray DnsName::key() const
{
    QByteArray wire = toWire();
    std::transform(wire.cbegin(), wire.cend(), wire.begin(), lowered);
    return wire;
}
