// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "receiverwords.h"

#include "base/printable.h"
#include "blocklistwords.h"

#include <QLocale>

namespace {

constexpr int longestName = 120;
constexpr int longestSource = 300;
constexpr int longestReply = 1000;
constexpr int longestText = 1500;

struct MissingText
{
    const char *fact;
    const char *sentence;
};

constexpr MissingText addressTexts[] = {
    {"family", QT_TRANSLATE_NOOP("Wording", "The address that mail is sent from is not known.")},
    {"addressKind", QT_TRANSLATE_NOOP("Wording", "The address that mail is sent from is not known.")},
    {"ip", QT_TRANSLATE_NOOP("Wording", "The address that mail is sent from is not known.")},
    {"ptr", QT_TRANSLATE_NOOP("Wording", "The reverse name of the sending address is not known.")},
    {"ptr.status", QT_TRANSLATE_NOOP("Wording", "The reverse name of the sending address is not known.")},
    {"ptr.names", QT_TRANSLATE_NOOP("Wording", "The reverse name of the sending address is not known.")},
    {"name.generic", QT_TRANSLATE_NOOP("Wording", "The reverse name of the sending address is not known.")},
    {"iprev", QT_TRANSLATE_NOOP("Wording", "Whether the reverse name leads back to the address is not known.")},
    {"client", QT_TRANSLATE_NOOP("Wording", "Whether the reverse name leads back to the address is not known.")},
    {"client.reverse", QT_TRANSLATE_NOOP("Wording", "The reverse name of the sending address is not known.")},
    {"client.name", QT_TRANSLATE_NOOP("Wording", "Whether the reverse name leads back to the address is not known.")},
    {"nameOrder",
        QT_TRANSLATE_NOOP("Wording", "The address has several reverse names; which of them it reads first is chance.")},
};

constexpr MissingText heloTexts[] = {
    {"helo", QT_TRANSLATE_NOOP("Wording", "The HELO name is not known.")},
    {"helo.form", QT_TRANSLATE_NOOP("Wording", "The HELO name is not known.")},
    {"helo.length", QT_TRANSLATE_NOOP("Wording", "The HELO name is not known.")},
    {"helo.addresses", QT_TRANSLATE_NOOP("Wording", "What the DNS says of the HELO name is not known.")},
    {"helo.a", QT_TRANSLATE_NOOP("Wording", "What the DNS says of the HELO name is not known.")},
    {"helo.aaaa", QT_TRANSLATE_NOOP("Wording", "What the DNS says of the HELO name is not known.")},
    {"helo.mx", QT_TRANSLATE_NOOP("Wording", "What the DNS says of the HELO name is not known.")},
    {"helo.mxAddresses", QT_TRANSLATE_NOOP("Wording", "What the DNS says of the HELO name is not known.")},
    {"helo.match", QT_TRANSLATE_NOOP("Wording", "Whether the HELO name leads to the sending address is not known.")},
    {"helo.literal", QT_TRANSLATE_NOOP("Wording", "Whether the HELO name is the sending address itself is not known.")},
    {"helo.isPtrName", QT_TRANSLATE_NOOP("Wording", "Whether the HELO name is a reverse name is not known.")},
    {"helo.isClientName", QT_TRANSLATE_NOOP("Wording", "Whether the HELO name is a reverse name is not known.")},
    {"helo.generic",
        QT_TRANSLATE_NOOP("Wording", "Whether the HELO name looks like one of a provider's customers is not known.")},
};

constexpr MissingText senderTexts[] = {
    {"sender", QT_TRANSLATE_NOOP("Wording", "The sender (MAIL FROM) is not known.")},
    {"sender.domain", QT_TRANSLATE_NOOP("Wording", "The sender (MAIL FROM) is not known.")},
    {"sender.local", QT_TRANSLATE_NOOP("Wording", "The sender (MAIL FROM) is not known.")},
    {"sender.addresses", QT_TRANSLATE_NOOP("Wording", "What the DNS says of the sender's domain is not known.")},
    {"sender.a", QT_TRANSLATE_NOOP("Wording", "What the DNS says of the sender's domain is not known.")},
    {"sender.aaaa", QT_TRANSLATE_NOOP("Wording", "What the DNS says of the sender's domain is not known.")},
    {"sender.mx", QT_TRANSLATE_NOOP("Wording", "What the DNS says of the sender's domain is not known.")},
    {"sender.mxAddresses", QT_TRANSLATE_NOOP("Wording", "What the DNS says of the sender's domain is not known.")},
    {"spf.mailFrom", QT_TRANSLATE_NOOP("Wording", "The result of SPF for the sender is not known.")},
    {"spf.lenient", QT_TRANSLATE_NOOP("Wording", "The result of SPF for the sender is not known.")},
    {"spf.helo", QT_TRANSLATE_NOOP("Wording", "The result of SPF for the HELO name is not known.")},
    {"spf.mailFrom.explanation", QT_TRANSLATE_NOOP("Wording", "The result of SPF for the sender is not known.")},
    {"spf.helo.explanation", QT_TRANSLATE_NOOP("Wording", "The result of SPF for the HELO name is not known.")},
    {"dmarc.policy", QT_TRANSLATE_NOOP("Wording", "The DMARC record of the sender's domain is not known.")},
    {"dmarc.spfAligned",
        QT_TRANSLATE_NOOP("Wording", "Whether the sender belongs to the domain of the From header is not known.")},
    {"dkim.key", QT_TRANSLATE_NOOP("Wording", "Whether the messages carry a valid DKIM signature is not known.")},
    {"bulk", QT_TRANSLATE_NOOP("Wording", "How many messages this sender sends to it in a day is not known.")},
};

constexpr MissingText receiverTexts[] = {
    {"receiver.name", QT_TRANSLATE_NOOP("Wording", "The receiver's own name is not known.")},
    {"receiver.names", QT_TRANSLATE_NOOP("Wording", "The receiver's own name is not known.")},
    {"receiver.domain", QT_TRANSLATE_NOOP("Wording", "The receiver's own name is not known.")},
    {"receiver.domains", QT_TRANSLATE_NOOP("Wording", "The receiver's own name is not known.")},
    {"receiver.literals", QT_TRANSLATE_NOOP("Wording", "The receiver's own addresses are not known.")},
    {"receiver.addresses", QT_TRANSLATE_NOOP("Wording", "The receiver's own addresses are not known.")},
    {"untold", QT_TRANSLATE_NOOP("Wording", "What it does in this case is not published.")},
};

template <size_t count>
const char *missingText(const MissingText (&texts)[count], const QString &fact)
{
    const auto *found
        = std::find_if(texts, texts + count, [&](const MissingText &text) { return fact == QLatin1String(text.fact); });
    return found == texts + count ? nullptr : found->sentence;
}

/// What is missing if a finer fact of a thing is: the table's words for what the DNS says of it.
const char *wholeThingText(QLatin1String thing)
{
    if (thing == QLatin1String("helo."))
        return missingText(heloTexts, QStringLiteral("helo.addresses"));
    if (thing == QLatin1String("sender."))
        return missingText(senderTexts, QStringLiteral("sender.addresses"));
    if (thing == QLatin1String("spf.helo."))
        return missingText(senderTexts, QStringLiteral("spf.helo"));
    if (thing.startsWith(QLatin1String("spf.")))
        return missingText(senderTexts, QStringLiteral("spf.mailFrom"));
    return missingText(addressTexts, QStringLiteral("ptr"));
}

/// Of what is not known itself nothing else can be known, and that need not be said.
bool followsFromOther(const QString &fact, const QStringList &facts)
{
    const auto hasAny = [&](const QStringList &names) {
        return std::any_of(names.begin(), names.end(), [&](const QString &name) { return facts.contains(name); });
    };
    static const QStringList helo{QStringLiteral("helo"), QStringLiteral("helo.form"), QStringLiteral("helo.length")};
    static const QStringList sender{
        QStringLiteral("sender"), QStringLiteral("sender.domain"), QStringLiteral("sender.local")};
    static const QStringList address{QStringLiteral("ip"), QStringLiteral("family"), QStringLiteral("addressKind")};
    if (fact.startsWith(u"helo.") || fact.startsWith(u"spf.helo"))
        return !helo.contains(fact) && hasAny(helo);
    if (fact.startsWith(u"sender.") || fact.startsWith(u"spf.mailFrom") || fact.startsWith(u"dmarc."))
        return !sender.contains(fact) && hasAny(sender);
    if (fact.startsWith(u"ptr") || fact.startsWith(u"client") || fact == u"iprev" || fact == u"name.generic")
        return hasAny(address);
    return false;
}

QString local(const QMap<QString, QString> &texts, const Wording &wording)
{
    return printable(blocklistLocalText(texts, wording), longestText);
}

QString numberText(double number, const Wording &wording)
{
    QLocale locale(wording.language());
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number, 'g', 6);
}

} // namespace

QString receiverOutcomeWord(ReceiverOutcome outcome, const Wording &wording)
{
    switch (outcome) {
    case ReceiverOutcome::Accept:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "accepts"));
    case ReceiverOutcome::Defer:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "puts off"));
    case ReceiverOutcome::Reject:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "refuses"));
    case ReceiverOutcome::Unknown:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "cannot tell"));
    case ReceiverOutcome::Score:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "counts points"));
    }
    return {};
}

QString receiverOutcomeHeading(ReceiverOutcome outcome, const Wording &wording)
{
    switch (outcome) {
    case ReceiverOutcome::Accept:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "These accept it"));
    case ReceiverOutcome::Defer:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "These put it off until the sender gives up"));
    case ReceiverOutcome::Reject:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "These refuse it"));
    case ReceiverOutcome::Unknown:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "Of these it cannot be told"));
    case ReceiverOutcome::Score:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "These count points and decide by the whole message"));
    }
    return {};
}

State receiverOutcomeState(ReceiverOutcome outcome)
{
    switch (outcome) {
    case ReceiverOutcome::Accept:
        return State::Pass;
    case ReceiverOutcome::Defer:
        return State::Warning;
    case ReceiverOutcome::Reject:
        return State::Fail;
    case ReceiverOutcome::Unknown:
        return State::Unknown;
    case ReceiverOutcome::Score:
        return State::NotApplicable;
    }
    return State::Unknown;
}

QString receiverStageWords(ReceiverStage stage, const Wording &wording)
{
    switch (stage) {
    case ReceiverStage::Connect:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "as soon as your server connects"));
    case ReceiverStage::Helo:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "when your server says HELO"));
    case ReceiverStage::Mail:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "when the sender is named (MAIL FROM)"));
    case ReceiverStage::Rcpt:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "when the recipient is named (RCPT TO)"));
    case ReceiverStage::Data:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "after the message itself (DATA)"));
    }
    return {};
}

QString receiverStageSentence(ReceiverStage stage, const Wording &wording)
{
    return wording.text(QT_TRANSLATE_NOOP("Wording", "It answers so {stage}."),
        {{QStringLiteral("stage"), receiverStageWords(stage, wording)}});
}

QString receiverBasisWords(ReceiverBasis basis, const Wording &wording)
{
    switch (basis) {
    case ReceiverBasis::Measured:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "measured with the real program"));
    case ReceiverBasis::Documented:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "from its own documentation"));
    case ReceiverBasis::Reported:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "reported by others"));
    }
    return {};
}

QString receiverSourceWords(const ReceiverVerdict &verdict, const Wording &wording)
{
    QStringList parts{receiverBasisWords(verdict.basis, wording)};
    const auto add = [&](const char *words, const QString &value) {
        if (!value.isEmpty())
            parts.append(wording.text(words, {{QStringLiteral("value"), printable(value, longestName)}}));
    };
    // A range reads alike in every language.
    const QString versions = QString(verdict.versions).replace(QStringLiteral(" to "), QString(QChar(0x2013)));
    add(QT_TRANSLATE_NOOP("Wording", "versions {value}"), versions);
    add(QT_TRANSLATE_NOOP("Wording", "since {value}"), verdict.since);
    if (!verdict.isVerified)
        parts.append(wording.text(QT_TRANSLATE_NOOP("Wording", "not verified")));
    add(QT_TRANSLATE_NOOP("Wording", "as of {value}"), verdict.checked);
    return parts.join(QStringLiteral(", "));
}

QString receiverSource(const ReceiverVerdict &verdict)
{
    return printable(verdict.source, longestSource);
}

QString receiverMissingSentence(const QString &fact, const Wording &wording)
{
    const QString listed = QStringLiteral("listed:");
    if (fact.startsWith(listed)) {
        return wording.text(QT_TRANSLATE_NOOP("Wording", "Whether {zone} lists the sending address is not known."),
            {{QStringLiteral("zone"), printable(fact.mid(listed.size()), longestName)}});
    }
    for (const char *sentence : {missingText(addressTexts, fact), missingText(heloTexts, fact),
             missingText(senderTexts, fact), missingText(receiverTexts, fact)}) {
        if (sentence)
            return wording.text(sentence);
    }
    // Finer facts of a thing are missing where the thing is.
    for (const char *thing : {"helo.", "sender.", "spf.mailFrom.", "spf.helo.", "spf.", "ptr.", "client."}) {
        if (!fact.startsWith(QLatin1String(thing)))
            continue;
        if (const char *sentence = wholeThingText(QLatin1String(thing)))
            return wording.text(sentence);
    }
    return wording.text(QT_TRANSLATE_NOOP("Wording", "A fact is not known: {fact}."),
        {{QStringLiteral("fact"), printable(fact, longestName)}});
}

QStringList receiverMissingSentences(const QStringList &facts, const Wording &wording)
{
    QStringList sentences;
    for (const QString &fact : facts) {
        if (followsFromOther(fact, facts))
            continue;
        const QString sentence = receiverMissingSentence(fact, wording);
        if (!sentences.contains(sentence))
            sentences.append(sentence);
    }
    return sentences;
}

QString receiverEndingWords(const ReceiverVerdict &verdict, const Wording &wording)
{
    if (verdict.outcome != ReceiverOutcome::Defer)
        return {};
    if (verdict.isPassing)
        return wording.text(QT_TRANSLATE_NOOP("Wording",
            "This ends by itself: your server tries again, and as soon as the DNS answers, its mail is judged anew."));
    return wording.text(QT_TRANSLATE_NOOP("Wording",
        "Your server tries again. If nothing changes, the message comes back after some days: Exchange gives up after "
        "2 days, Postfix and most others after 5."));
}

QString receiverReason(const ReceiverVerdict &verdict, const Wording &wording)
{
    return local(verdict.why.isEmpty() ? verdict.about : verdict.why, wording);
}

QString receiverNote(const ReceiverVerdict &verdict, const Wording &wording)
{
    return local(verdict.note, wording);
}

QString receiverTitle(const ReceiverVerdict &verdict)
{
    const QString program = printable(verdict.program, longestName);
    const QString name = printable(verdict.name, longestName);
    if (name.isEmpty() || program.isEmpty() || name.startsWith(program, Qt::CaseInsensitive))
        return name.isEmpty() ? program : name;
    return QStringLiteral("%1: %2").arg(program, name);
}

QString receiverReply(const ReceiverVerdict &verdict)
{
    if (verdict.code == 0)
        return {};
    QStringList parts{QString::number(verdict.code)};
    for (const QString &part : {verdict.enhanced, verdict.text}) {
        if (!part.isEmpty())
            parts.append(printable(part, longestReply));
    }
    return parts.join(u' ');
}

QStringList receiverSymbols(const ReceiverVerdict &verdict, Truth holds, const Wording &wording)
{
    QStringList symbols;
    for (const SymbolVerdict &symbol : verdict.symbols) {
        if (symbol.holds == holds) {
            symbols.append(
                QStringLiteral("%1 (%2)").arg(printable(symbol.name, longestName), numberText(symbol.points, wording)));
        }
    }
    return symbols;
}

QString receiverPoints(double points, const Wording &wording)
{
    const QMap<QString, QString> arguments{{QStringLiteral("points"), numberText(points, wording)}};
    return points == 1 ? wording.text(QT_TRANSLATE_NOOP("Wording", "{points} point"), arguments)
                       : wording.text(QT_TRANSLATE_NOOP("Wording", "{points} points"), arguments);
}

QString receiverAssumption(const ReceiverIdentity &receiver, const Wording &wording)
{
    if (!receiver.isAssumed)
        return {};
    return wording.text(
        QT_TRANSLATE_NOOP("Wording",
            "No recipient's domain was given: where a receiver compares with its own name, {domain} with the server "
            "{server} is assumed."),
        {{QStringLiteral("domain"), receiver.domain}, {QStringLiteral("server"), receiver.names.value(0)}});
}

QString receiverAcceptNote(const Wording &wording)
{
    return wording.text(QT_TRANSLATE_NOOP("Wording",
        "To accept means here: nothing in the names and addresses of your server makes it refuse. What it thinks of "
        "the message, of its sender and of the past is not judged."));
}
