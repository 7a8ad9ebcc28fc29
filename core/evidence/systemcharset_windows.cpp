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
        text.begin(), text.end(), [](QChar c) { return c >= u'\ue000' && c <= u'\uf8ff'; },
        QChar(QChar::ReplacementCharacter));
}

QString decodedByCodePage(const QByteArray &bytes, unsigned codePage)
{
    const int size = static_cast<int>(std::min<qsizetype>(bytes.size(), std::numeric_limits<int>::max()));
    const int needed = MultiByteToWideChar(codePage, 0, bytes.constData(), size, nullptr, 0);
    if (needed <= 0)
        return {};
    QString text(needed, Qt::Uninitialized);
    MultiByteToWideChar(codePage, 0, bytes.constData(), size, reinterpret_cast<wchar_t *>(text.data()), needed);
    dropPrivateUse(text);
    return text;
}

} // namespace

QString systemDecoded(const QByteArray &bytes, const SystemCharset &charset)
{
    constexpr unsigned gb18030 = 54936;
    constexpr unsigned gbk = 936;
    QString text = decodedByCodePage(bytes, charset.codePage);
    // Wine and bare editions of Windows have GBK alone, which is GB18030 but for its rare characters of four bytes.
    if (text.isEmpty() && charset.codePage == gb18030)
        text = decodedByCodePage(bytes, gbk);
    return text.isEmpty() ? QString::fromLatin1(bytes) : text;
}
