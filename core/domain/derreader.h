// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

/// Takes values in ASN.1's distinguished encoding (ITU-T X.690 §8.1) from the front of some bytes, as far as a public
/// key needs it. It never reads beyond them.
class DerReader
{
public:
    explicit DerReader(const QByteArray &bytes) : m_rest(bytes) { }

    /// The content of the next value if it has this tag; nothing, and nothing is taken, if it has not.
    std::optional<QByteArray> take(quint8 tag);

    static constexpr quint8 integer = 0x02;
    static constexpr quint8 bitString = 0x03;
    static constexpr quint8 objectIdentifier = 0x06;
    static constexpr quint8 sequence = 0x30;

private:
    QByteArray m_rest;
};
