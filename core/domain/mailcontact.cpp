// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/mailcontact.h"

#include "dns/hostname.h"

#include <QRegularExpression>

QString checkedMailAddress(const QString &text)
{
    // A dot-atom (RFC 5322 §3.2.3) without the characters that mean something to shells, mail links and mark-up.
    static const QRegularExpression localPart(QStringLiteral("\\A[A-Za-z0-9_+=-]+(\\.[A-Za-z0-9_+=-]+)*\\z"));
    constexpr qsizetype longestLocalPart = 64; // RFC 5321 §4.5.3.1.1
    constexpr qsizetype longestAddress = 254; // RFC 5321 §4.5.3.1.3, less the angle brackets
    const QString local = text.section(u'@', 0, 0);
    const QString domain = text.section(u'@', 1);
    if (text.size() > longestAddress || local.size() > longestLocalPart || !localPart.match(local).hasMatch()
        || !isStrictFqdn(domain))
        return {};
    return local + u'@' + domain.toLower();
}

QString mailAddressOf(const DnsName &mailbox)
{
    if (mailbox.labels().size() < 2)
        return {};
    const QByteArray local = mailbox.labels().constFirst();
    const std::optional<DnsName> domain = DnsName::fromLabels(mailbox.labels().sliced(1));
    return domain ? checkedMailAddress(QString::fromLatin1(local) + u'@' + domain->toText()) : QString();
}
