// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "smtp/derwriter.h"

namespace {

QByteArray tagged(int tag, const QByteArray &content)
{
    QByteArray size;
    for (qsizetype rest = content.size(); rest > 0; rest >>= 8)
        size.prepend(static_cast<char>(rest & 0xff));
    QByteArray encoded(1, static_cast<char>(tag));
    if (content.size() < 0x80)
        encoded.append(static_cast<char>(content.size()));
    else
        encoded.append(static_cast<char>(0x80 | size.size())).append(size);
    return encoded + content;
}

} // namespace

QByteArray der::sequence(const QByteArray &content)
{
    return tagged(0x30, content);
}

QByteArray der::set(const QByteArray &content)
{
    return tagged(0x31, content);
}

QByteArray der::unsignedInteger(const QByteArray &bigEndian)
{
    qsizetype zeros = 0;
    while (zeros + 1 < bigEndian.size() && bigEndian[zeros] == '\0')
        ++zeros;
    QByteArray content = bigEndian.mid(zeros);
    if (content.isEmpty() || (static_cast<unsigned char>(content[0]) & 0x80) != 0)
        content.prepend('\0'); // else it would be negative
    return tagged(0x02, content);
}

QByteArray der::utf8String(const QByteArray &text)
{
    return tagged(0x0c, text);
}

QByteArray der::octetString(const QByteArray &bytes)
{
    return tagged(0x04, bytes);
}

QByteArray der::bitString(const QByteArray &bytes)
{
    return tagged(0x03, QByteArray(1, '\0') + bytes);
}

QByteArray der::utcTime(const QDateTime &time)
{
    return tagged(0x17, time.toUTC().toString(u"yyMMddHHmmss").toLatin1() + 'Z');
}

QByteArray der::boolean(bool value)
{
    return tagged(0x01, QByteArray(1, value ? '\xff' : '\0'));
}

QByteArray der::null()
{
    return tagged(0x05, {});
}

QByteArray der::objectIdentifier(const QByteArray &encoded)
{
    return tagged(0x06, encoded);
}

QByteArray der::explicitTag(int number, const QByteArray &content)
{
    return tagged(0xa0 | number, content);
}

QByteArray der::implicitTag(int number, const QByteArray &content)
{
    return tagged(0x80 | number, content);
}
