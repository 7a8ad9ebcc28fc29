// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/derreader.h"

std::optional<QByteArray> DerReader::take(quint8 tag)
{
    if (m_rest.size() < 2 || static_cast<quint8>(m_rest.at(0)) != tag)
        return std::nullopt;
    qsizetype length = static_cast<quint8>(m_rest.at(1));
    qsizetype begin = 2;
    if (length >= 0x80) {
        // The long form, here with at most three bytes: no key is longer.
        const qsizetype count = length & 0x7f;
        if (count < 1 || count > 3 || m_rest.size() < begin + count)
            return std::nullopt;
        length = 0;
        for (qsizetype i = 0; i < count; ++i)
            length = (length << 8) | static_cast<quint8>(m_rest.at(begin + i));
        begin += count;
    }
    if (length > m_rest.size() - begin)
        return std::nullopt;
    const QByteArray content = m_rest.mid(begin, length);
    m_rest = m_rest.mid(begin + length);
    return content;
}
