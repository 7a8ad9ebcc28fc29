// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/mimedecoding.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace {

/// Bytes one after another.
class ByteScanner
{
public:
    explicit ByteScanner(const QByteArray &bytes) : m_bytes(bytes) { }

    bool atEnd() const { return m_at >= m_bytes.size(); }
    char peek(qsizetype ahead = 0) const { return m_at + ahead < m_bytes.size() ? m_bytes.at(m_at + ahead) : '\0'; }
    void skip(qsizetype count) { m_at += count; }
    qsizetype left() const { return m_bytes.size() - m_at; }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// How much a '=' at the end of a line covers: blanks that were added on the way and the line end. 0: it ends no line.
qsizetype softBreakLength(const ByteScanner &scanner)
{
    qsizetype length = 1;
    while (isBlank(scanner.peek(length)))
        ++length;
    if (length == scanner.left())
        return length;
    if (scanner.peek(length) == '\n')
        return length + 1;
    if (scanner.peek(length) == '\r')
        return length + (scanner.peek(length + 1) == '\n' ? 2 : 1);
    return 0;
}

constexpr int noDigit = -1;
constexpr int padding = -2;
constexpr int blank = -3;

constexpr std::array<int, 256> base64Digits()
{
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::array<int, 256> digits{};
    digits.fill(noDigit);
    for (size_t i = 0; i < alphabet.size(); ++i)
        digits.at(static_cast<uchar>(alphabet.at(i))) = static_cast<int>(i);
    digits.at('=') = padding;
    for (const char c : {' ', '\t', '\r'})
        digits.at(static_cast<uchar>(c)) = blank;
    return digits;
}

int base64Digit(char c)
{
    static constexpr std::array<int, 256> digits = base64Digits();
    return digits.at(static_cast<uchar>(c));
}

/// Puts digits together to bytes; padding ends a run of them, and a new run may follow.
class Base64Bytes
{
public:
    void append(QByteArrayView line);
    QByteArray take() { return std::move(m_bytes); }
    bool isPadded() const { return m_isPadded; }

private:
    QByteArray m_bytes;
    unsigned m_bits = 0;
    int m_bitCount = 0;
    bool m_isPadded = false;
};

void Base64Bytes::append(QByteArrayView line)
{
    for (const char c : line) {
        const int digit = base64Digit(c);
        if (digit == padding) {
            m_isPadded = true;
            m_bitCount = 0;
        }
        if (digit < 0)
            continue;
        m_isPadded = false;
        m_bits = (m_bits << 6U) | static_cast<unsigned>(digit);
        m_bitCount += 6;
        if (m_bitCount >= 8) {
            m_bitCount -= 8;
            m_bytes.append(
                static_cast<char>(static_cast<uchar>((m_bits >> static_cast<unsigned>(m_bitCount)) & 0xFFU)));
        }
    }
}

/// True if a line is base64 alone. Blanks within it mean that it is words.
bool isBase64Line(QByteArrayView line)
{
    const QByteArrayView trimmed = line.trimmed();
    for (const char c : trimmed) {
        const int digit = base64Digit(c);
        if (digit == noDigit || digit == blank)
            return false;
    }
    return true;
}

} // namespace

DecodedBytes quotedPrintableDecoded(const QByteArray &encoded)
{
    DecodedBytes decoded;
    decoded.bytes.reserve(encoded.size());
    ByteScanner scanner(encoded);
    while (!scanner.atEnd()) {
        const char c = scanner.peek();
        const int high = c == '=' ? hexDigit(scanner.peek(1)) : -1;
        const int low = high >= 0 ? hexDigit(scanner.peek(2)) : -1;
        const qsizetype softBreak = c == '=' && low < 0 ? softBreakLength(scanner) : 0;
        if (low >= 0) {
            decoded.bytes.append(static_cast<char>(static_cast<uchar>(high * 16 + low)));
            scanner.skip(3);
        } else if (softBreak > 0) {
            scanner.skip(softBreak);
        } else {
            decoded.isDamaged = decoded.isDamaged || c == '=';
            decoded.bytes.append(c);
            scanner.skip(1);
        }
    }
    return decoded;
}

DecodedBytes base64Decoded(const QByteArray &encoded)
{
    Base64Bytes bytes;
    DecodedBytes decoded;
    bool isFirst = true;
    const auto isLineEnd = [](char c) { return c == '\n' || c == '\r'; };
    for (auto begin = encoded.begin(); begin < encoded.end();) {
        const auto end = std::find_if(begin, encoded.end(), isLineEnd);
        const QByteArrayView line(begin, end);
        begin = end == encoded.end() ? end : end + 1;
        if (line.trimmed().isEmpty())
            continue;
        const bool isBase64 = isBase64Line(line);
        if (isFirst && !isBase64)
            return {encoded, true};
        isFirst = false;
        decoded.isDamaged = decoded.isDamaged || !isBase64;
        if (isBase64 || !bytes.isPadded())
            bytes.append(line);
    }
    decoded.bytes = bytes.take();
    return decoded;
}
