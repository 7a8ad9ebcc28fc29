// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/systemcharset.h"

#include <algorithm>
#include <limits>

#include <windows.h>

namespace {

/// What stands for nothing in a code page has a place in the private use area here, in ICU it has none.
void dropPrivateUse(QString &text)
{
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c >= u'\uf8c0' && c <= u'\uf8ff'; },
        QChar(QChar::ReplacementCharacter));
}

} // namespace

QString systemDecoded(const QByteArray &bytes, const SystemCharset &charset)
{
    const int size = static_cast<int>(std::min<qsizetype>(bytes.size(), std::numeric_limits<int>::max()));
    const int needed = MultiByteToWideChar(charset.codePage, 0, bytes.constData(), size, nullptr, 0);
    if (needed <= 0)
        return QString::fromLatin1(bytes);
    QString text(needed, Qt::Uninitialized);
    MultiByteToWideChar(charset.codePage, 0, bytes.constData(), size, reinterpret_cast<wchar_t *>(text.data()), needed);
    dropPrivateUse(text);
    return text;
}
