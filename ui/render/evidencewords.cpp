// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidencewords.h"

#include "base/printable.h"
#include "causetexts.h"
#include "dns/address.h"

namespace {

constexpr int mostShownCharacters = 300;

QString shown(const QString &value)
{
    return printable(value, mostShownCharacters);
}

/// The program whose words a bounce has, as people call it; empty if it is not known by a name.
QString programOf(const QString &form)
{
    static const QHash<QString, QString> names{{QStringLiteral("postfix"), QStringLiteral("Postfix")},
        {QStringLiteral("exim"), QStringLiteral("Exim")}, {QStringLiteral("qmail"), QStringLiteral("qmail")},
        {QStringLiteral("sendmail"), QStringLiteral("Sendmail")},
        {QStringLiteral("exchange"), QStringLiteral("Exchange")},
        {QStringLiteral("opensmtpd"), QStringLiteral("OpenSMTPD")},
        {QStringLiteral("dma"), QStringLiteral("DragonFly")}, {QStringLiteral("courier"), QStringLiteral("Courier")},
        {QStringLiteral("gmail"), QStringLiteral("Gmail")}, {QStringLiteral("yahoo"), QStringLiteral("Yahoo")},
        {QStringLiteral("amazonses"), QStringLiteral("Amazon SES")},
        {QStringLiteral("iis"), QStringLiteral("IIS SMTP")},
        {QStringLiteral("hmailserver"), QStringLiteral("hMailServer")},
        {QStringLiteral("mdaemon"), QStringLiteral("MDaemon")}, {QStringLiteral("domino"), QStringLiteral("Domino")},
        {QStringLiteral("mailenable"), QStringLiteral("MailEnable")},
        {QStringLiteral("smartermail"), QStringLiteral("SmarterMail")},
        {QStringLiteral("exchange-smtpsend"), QStringLiteral("Exchange")},
        {QStringLiteral("exchange-smtpreceive"), QStringLiteral("Exchange")},
        {QStringLiteral("iis-smtp"), QStringLiteral("IIS SMTP")}};
    return names.value(form);
}

} // namespace

QString EvidenceWords::receiverOf(const Evidence &evidence) const
{
    return evidence.refusals.isEmpty() ? QString() : shown(evidence.refusals.constFirst().receiver);
}

QString EvidenceWords::bounceWords(const Evidence &evidence) const
{
    const QMap<QString, QString> places{
        {QStringLiteral("receiver"), receiverOf(evidence)}, {QStringLiteral("program"), programOf(evidence.form)}};
    const bool hasReceiver = !places.value(QStringLiteral("receiver")).isEmpty();
    const bool hasProgram = !places.value(QStringLiteral("program")).isEmpty();
    if (hasReceiver && hasProgram)
        return m_wording.text(
            QT_TRANSLATE_NOOP("Wording", "A bounce written by {program}: {receiver} refused the mail."), places);
    if (hasReceiver)
        return m_wording.text(QT_TRANSLATE_NOOP("Wording", "A bounce: {receiver} refused the mail."), places);
    if (hasProgram)
        return m_wording.text(QT_TRANSLATE_NOOP("Wording", "A bounce written by {program}."), places);
    return m_wording.text(QT_TRANSLATE_NOOP("Wording", "A bounce."));
}

QString EvidenceWords::textWords(const Evidence &evidence) const
{
    if (!evidence.refusals.isEmpty())
        return m_wording.text(QT_TRANSLATE_NOOP("Wording", "The words of a refusal."));
    if (evidence.isEmpty())
        return nothingUnderstoodWords(m_wording);
    return m_wording.text(QT_TRANSLATE_NOOP("Wording", "Addresses or names."));
}

QString EvidenceWords::recognised(const Evidence &evidence) const
{
    const QMap<QString, QString> places{{QStringLiteral("program"), programOf(evidence.form)}};
    switch (evidence.kind) {
    case EvidenceKind::Bounce:
        return bounceWords(evidence);
    case EvidenceKind::Message:
        return m_wording.text(QT_TRANSLATE_NOOP("Wording", "A mail."));
    case EvidenceKind::Headers:
        return m_wording.text(QT_TRANSLATE_NOOP("Wording", "The headers of a mail."));
    case EvidenceKind::Log:
        return places.value(QStringLiteral("program")).isEmpty()
            ? m_wording.text(QT_TRANSLATE_NOOP("Wording", "A mail server's log."))
            : m_wording.text(QT_TRANSLATE_NOOP("Wording", "A log of {program}."), places);
    case EvidenceKind::Transcript:
        return m_wording.text(QT_TRANSLATE_NOOP("Wording", "An SMTP conversation."));
    case EvidenceKind::Text:
        return textWords(evidence);
    }
    return {};
}

QString EvidenceWords::summary(const Evidence &evidence) const
{
    if (evidence.isEmpty())
        return nothingUnderstoodWords(m_wording);
    const QString first = recognised(evidence);
    if (!evidence.refusals.isEmpty())
        return first + u' ' + meaning(evidence.refusals.constFirst());
    for (const ReceivedLine &line : evidence.received) {
        if (line.isTrusted)
            return first + u' ' + receivedLine(line);
    }
    return first;
}

QString EvidenceWords::meaning(const Refusal &refusal) const
{
    return m_wording.text(causeText(refusal.cause).sentences);
}

QString EvidenceWords::notTheCause(const Refusal &refusal) const
{
    const bool isPtr = refusal.notTheCause.contains(QStringLiteral("PTR"));
    const bool isHelo = refusal.notTheCause.contains(QStringLiteral("HELO"));
    QStringList sentences;
    if (isPtr && isHelo)
        sentences.append(m_wording.text(QT_TRANSLATE_NOOP("Wording",
            "It is not about the reverse name (PTR) nor the name announced (HELO): repairing those will not cure "
            "this.")));
    else if (isPtr)
        sentences.append(m_wording.text(QT_TRANSLATE_NOOP(
            "Wording", "It is not about the reverse name (PTR): repairing that will not cure this.")));
    else if (isHelo)
        sentences.append(m_wording.text(QT_TRANSLATE_NOOP(
            "Wording", "It is not about the name announced (HELO): changing that will not cure this.")));
    if (refusal.notTheCause.contains(QStringLiteral("SPF")))
        sentences.append(m_wording.text(
            QT_TRANSLATE_NOOP("Wording", "It is not about SPF: changing that record will not cure this.")));
    return sentences.join(u' ');
}

QString EvidenceWords::confidence(const Refusal &refusal) const
{
    if (refusal.cause == u"UNKNOWN")
        return {};
    const QString product = shown(refusal.product);
    switch (refusal.confidence) {
    case Confidence::Exact:
        return product.isEmpty()
            ? m_wording.text(QT_TRANSLATE_NOOP("Wording", "Certain: these words are known."))
            : m_wording.text(QT_TRANSLATE_NOOP("Wording", "Certain: these are the very words of {product}."),
                {{QStringLiteral("product"), product}});
    case Confidence::Pattern:
        return m_wording.text(QT_TRANSLATE_NOOP("Wording", "Very likely: other receivers say the same in such words."));
    case Confidence::Guess:
        return m_wording.text(
            QT_TRANSLATE_NOOP("Wording", "Only likely: the words leave it open, and the code usually means this."));
    }
    return {};
}

QString EvidenceWords::temporary(const Refusal &refusal) const
{
    if (!refusal.isTemporary)
        return {};
    return m_wording.text(QT_TRANSLATE_NOOP("Wording",
        "The mail was refused for the time being: your server tries again, and if nothing changes it gives up after "
        "some "
        "days and sends a bounce (often with 4.4.7, which tells nothing of the cause)."));
}

QString EvidenceWords::stage(const Refusal &refusal) const
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("connect"), QT_TRANSLATE_NOOP("Wording", "at once, before your server could say its name")},
        {QStringLiteral("helo"), QT_TRANSLATE_NOOP("Wording", "when your server said its name (HELO)")},
        {QStringLiteral("mail"), QT_TRANSLATE_NOOP("Wording", "when your server named the sender (MAIL FROM)")},
        {QStringLiteral("rcpt"),
            QT_TRANSLATE_NOOP("Wording",
                "when your server named the recipient (RCPT TO), where many receivers report every earlier fault")},
        {QStringLiteral("data"), QT_TRANSLATE_NOOP("Wording", "when your server handed over the mail (DATA)")}};
    const char *found = words.value(refusal.stage);
    return found ? m_wording.text(found) : QString();
}

QString EvidenceWords::quotation(const Refusal &refusal) const
{
    QStringList parts;
    if (refusal.code > 0)
        parts.append(QString::number(refusal.code));
    if (!refusal.enhanced.isEmpty())
        parts.append(shown(refusal.enhanced));
    constexpr int mostQuoted = 1000;
    parts.append(printable(refusal.text, mostQuoted));
    const QString words = parts.join(u' ');
    return refusal.receiver.isEmpty() ? words : shown(refusal.receiver) + QStringLiteral(": ") + words;
}

QString EvidenceWords::receivedLine(const ReceivedLine &line) const
{
    QMap<QString, QString> places{{QStringLiteral("by"), shown(line.by)}, {QStringLiteral("helo"), shown(line.helo)},
        {QStringLiteral("ip"), addressText(line.ip)}, {QStringLiteral("rdns"), shown(line.rdns)}};
    if (line.by.isEmpty())
        places.insert(QStringLiteral("by"), m_wording.text(QT_TRANSLATE_NOOP("Wording", "The receiver")));
    QStringList sentences;
    if (line.helo.isEmpty())
        sentences.append(m_wording.text(
            QT_TRANSLATE_NOOP("Wording", "{by} wrote down what it saw: your server came from {ip}."), places));
    else
        sentences.append(m_wording.text(
            QT_TRANSLATE_NOOP(
                "Wording", "{by} wrote down what it saw: your server called itself {helo} (HELO) and came from {ip}."),
            places));
    if (!line.rdns.isEmpty() && line.mayBeForged)
        sentences.append(m_wording.text(
            QT_TRANSLATE_NOOP("Wording", "It found the reverse name (PTR) {rdns} and did not believe it."), places));
    else if (!line.rdns.isEmpty())
        sentences.append(m_wording.text(QT_TRANSLATE_NOOP("Wording", "The reverse name (PTR) was {rdns}."), places));
    return sentences.join(u' ');
}

QString EvidenceWords::source(const FoundFact &fact, EvidenceKind kind) const
{
    switch (fact.source) {
    case FactSource::Received:
        return m_wording.text(QT_TRANSLATE_NOOP("Wording", "from a Received header"));
    case FactSource::Refusal:
        return kind == EvidenceKind::Bounce ? m_wording.text(QT_TRANSLATE_NOOP("Wording", "from the bounce"))
                                            : m_wording.text(QT_TRANSLATE_NOOP("Wording", "from the refusal"));
    case FactSource::DeliveryReport:
        return m_wording.text(QT_TRANSLATE_NOOP("Wording", "from the bounce"));
    case FactSource::Header:
        return m_wording.text(QT_TRANSLATE_NOOP("Wording", "from the mail's headers"));
    case FactSource::Log:
        return m_wording.text(QT_TRANSLATE_NOOP("Wording", "from the log"));
    case FactSource::Transcript:
        return m_wording.text(QT_TRANSLATE_NOOP("Wording", "from the conversation"));
    case FactSource::Text:
        return kind == EvidenceKind::Bounce ? m_wording.text(QT_TRANSLATE_NOOP("Wording", "from the bounce"))
                                            : m_wording.text(QT_TRANSLATE_NOOP("Wording", "from the text"));
    }
    return {};
}

QString EvidenceWords::remark(const QString &code) const
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("tooLong"),
            QT_TRANSLATE_NOOP(
                "Wording", "Something here is longer than is read (16 MiB in all); the rest was left out.")},
        {QStringLiteral("tooDeep"),
            QT_TRANSLATE_NOOP("Wording", "Mails stand within mails too often; the innermost were not read.")},
        {QStringLiteral("tooManyParts"),
            QT_TRANSLATE_NOOP("Wording", "The mail has very many parts; the last were not read.")},
        {QStringLiteral("damaged"),
            QT_TRANSLATE_NOOP("Wording", "The mail is damaged; what could still be read was read.")}};
    const char *found = words.value(code);
    return found ? m_wording.text(found) : shown(code);
}

QString nothingUnderstoodWords(const Wording &wording)
{
    return wording.text(QT_TRANSLATE_NOOP("Wording",
        "Nothing in this text tells of a mail server. Take the whole bounce, the line with the error, the headers of a "
        "mail, a log, an address or a host name."));
}

QString englishSummary(const Evidence &evidence)
{
    return EvidenceWords(Wording()).summary(evidence);
}
