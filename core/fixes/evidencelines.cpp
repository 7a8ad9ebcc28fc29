// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "fixes/evidencelines.h"

#include "dns/address.h"
#include "dns/hostname.h"
#include "dns/reversename.h"

#include <QRegularExpression>

namespace {

constexpr qsizetype maxAnswers = 8;

QString statusWords(LookupStatus status, const QMap<QString, QString> &words)
{
    if (status == LookupStatus::NxDomain)
        return words.value(QStringLiteral("noSuchName"));
    if (status == LookupStatus::NoData || status == LookupStatus::Answered)
        return words.value(QStringLiteral("noRecord"));
    return words.value(QStringLiteral("noAnswer"));
}

QString nameWords(const DnsName &name, const QMap<QString, QString> &words)
{
    const QString text = name.toText();
    return isStrictFqdn(text) ? text : words.value(QStringLiteral("invalidName"));
}

/// " (192.0.2.53:53)", or nothing if it is not known who answered.
QString sourceOf(const Facts &facts, int lookupId)
{
    static const QRegularExpression plain(QStringLiteral("\\A[0-9A-Fa-f.:\\[\\]]{1,60}\\z"));
    for (const Lookup &lookup : facts.lookups)
        if (lookup.id == lookupId && plain.match(lookup.answer.server).hasMatch())
            return QStringLiteral(" (%1)").arg(lookup.answer.server);
    return {};
}

QString line(const QString &name, QStringView type, QStringList answers, const QString &source)
{
    if (answers.size() > maxAnswers)
        answers = answers.first(maxAnswers) << QStringLiteral("...");
    return QStringLiteral("    %1  %2  ->  %3%4").arg(name, type, answers.join(QStringLiteral(", ")), source);
}

} // namespace

QStringList evidenceLines(const Facts &facts, const AddressFacts &address, const QMap<QString, QString> &words)
{
    QStringList lines;
    QStringList names;
    for (const DnsName &name : address.ptrNames)
        names.append(nameWords(name, words));
    if (names.isEmpty())
        names.append(statusWords(address.ptrStatus, words));
    lines.append(line(reverseName(address.ip).toText(), u"PTR", names, sourceOf(facts, address.ptrLookup)));

    const AddressFamily family = familyOf(address.ip);
    for (const AddressFacts::Forward &forward : address.forwards.first(qMin(maxAnswers, address.forwards.size()))) {
        QStringList found;
        for (const QHostAddress &ip : forward.addresses)
            if (familyOf(ip) == family)
                found.append(addressText(ip));
        if (found.isEmpty())
            found.append(statusWords(forward.status, words));
        lines.append(line(nameWords(forward.name, words), family == AddressFamily::IPv4 ? u"A" : u"AAAA", found,
            sourceOf(facts, forward.lookups.value(0))));
    }
    return lines;
}
