// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/systemcharset.h"

#include <QStringDecoder>

QString systemDecoded(const QByteArray &bytes, const SystemCharset &charset)
{
    QStringDecoder decoder(charset.name);
    // A Qt that was built without ICU knows hardly any charset.
    return decoder.isValid() ? QString(decoder.decode(bytes)) : QString::fromLatin1(bytes);
}
