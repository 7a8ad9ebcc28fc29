// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/dmarcrecord.h"

#include "base/printable.h"
#include "domain/taglist.h"

#include <algorithm>

namespace {

constexpr int maxReportAddresses = 16;

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\t';
}

QByteArray withoutSpace(const QByteArray &text)
{
    QByteArray plain = text;
    plain.removeIf(isSpace);
    return plain;
}

std::optional<DmarcPolicy> policyOf(const QByteArray &value)
{
    const QByteArray word = value.toLower();
    if (word == "none")
        return DmarcPolicy::None;
    if (word == "quarantine")
        return DmarcPolicy::Quarantine;
    return word == "reject" ? std::optional(DmarcPolicy::Reject) : std::nullopt;
}

/// A URI with a scheme and something behind it (RFC 3986 §3), and for mailto: an address. The size limit that RFC 7489
/// allowed behind "!" is left out.
QString reportAddress(const QByteArray &part)
{
    QByteArray uri = part.trimmed();
    const qsizetype limit = uri.lastIndexOf('!');
    if (limit > 0)
        uri.truncate(limit);
    const auto isPlain = [](char byte) { return byte > 0x20 && byte < 0x7f; };
    const qsizetype colon = uri.indexOf(':');
    if (colon < 1 || colon + 1 == uri.size() || !std::all_of(uri.begin(), uri.end(), isPlain))
        return {};
    const qsizetype at = uri.indexOf('@');
    if (uri.left(colon).toLower() == "mailto" && (at <= colon + 1 || at + 1 == uri.size()))
        return {};
    return printable(uri, 300);
}

QStringList reportAddresses(const QByteArray &value)
{
    QStringList addresses;
    for (const QByteArray &part : value.split(',')) {
        const QString address = reportAddress(part);
        if (!address.isEmpty() && addresses.size() < maxReportAddresses)
            addresses.append(address);
    }
    return addresses;
}

/// RFC 9989 §4.10.1: with a policy that is none of the three the record means "none" if reports are asked for, else
/// nothing at all. Without any policy it means "none" (§4.7), which readers of RFC 7489 do not know.
void readPolicies(DmarcRecord &record, const TagList &tags)
{
    bool isBad = false;
    const auto read = [&](QByteArrayView name) -> std::optional<DmarcPolicy> {
        const RecordTag *tag = tags.find(name);
        const std::optional<DmarcPolicy> policy = tag ? policyOf(tag->value) : std::nullopt;
        isBad = isBad || (tag && !policy);
        return policy;
    };
    const std::optional<DmarcPolicy> policy = read("p");
    const std::optional<DmarcPolicy> subdomains = read("sp");
    const std::optional<DmarcPolicy> absent = read("np");
    if (isBad) {
        record.fault = QStringLiteral("badPolicy");
        record.isUsable = !record.reportAddresses.isEmpty();
        return;
    }
    if (!policy)
        record.fault = QStringLiteral("noPolicy");
    record.policy = policy.value_or(DmarcPolicy::None);
    record.subdomainPolicy = subdomains;
    record.absentPolicy = absent;
}

} // namespace

bool isDmarcRecord(const QByteArray &text)
{
    // "v" is of any case, "DMARC1" is not (RFC 9989 §4.8).
    const QByteArray first = withoutSpace(text.left(text.indexOf(';') < 0 ? text.size() : text.indexOf(';')));
    return first == "v=DMARC1" || first == "V=DMARC1";
}

bool isNearlyDmarcRecord(const QByteArray &text)
{
    return !isDmarcRecord(text) && text.left(maxTagListBytes).toLower().contains("dmarc");
}

DmarcRecord parseDmarcRecord(const QByteArray &text)
{
    DmarcRecord record;
    if (text.size() > maxTagListBytes) {
        record.fault = QStringLiteral("tooLong");
        record.isUsable = false;
        return record;
    }
    const TagList tags = TagList::fromText(text);
    record.reportAddresses = reportAddresses(tags.value("rua"));
    readPolicies(record, tags);
    if (record.fault.isEmpty() && tags.hasTwice())
        record.fault = QStringLiteral("tagTwice");
    const QByteArray psd = tags.value("psd").toLower();
    record.psd = psd == "y" ? DmarcPsd::Yes : psd == "n" ? DmarcPsd::No : DmarcPsd::Unset;
    record.isTesting = tags.value("t").toLower() == "y";
    record.strictSpf = tags.value("aspf").toLower() == "s";
    record.strictDkim = tags.value("adkim").toLower() == "s";
    bool isNumber = false;
    const int percent = tags.value("pct").toInt(&isNumber);
    record.percent = isNumber && percent >= 0 && percent <= 100 ? percent : 100;
    return record;
}

QString dmarcPolicyText(DmarcPolicy policy)
{
    switch (policy) {
    case DmarcPolicy::None:
        return QStringLiteral("none");
    case DmarcPolicy::Quarantine:
        return QStringLiteral("quarantine");
    case DmarcPolicy::Reject:
        return QStringLiteral("reject");
    }
    return {};
}
