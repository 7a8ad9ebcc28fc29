// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/spfnames.h"

#include "dns/address.h"

#include <QUrl>

#include <algorithm>

namespace {

constexpr qsizetype maxLocalPart = 512; // far above RFC 5321 §4.5.3.1.1
constexpr qsizetype maxName = 512;

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

} // namespace

QByteArray aLabels(const QString &domain)
{
    QByteArrayList labels;
    for (const QString &label : domain.left(maxName).split(u'.')) {
        const QByteArray utf8 = label.toUtf8();
        const QByteArray converted = isAscii(utf8) ? utf8 : QUrl::toAce(label);
        labels.append(converted.isEmpty() ? utf8 : converted);
    }
    return labels.join('.');
}

std::optional<DnsName> spfTargetName(const QByteArray &expanded)
{
    if (expanded.isEmpty() || !isAscii(expanded))
        return std::nullopt;
    return DnsName::fromLabels((expanded.endsWith('.') ? expanded.chopped(1) : expanded).split('.'));
}

std::optional<DnsName> spfDomainName(const QByteArray &domain)
{
    // A literal is no domain, nor is a bare address, for which some take a literal.
    if (domain.startsWith('[') || parseAddress(QString::fromLatin1(domain)))
        return std::nullopt;
    const std::optional<DnsName> name = spfTargetName(domain);
    return name && name->labels().size() >= 2 ? name : std::nullopt;
}

SpfMacroValues spfMacroValues(const SpfQuery &query)
{
    const qsizetype at = query.sender.lastIndexOf(u'@');
    SpfMacroValues values;
    values.ip = normalisedAddress(query.ip);
    // RFC 7208 §4.3: a sender without a local part is postmaster.
    values.local = at > 0 ? query.sender.left(std::min(at, maxLocalPart)).toUtf8() : QByteArray("postmaster");
    values.senderDomain = aLabels(query.sender.mid(at + 1));
    values.domain = aLabels(query.domain);
    values.heloName = aLabels(query.heloName);
    if (!query.receiverName.isEmpty())
        values.receiver = aLabels(query.receiverName);
    values.time = query.time;
    return values;
}
