// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/bouncereader.h"

#include "dns/address.h"
#include "evidence/bounce.h"
#include "evidence/bouncephrases.h"
#include "evidence/foundfacts.h"
#include "evidence/plaintext.h"

#include <algorithm>
#include <utility>

namespace {

bool isSameHost(const QString &left, const QString &right)
{
    return !left.isEmpty() && left.compare(right, Qt::CaseInsensitive) == 0;
}

FoundFact placed(const MailPart &part, const PlacedWord &word, FactSource source = FactSource::Text)
{
    return {word.word, source, 0, part.spanOf(word.where.begin, word.where.length)};
}

void shift(TextSpan &span, qsizetype by)
{
    if (!span.isEmpty())
        span.begin += by;
}

} // namespace

void BounceReader::readWords(const MailPart &part)
{
    const BounceText words = readBounceText(part.text);
    m_hasWords = m_hasWords || words.isBounce;
    m_isDelayed = m_isDelayed || words.isDelay;
    if (m_form.isEmpty())
        m_form = words.form;
    for (const BounceReply &found : words.replies)
        m_refusals.add(found.reply, found.context, part.spanOf(found.reply.where.begin, found.reply.where.length));
    if (words.replies.isEmpty())
        readUncodedLines(part);
    for (const PlacedWord &recipient : words.recipients)
        addMailAddress(m_recipients, placed(part, recipient));
    for (const PlacedWord &host : words.ownHosts)
        addHost(m_hosts, placed(part, host));
    if (words.sender)
        addMailAddress(m_senders, placed(part, *words.sender));
    if (words.client)
        addHelo(m_helos, placed(part, *words.client, FactSource::Transcript));
    // A report whose borders are lost stands in the words.
    if (part.text.contains(u"Final-Recipient:", Qt::CaseInsensitive)) {
        const qsizetype begin = std::max<qsizetype>(0, part.text.indexOf(u"Reporting-MTA:", 0, Qt::CaseInsensitive));
        m_reports.append({readDeliveryReport(part.text.sliced(begin)), part.spanOf(begin, part.text.size() - begin)});
    }
    if (words.returnedMail >= 0)
        readReturnedText(part, words.returnedMail);
}

/// Lines without any code that only a refusal has.
void BounceReader::readUncodedLines(const MailPart &part)
{
    constexpr qsizetype mostLooked = 32 * 1024;
    constexpr qsizetype longestLine = 600;
    const QString text = evenedText(part.text.first(std::min(part.text.size(), mostLooked)));
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf(u'\n', begin);
        end = end < 0 ? text.size() : end;
        const QString line = text.sliced(begin, std::min(end - begin, longestLine)).simplified();
        if (line.size() > 8 && m_book.isKnown(line)) {
            QuotedReply reply;
            reply.text = line;
            const qsizetype from = std::max<qsizetype>(0, begin - longestLine);
            m_refusals.add(reply, contextOfReply(QStringView(text).sliced(from, begin - from), {}),
                part.spanOf(begin, end - begin));
        }
        begin = end + 1;
    }
}

/// The mail that is sent back stands in the text itself. It may be a bounce again.
void BounceReader::readReturnedText(const MailPart &part, qsizetype begin)
{
    constexpr qsizetype mostReturned = 256 * 1024;
    const qsizetype size = std::min(mostReturned, part.text.size() - begin);
    MailMessage mail = readMail(InputText{part.text.sliced(begin, size), false, false});
    const TextSpan whole = part.spanOf(begin, size);
    for (MailHeader &header : mail.parts.front().headers) {
        if (part.isVerbatim)
            shift(header.where, whole.begin);
        else
            header.where = whole;
    }
    setReturnedMail(mail.parts.constFirst().headers);
    constexpr int mostDepth = 2;
    if (m_depth < mostDepth && m_refusals.isEmpty() && m_reports.isEmpty() && !m_inner) {
        m_inner = readBounce(mail, m_book, m_depth + 1);
        if (m_inner) {
            for (Refusal &refusal : m_inner->refusals)
                shift(refusal.where, part.isVerbatim ? whole.begin : 0);
        }
    }
}

void BounceReader::readReport(const MailPart &part)
{
    m_reports.append({readDeliveryReport(part.text), part.body});
}

void BounceReader::setReturnedMail(const QList<MailHeader> &headers)
{
    if (!m_returned && !headers.isEmpty())
        m_returned = mailFacts(headers);
}

void BounceReader::readHeaders(const QList<MailHeader> &headers)
{
    for (const MailHeader &header : headers) {
        const QString name = header.name.toLower();
        if (name == u"x-failed-recipients") {
            m_hasFailedRecipients = true;
            for (const QString &recipient :
                header.value.split(u',').first(std::min<qsizetype>(16, header.value.count(u',') + 1)))
                addMailAddress(m_recipients, {recipient.trimmed(), FactSource::Header, 0, header.where});
        } else if (name == u"from") {
            const QString from = header.value.toLower();
            m_isFromMailSystem = from.contains(u"mailer-daemon") || from.contains(u"postmaster@")
                || from.contains(u"microsoftexchange") || from.contains(u"mail delivery");
        } else if (name == u"to") {
            // A bounce goes to the envelope sender (RFC 5321 §6.1).
            if (const std::optional<QString> to = mailAddressIn(header.value); to && !to->isEmpty())
                addMailAddress(m_lastSenders, {*to, FactSource::Header, 0, header.where});
        }
    }
}

bool BounceReader::isOwnHost(const QString &host) const
{
    return std::any_of(
        m_hosts.cbegin(), m_hosts.cend(), [&](const FoundFact &own) { return isSameHost(own.value, host); });
}

bool BounceReader::isBounce() const
{
    const bool hasReport = std::any_of(
        m_reports.cbegin(), m_reports.cend(), [](const Report &report) { return !report.report.isEmpty(); });
    if (hasReport || m_inner || m_hasFailedRecipients)
        return true;
    return (m_hasWords && (!m_form.isEmpty() || !m_refusals.isEmpty()))
        || (m_isFromMailSystem && !m_refusals.isEmpty());
}

std::optional<Evidence> BounceReader::evidence()
{
    Evidence evidence;
    addReports(evidence);
    if (!isBounce())
        return std::nullopt;
    evidence.kind = EvidenceKind::Bounce;
    evidence.form = !m_form.isEmpty() ? m_form : m_reports.isEmpty() ? QString() : QStringLiteral("rfc3464");
    if (m_isDelayed)
        m_refusals.setDelayed();
    evidence.refusals = m_refusals.refusals();
    m_refusals.addRepeated(evidence);
    if (evidence.refusals.isEmpty() && m_inner)
        return m_inner;
    // Our own server writes of itself in many bounces: it did not refuse.
    for (Refusal &refusal : evidence.refusals) {
        if (isOwnHost(refusal.receiver))
            refusal.receiver.clear();
    }
    addFacts(evidence);
    addReturnedMail(evidence);
    for (const FoundFact &sender : std::as_const(m_lastSenders))
        addMailAddress(evidence.mailFroms, sender);
    return evidence;
}

void BounceReader::addReports(Evidence &evidence)
{
    for (const Report &found : std::as_const(m_reports)) {
        if (!found.report.reportingMta.isEmpty())
            addHost(m_hosts, {found.report.reportingMta, FactSource::DeliveryReport, 0, found.where});
        if (!found.report.sender.isEmpty())
            addMailAddress(evidence.mailFroms, {found.report.sender, FactSource::DeliveryReport, 0, found.where});
        for (const RecipientReport &recipient : found.report.recipients) {
            addMailAddress(evidence.recipients, {recipient.recipient, FactSource::DeliveryReport, 0, found.where});
            addRecipientReport(recipient, found.where);
        }
    }
}

void BounceReader::addRecipientReport(const RecipientReport &report, const TextSpan &where)
{
    m_isDelayed = m_isDelayed || report.action == u"delayed";
    ReplyContext known;
    if (!isOwnHost(report.remoteMta))
        known.receiver = report.remoteMta;
    if (!report.diagnostic.isEmpty())
        addReportedText(report.diagnostic, known, report, where);
    if (!report.supplementary.isEmpty())
        addReportedText(report.supplementary, known, report, where);
}

void BounceReader::addReportedText(
    const QString &text, const ReplyContext &known, const RecipientReport &report, const TextSpan &where)
{
    const QuotedReply whole = readReply(text);
    const auto add = [&](const QuotedReply &reply, ReplyContext context) {
        if (context.receiver.isEmpty() || isOwnHost(context.receiver))
            context.receiver = known.receiver;
        m_refusals.add(reply, context, where, report.status);
    };
    if (whole.code >= 400 && whole.code < 600) {
        add(whole, contextOfReply({}, text));
        return;
    }
    // Exchange's list of values: "{LED=450 ...};{MSG=};{FQDN=mx.example.net}"
    const QString searched = QString(text).replace(QStringLiteral("};{"), QStringLiteral("\n\n\n"));
    const QList<QuotedReply> replies = findReplies(searched);
    for (const QuotedReply &reply : replies) {
        const qsizetype begin = std::clamp<qsizetype>(reply.where.begin, 0, text.size());
        add(reply, contextOfReply(QStringView(text).first(begin), QStringView(text).sliced(begin)));
    }
    // Without a code it is a refusal only if an SMTP server is said to have given it, or if its words are known ones.
    const bool isReply = report.diagnosticType == u"smtp" || !whole.enhanced.isEmpty() || m_book.isKnown(text);
    if (replies.isEmpty() && isReply && !whole.text.isEmpty())
        add(whole, known);
}

void BounceReader::addFacts(Evidence &evidence) const
{
    for (const FoundFact &helo : m_helos)
        addHelo(evidence.helos, helo);
    for (const FoundFact &sender : m_senders)
        addMailAddress(evidence.mailFroms, sender);
    for (const FoundFact &recipient : m_recipients)
        addMailAddress(evidence.recipients, recipient);
    for (const FoundFact &host : m_hosts)
        addHost(evidence.hosts, host);
}

void BounceReader::addReturnedMail(Evidence &evidence) const
{
    if (!m_returned)
        return;
    addMailFacts(evidence, *m_returned);
    if (!m_returned->trusted)
        return;
    // The mail got as far as the server that reports. If another one refused it there, that server's client is not who
    // was refused, unless the refusal says so.
    ReceivedLine &line = evidence.received[*m_returned->trusted];
    const QString ip = addressText(line.ip);
    const bool isRepeated = std::any_of(
        evidence.ips.cbegin(), evidence.ips.cend(), [&](const FoundFact &known) { return known.value == ip; });
    const bool wasRefusedElsewhere = std::any_of(evidence.refusals.cbegin(), evidence.refusals.cend(),
        [&](const Refusal &refusal) { return !refusal.receiver.isEmpty() && !isSameHost(refusal.receiver, line.by); });
    const bool isAnother = !evidence.ips.isEmpty() || (isOwnHost(line.by) && wasRefusedElsewhere);
    if (isRepeated || !isAnother)
        addTrustedIdentity(evidence, *m_returned);
    else
        line.isTrusted = false;
}
