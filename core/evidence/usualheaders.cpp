// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/usualheaders.h"

#include <algorithm>
#include <array>

namespace {

using Name = QLatin1StringView;

constexpr std::array weakHeaders{
    Name("bcc"), Name("cc"), Name("date"), Name("from"), Name("sender"), Name("sent"), Name("subject"), Name("to")};

constexpr std::array strongHeaders{Name("auto-submitted"), Name("authentication-results"), Name("content-disposition"),
    Name("content-language"), Name("content-transfer-encoding"), Name("content-type"), Name("delivered-to"),
    Name("dkim-signature"), Name("domainkey-signature"), Name("envelope-to"), Name("errors-to"), Name("feedback-id"),
    Name("in-reply-to"), Name("mailing-list"), Name("message-id"), Name("mime-version"), Name("precedence"),
    Name("received"), Name("received-spf"), Name("references"), Name("reply-to"), Name("return-path"),
    Name("return-receipt-to"), Name("thread-index"), Name("thread-topic"), Name("user-agent"), Name("x-mailer")};

constexpr std::array strongBeginnings{Name("arc-"), Name("list-"), Name("resent-"), Name("x-ms-"), Name("x-google-"),
    Name("x-spam-"), Name("x-original"), Name("x-received"), Name("x-forefront-"), Name("x-mimeole")};

template <size_t Size>
bool contains(const std::array<Name, Size> &names, QStringView name)
{
    return std::any_of(
        names.begin(), names.end(), [&](Name known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
}

bool isName(QStringView name, const char *wanted)
{
    return name.compare(Name(wanted), Qt::CaseInsensitive) == 0;
}

/// A log may say "Received: 250 OK"; a trace field says from or by whom (RFC 5321 §4.4), or begins with qmail's
/// comment.
bool isTraceValue(QStringView value)
{
    return value.startsWith(u"from ", Qt::CaseInsensitive) || value.startsWith(u"by ", Qt::CaseInsensitive)
        || value.startsWith(u'(') || (value.contains(u" by ", Qt::CaseInsensitive) && value.contains(u';'));
}

bool isResultOfSpf(QStringView value)
{
    constexpr std::array results{Name("pass"), Name("fail"), Name("softfail"), Name("neutral"), Name("none"),
        Name("temperror"), Name("permerror"), Name("error"), Name("unknown")};
    return std::any_of(
        results.begin(), results.end(), [&](Name result) { return value.startsWith(result, Qt::CaseInsensitive); });
}

bool isAddressValue(QStringView value)
{
    return value.contains(u'@') || value.startsWith(u"<>");
}

} // namespace

UsualHeader usualHeader(QStringView name)
{
    const QStringView trimmed = name.trimmed();
    if (contains(weakHeaders, trimmed))
        return UsualHeader::Weak;
    const bool hasStrongBeginning = std::any_of(strongBeginnings.begin(), strongBeginnings.end(),
        [&](Name beginning) { return trimmed.startsWith(beginning, Qt::CaseInsensitive); });
    return hasStrongBeginning || contains(strongHeaders, trimmed) ? UsualHeader::Strong : UsualHeader::No;
}

bool isTellingHeader(QStringView name, QStringView value)
{
    if (isName(name, "received") || isName(name, "x-received"))
        return isTraceValue(value);
    if (isName(name, "return-path"))
        return isAddressValue(value);
    if (isName(name, "message-id"))
        return value.contains(u'@') || (value.startsWith(u'<') && value.endsWith(u'>'));
    if (isName(name, "authentication-results") || isName(name, "arc-authentication-results"))
        return value.contains(u'=');
    if (isName(name, "received-spf"))
        return isResultOfSpf(value);
    if (isName(name, "dkim-signature"))
        return value.contains(u"d=");
    return false;
}
