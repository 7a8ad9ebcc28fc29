// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/mailmessage.h"

#include "evidence/headerblock.h"
#include "evidence/mailreader.h"
#include "evidence/usualheaders.h"

#include <algorithm>

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
    // Headers that do not show what they are within this are none.
    constexpr qsizetype mostLookedAt = 65'536;
    constexpr qsizetype enough = 2;
    MailLines lines(text, {0, text.size()});
    if (!goToPastedHeaders(lines))
        return false;
    MailLines head(text, {lines.position(), std::min(mostLookedAt, text.size() - lines.position())});
    head.setPrefix(lines.prefix());
    const HeaderBlock block = readHeaderBlock(head, [](const MailLine &) { return false; });
    QStringList usual;
    bool hasStrong = false;
    for (const MailHeader &header : block.headers) {
        if (isTellingHeader(header.name, header.value))
            return true;
        const UsualHeader kind = usualHeader(header.name);
        hasStrong = hasStrong || kind == UsualHeader::Strong;
        if (kind != UsualHeader::No && usual.size() < enough && !usual.contains(header.name, Qt::CaseInsensitive))
            usual.append(header.name);
    }
    return usual.size() >= enough || (hasStrong && block.headers.size() >= enough);
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
