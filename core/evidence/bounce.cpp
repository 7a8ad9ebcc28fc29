// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/bounce.h"

#include "evidence/bouncereader.h"
#include "evidence/inputtext.h"

namespace {

/// The mail that a part belongs to: itself if it is one.
int mailOf(const MailMessage &mail, int part)
{
    while (part > 0 && !mail.parts.at(part).isMessage)
        part = mail.parts.at(part).parent;
    return std::max(part, 0);
}

bool isReportType(const QString &type)
{
    return type == u"message/delivery-status" || type == u"message/global-delivery-status";
}

/// Reads the bounce that one of the mails in a mail may be.
std::optional<Evidence> readMailAsBounce(const MailMessage &mail, int root, const RefusalBook &book, int depth)
{
    BounceReader reader(book, depth);
    bool hasPlainText = false;
    for (int i = root; i < mail.parts.size(); ++i) {
        const MailPart &part = mail.parts.at(i);
        if (part.isMessage && i != root) {
            if (mailOf(mail, part.parent) == root)
                reader.setReturnedMail(part.headers);
            continue;
        }
        if (part.text.isEmpty() || mailOf(mail, i) != root)
            continue;
        if (isReportType(part.type)) {
            reader.readReport(part);
        } else if (part.type.startsWith(u"message/")) {
            continue; // of another kind: a read receipt, a complaint
        } else if (part.type != u"text/html" || !hasPlainText) {
            reader.readWords(part);
            hasPlainText = hasPlainText || part.type != u"text/html";
        }
    }
    reader.readHeaders(mail.parts.at(root).headers);
    return reader.evidence();
}

} // namespace

std::optional<Evidence> readBounce(const MailMessage &mail, const RefusalBook &book, int depth)
{
    constexpr int mostMails = 8;
    std::optional<Evidence> first;
    int mails = 0;
    for (int i = 0; i < mail.parts.size() && mails < mostMails; ++i) {
        if (!mail.parts.at(i).isMessage)
            continue;
        ++mails;
        std::optional<Evidence> found = readMailAsBounce(mail, i, book, depth);
        if (!found)
            continue;
        found->remarks = mail.remarks;
        if (!found->refusals.isEmpty())
            return found;
        if (!first)
            first = found;
    }
    return first;
}

std::optional<Evidence> readBounceBody(const QString &text, const RefusalBook &book)
{
    MailPart part;
    part.isMessage = true;
    part.type = QStringLiteral("text/plain");
    part.text = text;
    part.body = {0, text.size()};
    part.isVerbatim = true;
    BounceReader reader(book, 0);
    reader.readWords(part);
    return reader.evidence();
}
