// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "base/printable.h"

#include <QList>
#include <QStringDecoder>

namespace {

/// Characters that act on a terminal or reorder text instead of showing themselves (Unicode Cc, Cf, Zl, Zp, Co, Cs,
/// Cn).
bool isUnsafe(char32_t character)
{
    return !QChar::isPrint(character);
}

void appendHex(QString &text, const QByteArray &bytes)
{
    for (const char byte : bytes)
        text += QStringLiteral("\\x%1").arg(static_cast<unsigned char>(byte), 2, 16, QLatin1Char('0'));
}

int sequenceLength(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead < 0xe0)
        return 2;
    if (lead >= 0xe0 && lead < 0xf0)
        return 3;
    return lead >= 0xf0 && lead < 0xf5 ? 4 : 1;
}

} // namespace

QString printable(const QByteArray &bytes, int maxCharacters)
{
    QString text;
    int count = 0;
    qsizetype at = 0;
    while (at < bytes.size()) {
        if (count++ >= maxCharacters)
            return text + QChar(0x2026);
        QByteArray piece = bytes.mid(at, sequenceLength(static_cast<unsigned char>(bytes[at])));
        QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decode(piece);
        const QList<uint> characters = decoded.toUcs4();
        const bool isWhole = !decode.hasError() && characters.size() == 1 && characters.first() != 0xfffd;
        if (!isWhole)
            piece.truncate(1);
        if (isWhole && !isUnsafe(characters.first()))
            text += decoded;
        else
            appendHex(text, piece);
        at += piece.size();
    }
    return text;
}

QString printable(const QString &text, int maxCharacters)
{
    return printable(text.toUtf8(), maxCharacters);
}

QString insideSentence(QString reason)
{
    if (reason.endsWith(u'.'))
        reason.chop(1);
    return reason;
}
