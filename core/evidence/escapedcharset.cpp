// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/escapedcharset.h"

namespace {

constexpr uchar escape = 0x1B;
constexpr uchar shiftOut = 0x0E;
constexpr uchar shiftIn = 0x0F;
constexpr uchar upperHalf = 0x80;

uchar byteAt(const QByteArray &bytes, qsizetype at)
{
    return at < bytes.size() ? static_cast<uchar>(bytes.at(at)) : uchar{0};
}

void append(QByteArray &bytes, int value)
{
    bytes.append(static_cast<char>(static_cast<uchar>(value)));
}

bool isGraphic(int byte)
{
    return byte >= 0x21 && byte <= 0x7E;
}

/// A character of JIS X 0208, row and column from 0x21 to 0x7E each, has its place in Shift_JIS by rule: two rows of 94
/// share a lead byte.
void appendShiftJis(QByteArray &bytes, int row, int column)
{
    const int lead = (row - 0x21) / 2;
    append(bytes, lead + (lead < 0x1F ? 0x81 : 0xC1));
    if (row % 2 == 0)
        append(bytes, column + 0x7E);
    else
        append(bytes, column + (column < 0x60 ? 0x1F : 0x20));
}

/// The alphabets of ISO-2022-JP and its extensions.
enum class Alphabet
{
    Ascii,
    HalfKatakana,
    Kanji,
    Unknown ///< of two bytes a character, not to be had in Shift_JIS
};

struct EscapeSequence
{
    qsizetype length = 0; ///< 0: none stands here
    Alphabet alphabet = Alphabet::Ascii;
};

EscapeSequence escapeSequenceAt(const QByteArray &bytes, qsizetype at)
{
    if (byteAt(bytes, at) != escape)
        return {};
    const uchar first = byteAt(bytes, at + 1);
    const uchar second = byteAt(bytes, at + 2);
    if (first == '(')
        return {3, second == 'I' ? Alphabet::HalfKatakana : Alphabet::Ascii};
    if (first == '$' && (second == '@' || second == 'B'))
        return {3, Alphabet::Kanji};
    if (first == '$' && second == '(')
        return {4, Alphabet::Unknown};
    if (first == '$' && second == 'A')
        return {3, Alphabet::Unknown};
    return {};
}

/// Appends the character that stands at a place. @returns its length in bytes.
qsizetype appendJapanese(QByteArray &result, const QByteArray &bytes, qsizetype at, Alphabet alphabet)
{
    const int byte = byteAt(bytes, at);
    const int next = byteAt(bytes, at + 1);
    if (alphabet == Alphabet::HalfKatakana && isGraphic(byte)) {
        append(result, byte | upperHalf);
        return 1;
    }
    if (alphabet == Alphabet::Ascii || alphabet == Alphabet::HalfKatakana || !isGraphic(byte) || !isGraphic(next)) {
        append(result, byte);
        return 1;
    }
    if (alphabet == Alphabet::Kanji)
        appendShiftJis(result, byte, next);
    else
        append(result, '?');
    return 2;
}

} // namespace

QByteArray shiftJisOfIso2022(const QByteArray &bytes)
{
    QByteArray result;
    result.reserve(bytes.size());
    Alphabet alphabet = Alphabet::Ascii;
    qsizetype at = 0;
    while (at < bytes.size()) {
        const EscapeSequence sequence = escapeSequenceAt(bytes, at);
        if (sequence.length > 0) {
            alphabet = sequence.alphabet;
            at += sequence.length;
            continue;
        }
        // Each line begins in ASCII, whatever a sender forgot (RFC 1468).
        if (bytes.at(at) == '\n')
            alphabet = Alphabet::Ascii;
        at += appendJapanese(result, bytes, at, alphabet);
    }
    return result;
}

QByteArray shiftJisOfEuc(const QByteArray &bytes)
{
    constexpr uchar singleShift2 = 0x8E; // half-width katakana
    constexpr uchar singleShift3 = 0x8F; // JIS X 0212
    QByteArray result;
    result.reserve(bytes.size());
    qsizetype at = 0;
    while (at < bytes.size()) {
        const int byte = byteAt(bytes, at);
        const int next = byteAt(bytes, at + 1);
        if (byte == singleShift2 && next >= upperHalf) {
            append(result, next);
            at += 2;
        } else if (byte == singleShift3 && next >= upperHalf) {
            append(result, '?');
            at += 3;
        } else if (isGraphic(byte - upperHalf) && isGraphic(next - upperHalf)) {
            appendShiftJis(result, byte - upperHalf, next - upperHalf);
            at += 2;
        } else {
            append(result, byte < upperHalf ? byte : '?');
            at += 1;
        }
    }
    return result;
}

QByteArray eucOfIso2022Kr(const QByteArray &bytes)
{
    QByteArray result;
    result.reserve(bytes.size());
    bool isKorean = false;
    qsizetype at = 0;
    while (at < bytes.size()) {
        const uchar byte = byteAt(bytes, at);
        if (byte == escape && byteAt(bytes, at + 1) == '$' && byteAt(bytes, at + 2) == ')') {
            at += 4;
            continue;
        }
        ++at;
        if (byte == shiftOut || byte == shiftIn) {
            isKorean = byte == shiftOut;
            continue;
        }
        if (byte == '\n')
            isKorean = false;
        append(result, isKorean && isGraphic(byte) ? byte | upperHalf : byte);
    }
    return result;
}

QByteArray gbkOfHz(const QByteArray &bytes)
{
    QByteArray result;
    result.reserve(bytes.size());
    bool isChinese = false;
    qsizetype at = 0;
    while (at < bytes.size()) {
        const uchar byte = byteAt(bytes, at);
        const uchar next = byteAt(bytes, at + 1);
        if (byte == '~' && (next == '{' || next == '}' || next == '~' || next == '\n')) {
            isChinese = next == '{' || (isChinese && next == '~');
            if (next == '~')
                append(result, next);
            at += 2;
            continue;
        }
        if (byte == '\n')
            isChinese = false;
        append(result, isChinese && isGraphic(byte) ? byte | upperHalf : byte);
        ++at;
    }
    return result;
}
