// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/inputtext.h"

#include <QStringDecoder>

namespace {

/// A character that the limit cuts in two must not make the whole no UTF-8.
qsizetype wholeCharacters(const QByteArray &bytes, qsizetype end)
{
    constexpr int mostContinuationBytes = 3;
    for (int i = 0; i < mostContinuationBytes && end > 0 && (static_cast<uchar>(bytes.at(end)) & 0xC0U) == 0x80U; ++i)
        --end;
    return end;
}

} // namespace

InputText inputText(const QByteArray &bytes)
{
    InputText input;
    input.isCut = bytes.size() > mostInputBytes;
    const QByteArrayView kept
        = QByteArrayView(bytes).first(input.isCut ? wholeCharacters(bytes, mostInputBytes) : bytes.size());
    // Without a byte order mark this is UTF-8.
    const auto marked = QStringConverter::encodingForData(kept);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    input.text = decoder.decode(kept);
    // A mark of UTF-16 or UTF-32 is believed, whatever comes after: as bytes such a text says nothing.
    const bool mayBeBytes = !marked || marked == QStringConverter::Utf8;
    if (decoder.hasError() && mayBeBytes) {
        constexpr qsizetype markBytes = 3;
        input.text = QString::fromLatin1(marked ? kept.sliced(markBytes) : kept);
        input.isBytes = true;
    }
    return input;
}
