// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/mailmessage.h"

#include "evidence/headerblock.h"
#include "evidence/mailreader.h"
#include "evidence/usualheaders.h"

#include <algorithm>

namespace {

enum class HeadKind
{
    None,
    Usual, ///< fields that others have too, as the "From:" and "To:" above a forwarded text
    Telling ///< fields that only mails have
};

/// Judges the fields from the current line on, and goes behind those that were looked at.
HeadKind judgedHead(MailLines &lines)
{
    // Headers that do not show what they are within this are none.
    constexpr qsizetype mostLookedAt = 65'536;
    constexpr qsizetype enough = 2;
    const qsizetype length = std::min(mostLookedAt, lines.end() - lines.position());
    MailLines head(lines.text(), {lines.position(), length});
    head.setPrefix(lines.prefix());
    const HeaderBlock block = readHeaderBlock(head, [](const MailLine &) { return false; });
    lines.seek(head.position());
    QStringList usual;
    bool hasStrong = false;
    for (const MailHeader &header : block.headers) {
        if (isTellingHeader(header.name, header.value))
            return HeadKind::Telling;
        // "Received: 250 OK" is what a mail program's log says.
        if (header.name.compare(u"Received", Qt::CaseInsensitive) == 0)
            continue;
        const UsualHeader kind = usualHeader(header.name);
        hasStrong = hasStrong || kind == UsualHeader::Strong;
        if (kind != UsualHeader::No && usual.size() < enough && !usual.contains(header.name, Qt::CaseInsensitive))
            usual.append(header.name);
    }
    if (hasStrong && block.headers.size() >= enough)
        return HeadKind::Telling;
    return usual.size() >= enough ? HeadKind::Usual : HeadKind::None;
}

} // namespace

const MailHeader *MailPart::header(QStringView name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(),
        [&](const MailHeader &header) { return name.compare(header.name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? nullptr : &*found;
}

TextSpan MailPart::spanOf(qsizetype begin, qsizetype length) const
{
    if (!isVerbatim)
        return body;
    const qsizetype from = std::clamp<qsizetype>(begin, 0, body.length);
    return {body.begin + from, std::clamp<qsizetype>(length, 0, body.length - from)};
}

bool looksLikeMail(QStringView text)
{
    MailLines lines(text, {0, text.size()});
    if (isBareMultipart(lines))
        return true;
    return goToPastedHeaders(lines) && judgedHead(lines) != HeadKind::None;
}

std::optional<TextSpan> findQuotedMail(QStringView text, const TextSpan &region)
{
    MailLines lines(text, region);
    while (!lines.atEnd()) {
        const MailLine line = lines.current();
        MailLines candidate(text, {line.begin, lines.end() - line.begin});
        const QStringView view = lines.view(line);
        const QStringView words = view.sliced(pastedPrefixLength(view));
        const qsizetype colon = headerColon(words);
        lines.seek(line.next);
        if (colon < 0 || usualHeader(words.first(colon)) == UsualHeader::No || !goToPastedHeaders(candidate))
            continue;
        if (judgedHead(candidate) == HeadKind::Telling)
            return TextSpan{line.begin, lines.end() - line.begin};
        lines.seek(std::max(line.next, candidate.position()));
    }
    return {};
}

MailMessage readMail(const InputText &input)
{
    return readMail(input, {0, input.text.size()});
}

MailMessage readMail(const InputText &input, const TextSpan &region)
{
    MailMessage mail;
    MailReader(mail, input, region, {}).readMail();
    return mail;
}
