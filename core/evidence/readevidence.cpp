// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/readevidence.h"

#include "dns/address.h"
#include "evidence/bounce.h"
#include "evidence/foundfacts.h"
#include "evidence/mailfacts.h"
#include "evidence/pastedtext.h"
#include "evidence/protocollog.h"

#include <algorithm>

namespace {

bool hasBody(const MailMessage &mail, const InputText &input)
{
    const TextSpan body = mail.parts.constFirst().body;
    const qsizetype begin = std::clamp<qsizetype>(body.begin, 0, input.text.size());
    const qsizetype length = std::clamp<qsizetype>(body.length, 0, input.text.size() - begin);
    return !QStringView(input.text).sliced(begin, length).trimmed().isEmpty();
}

Evidence readDeliveredMail(const InputText &input, const MailMessage &mail)
{
    Evidence evidence;
    evidence.kind = hasBody(mail, input) ? EvidenceKind::Message : EvidenceKind::Headers;
    const MailFacts facts = mailFacts(mail.parts.constFirst().headers);
    addTrustedIdentity(evidence, facts);
    addMailFacts(evidence, facts);
    evidence.remarks = mail.remarks;
    return evidence;
}

Evidence readMailEvidence(const InputText &input, const RefusalBook &book)
{
    const MailMessage mail = readMail(input);
    if (const std::optional<Evidence> bounce = readBounce(mail, book))
        return *bounce;
    return readDeliveredMail(input, mail);
}

void addTooLong(Evidence &evidence, const InputText &input)
{
    const QString remark = QStringLiteral("tooLong");
    if (input.isCut && !evidence.remarks.contains(remark))
        evidence.remarks.append(remark);
}

Evidence readByKind(const InputText &input, const RefusalBook &book)
{
    if (looksLikeMail(input.text))
        return readMailEvidence(input, book);
    if (const std::optional<Evidence> log = readProtocolLog(input, book))
        return *log;
    // A bounce may quote a conversation, but no conversation a bounce.
    if (const std::optional<Evidence> bounce = readBounceBody(input.text, book))
        return *bounce;
    if (const std::optional<Evidence> transcript = readTranscript(input, book))
        return *transcript;
    return readPastedText(input.text, book);
}

HeloSource heloSourceOf(const FoundFact &fact)
{
    switch (fact.source) {
    case FactSource::Received:
    case FactSource::Header:
        return HeloSource::Received;
    case FactSource::Refusal:
    case FactSource::DeliveryReport:
        return HeloSource::Bounce;
    case FactSource::Log:
    case FactSource::Transcript:
        return HeloSource::Log;
    case FactSource::Text:
        return HeloSource::Typed;
    }
    return HeloSource::Typed;
}

/// A server behind NAT logs its inner address, which no receiver ever sees. What was pasted by itself is meant.
bool isSeenOutside(const FoundFact &ip)
{
    const auto address = parseAddress(ip.value);
    if (!address || ip.source == FactSource::Text)
        return true;
    const AddressKind kind = kindOf(*address);
    return kind != AddressKind::Private && kind != AddressKind::CarrierNat && kind != AddressKind::Loopback
        && kind != AddressKind::LinkLocal;
}

/// The first address that is not the null sender's: SPF and the checks of a sender's domain need a domain.
std::optional<FoundFact> firstSender(const QList<FoundFact> &senders)
{
    const auto named = std::find_if(
        senders.cbegin(), senders.cend(), [](const FoundFact &sender) { return !sender.value.isEmpty(); });
    if (named != senders.cend())
        return *named;
    return senders.isEmpty() ? std::nullopt : std::optional(senders.constFirst());
}

} // namespace

Evidence readEvidence(const InputText &input, const RefusalBook &book)
{
    Evidence evidence = readByKind(input, book);
    addTooLong(evidence, input);
    return evidence;
}

SuggestedIdentity suggestedIdentity(const Evidence &evidence)
{
    SuggestedIdentity suggested;
    QStringList addresses;
    for (const FoundFact &ip : evidence.ips) {
        if (!isSeenOutside(ip))
            continue;
        if (!suggested.ip)
            suggested.ip = ip;
        addresses.append(ip.value);
    }
    suggested.typed.addresses = addresses.join(u' ');
    if (!evidence.helos.isEmpty()) {
        suggested.helo = evidence.helos.constFirst();
        suggested.typed.helo = suggested.helo->value;
        suggested.heloSource = heloSourceOf(*suggested.helo);
    }
    suggested.sender = firstSender(evidence.mailFroms);
    if (suggested.sender)
        suggested.typed.sender = suggested.sender->value;
    if (!evidence.recipients.isEmpty()) {
        suggested.recipient = evidence.recipients.constFirst();
        suggested.typed.recipient = suggested.recipient->value.section(u'@', -1);
    }
    if (evidence.authorDomain)
        suggested.authorDomain = evidence.authorDomain->value;
    suggested.dkimKeys = evidence.dkimKeys;
    if (evidence.messageIdDomain)
        suggested.messageIdDomain = evidence.messageIdDomain->value;
    return suggested;
}
