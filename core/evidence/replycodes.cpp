// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/replycodes.h"

#include <QString>

namespace {

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

qsizetype digitsAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isDigit(text.at(end)))
        ++end;
    return end - at;
}

bool endsWord(QStringView text, qsizetype at)
{
    return at >= text.size() || !(text.at(at).isLetterOrNumber() || text.at(at) == u'_');
}

/// The three digits of RFC 5321 §4.2; only what begins with 2 to 5 is a reply.
int codeAt(QStringView text)
{
    if (digitsAt(text, 0) != 3 || text.front() < u'2' || text.front() > u'5' || !endsWord(text, 3)
        || (text.size() > 4 && text.at(3) == u'.' && isDigit(text.at(4))))
        return 0;
    return text.first(3).toInt();
}

qsizetype skip(QStringView text, qsizetype at, QStringView marks)
{
    while (at < text.size() && marks.contains(text.at(at)))
        ++at;
    return at;
}

} // namespace

QStringView enhancedCodeAt(QStringView text)
{
    if (text.size() < 5 || (text.front() != u'2' && text.front() != u'4' && text.front() != u'5') || text.at(1) != u'.')
        return {};
    const qsizetype subject = digitsAt(text, 2);
    if (subject < 1 || subject > 3 || text.size() <= 2 + subject || text.at(2 + subject) != u'.')
        return {};
    const qsizetype detail = digitsAt(text, 3 + subject);
    const qsizetype end = 3 + subject + detail;
    // The subject is one digit in every registered code; "5.10.2" is some program's version.
    if (subject != 1 || detail < 1 || detail > 3 || !endsWord(text, end)
        || (end + 1 < text.size() && text.at(end) == u'.' && isDigit(text.at(end + 1))))
        return {};
    return text.first(end);
}

std::optional<ReplyCodes> replyCodesAt(QStringView text)
{
    ReplyCodes codes;
    codes.code = text.isEmpty() ? 0 : codeAt(text);
    qsizetype at = 0;
    if (codes.code != 0) {
        at = 3;
        codes.goesOn = at < text.size() && text.at(at) == u'-';
        at = skip(text, at, u"-;:, ");
    }
    const qsizetype opened = skip(text, at, u"#([");
    codes.enhanced = enhancedCodeAt(text.sliced(opened));
    // Exchange says "550 4.4.7": given up, for a reason that might have passed. But a code that succeeds beside one
    // that fails is a version or part of an address.
    const bool isOfClass
        = !codes.enhanced.isEmpty() && (codes.code == 0 || (codes.code >= 400) == (codes.enhanced.front() != u'2'));
    if (!isOfClass)
        codes.enhanced = {};
    else
        at = skip(text, opened + codes.enhanced.size(), u")]:;, -");
    if (codes.code == 0 && codes.enhanced.isEmpty())
        return std::nullopt;
    codes.length = at;
    return codes;
}
