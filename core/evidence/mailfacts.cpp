// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/mailfacts.h"

#include "dns/address.h"
#include "evidence/foundfacts.h"
#include "evidence/received.h"

#include <algorithm>
#include <array>

namespace {

bool isNamed(const MailHeader &header, QStringView name)
{
    return name.compare(header.name, Qt::CaseInsensitive) == 0;
}

/// The place of the value inside its header, if it stands there in one piece.
FoundFact factOf(const MailHeader &header, const QString &value)
{
    return {value, FactSource::Header, 0, header.where};
}

void readReceivedLine(MailFacts &facts, const MailHeader &header, int index)
{
    std::optional<ReceivedLine> line = readReceived(header.value);
    if (!line) {
        facts.ignoredReceived.append(index);
        return;
    }
    line->index = index;
    line->where = header.where;
    facts.received.append(*line);
}

void readAddressField(MailFacts &facts, const MailHeader &header)
{
    constexpr std::array<QStringView, 4> senders{u"Return-Path", u"X-Envelope-From", u"X-MailFrom", u"Envelope-From"};
    constexpr std::array<QStringView, 6> receivers{
        u"Delivered-To", u"Envelope-To", u"X-Original-To", u"X-Envelope-To", u"X-Rcpt-To", u"To"};
    const auto is = [&](QStringView name) { return isNamed(header, name); };
    const std::optional<QString> address = mailAddressIn(header.value);
    if (!address)
        return;
    if (std::any_of(senders.begin(), senders.end(), is)) {
        if (!facts.envelopeSender)
            facts.envelopeSender = factOf(header, *address);
    } else if (is(u"From")) {
        if (!facts.from && !address->isEmpty())
            facts.from = factOf(header, *address);
    } else if (!address->isEmpty() && std::any_of(receivers.begin(), receivers.end(), is)) {
        addMailAddress(facts.recipients, factOf(header, *address));
    }
}

} // namespace

MailFacts mailFacts(const QList<MailHeader> &headers)
{
    MailFacts facts;
    int receivedCount = 0;
    for (const MailHeader &header : headers) {
        if (isNamed(header, u"Received")) {
            if (receivedCount < mostReceivedLines)
                readReceivedLine(facts, header, receivedCount);
            ++receivedCount;
        } else if (isNamed(header, u"Message-ID")) {
            if (!facts.messageIdDomain)
                facts.messageIdDomain = messageIdDomainOf(factOf(header, header.value));
        } else if (isNamed(header, u"DKIM-Signature")) {
            addDkimKey(facts.dkimKeys, header.value);
        } else {
            readAddressField(facts, header);
        }
    }
    facts.trusted = markTrusted(facts.received);
    return facts;
}

void addMailFacts(Evidence &evidence, const MailFacts &facts)
{
    evidence.received = facts.received;
    evidence.ignoredReceived = facts.ignoredReceived;
    if (facts.envelopeSender)
        addMailAddress(evidence.mailFroms, *facts.envelopeSender);
    if (facts.trusted) {
        const ReceivedLine &line = facts.received.at(*facts.trusted);
        if (!line.mailFrom.isEmpty())
            addMailAddress(evidence.mailFroms, {line.mailFrom, FactSource::Received, line.index, line.where});
        if (!line.recipient.isEmpty())
            addMailAddress(evidence.recipients, {line.recipient, FactSource::Received, line.index, line.where});
    }
    if (facts.from) {
        addMailAddress(evidence.mailFroms, *facts.from);
        if (!evidence.authorDomain)
            evidence.authorDomain = domainOf(*facts.from);
    }
    for (const FoundFact &recipient : facts.recipients)
        addMailAddress(evidence.recipients, recipient);
    if (!evidence.messageIdDomain)
        evidence.messageIdDomain = facts.messageIdDomain;
    if (evidence.dkimKeys.isEmpty())
        evidence.dkimKeys = facts.dkimKeys;
}

void addTrustedIdentity(Evidence &evidence, const MailFacts &facts)
{
    if (!facts.trusted)
        return;
    const ReceivedLine &line = facts.received.at(*facts.trusted);
    addAddress(evidence.ips, {addressText(line.ip), FactSource::Received, line.index, line.where});
    if (!line.helo.isEmpty())
        addHelo(evidence.helos, {line.helo, FactSource::Received, line.index, line.where});
}
