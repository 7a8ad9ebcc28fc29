// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "evidence/refusalbook.h"

#include "evidence/refusalargument.h"
#include "evidence/refusalphrase.h"
#include "evidence/refusaltemplate.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <vector>

namespace {

constexpr int fewWords = 4; // a text this short is only certain together with its code

/// One reply, prepared to be judged.
struct Subject
{
    int code = 0;
    QString enhanced; ///< without the class
    QString bare; ///< lower case, without what stands around it
    PhraseText text;
    RefusalArguments arguments;
};

/// What was decided, and by what.
struct Decision
{
    QString cause;
    Confidence confidence = Confidence::Guess;
    QString product;
    QString by;
};

/// A line of Postfix's log goes on with what the client said; those words are not the refusal's.
QString withoutLogTail(const QString &plain)
{
    const qsizetype tail = plain.lastIndexOf(u"; from=<");
    return tail > 0 && plain.indexOf(u" proto=", tail) > 0 ? plain.first(tail) : plain;
}

QString withoutClass(const QString &enhanced)
{
    const qsizetype dot = enhanced.indexOf(u'.');
    return dot < 0 ? QString() : enhanced.sliced(dot + 1);
}

QString causeFor(const QString &cause, const CausesByForm &byForm, const QString &helo)
{
    return byForm.isEmpty() ? cause : byForm.value(heloFormText(heloFormOf(helo)), cause);
}

struct PreparedRule
{
    RefusalRule rule;
    std::vector<std::vector<Phrase>> all;
    std::vector<Phrase> none;
};

} // namespace

class RefusalBook::Rules
{
public:
    explicit Rules(const RefusalData &data);

    Subject subjectOf(const QuotedReply &reply) const;
    Decision decide(const Subject &subject) const;
    RefusalMeaning meaning(const Subject &subject, const Decision &decision) const;

private:
    std::optional<Decision> byTexts(const Subject &subject) const;
    std::optional<Decision> byRules(const Subject &subject) const;
    std::optional<Decision> byCodes(const Subject &subject) const;
    static bool agrees(const KnownRefusal &known, const Subject &subject);
    static bool fits(const PreparedRule &rule, const Subject &subject);

    QHash<QString, RefusalCause> m_causes;
    PhraseBook m_phrases;
    QList<KnownRefusal> m_texts;
    std::vector<RefusalTemplate> m_templates; ///< one a text
    std::vector<PreparedRule> m_rules;
    QList<RefusalCode> m_codes;
};

RefusalBook::Rules::Rules(const RefusalData &data) : m_texts(data.texts), m_codes(data.codes)
{
    for (const RefusalCause &cause : data.causes)
        m_causes.insert(cause.id, cause);
    for (const PhraseGroup &group : data.groups)
        m_phrases.addGroup(group.id, group.any);
    for (const KnownRefusal &known : data.texts)
        m_templates.emplace_back(known.text);
    for (const RefusalRule &rule : data.rules) {
        PreparedRule prepared{rule, {}, {}};
        for (const QString &alternatives : rule.all) {
            std::vector<Phrase> phrases;
            for (const QString &phrase : alternatives.split(u'|'))
                phrases.push_back(m_phrases.phrase(phrase));
            prepared.all.push_back(std::move(phrases));
        }
        for (const QString &alternatives : rule.none)
            for (const QString &phrase : alternatives.split(u'|'))
                prepared.none.push_back(m_phrases.phrase(phrase));
        m_rules.push_back(std::move(prepared));
    }
}

Subject RefusalBook::Rules::subjectOf(const QuotedReply &reply) const
{
    const QString whole = plainRefusalText(QStringView(reply.text).left(mostReplyCharacters));
    const QString plain = withoutLogTail(whole);
    Subject subject;
    subject.code = reply.code;
    subject.enhanced = withoutClass(reply.enhanced);
    subject.bare = bareRefusalText(loweredInPlace(plain));
    subject.text = m_phrases.prepared(plain, refusalWords(plain));
    subject.arguments = refusalArguments(whole);
    return subject;
}

bool RefusalBook::Rules::agrees(const KnownRefusal &known, const Subject &subject)
{
    return (known.code == 0 || known.code == subject.code) && (known.code != 0 || !known.enhanced.isEmpty())
        && (known.enhanced.isEmpty() || withoutClass(known.enhanced) == subject.enhanced);
}

std::optional<Decision> RefusalBook::Rules::byTexts(const Subject &subject) const
{
    std::optional<qsizetype> best;
    const auto rank = [&](qsizetype i) {
        const auto place = static_cast<std::size_t>(i);
        return std::pair(agrees(m_texts.at(i), subject), m_templates[place].weight());
    };
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        if (!m_templates[static_cast<std::size_t>(i)].matches(subject.bare)
            || (m_texts.at(i).needsCode && !agrees(m_texts.at(i), subject)))
            continue;
        if (!best || rank(i) > rank(*best))
            best = i;
    }
    if (!best)
        return std::nullopt;
    const KnownRefusal &known = m_texts.at(*best);
    const bool saysEnough
        = m_templates[static_cast<std::size_t>(*best)].fixedWords() > fewWords || agrees(known, subject);
    Decision decision;
    decision.cause = causeFor(known.cause, known.byForm, subject.arguments.helo);
    decision.confidence = known.isCertain && saysEnough ? Confidence::Exact : Confidence::Pattern;
    decision.product = known.product;
    decision.by = QStringLiteral("texts[%1]").arg(*best);
    return decision;
}

bool RefusalBook::Rules::fits(const PreparedRule &rule, const Subject &subject)
{
    const QStringList &codes = rule.rule.codes;
    if (!codes.isEmpty() && !codes.contains(QString::number(subject.code)) && !codes.contains(subject.enhanced))
        return false;
    const auto isIn = [&](const Phrase &phrase) { return PhraseBook::contains(subject.text, phrase); };
    return std::all_of(rule.all.begin(), rule.all.end(), [&](const std::vector<Phrase> &phrases) {
        return std::any_of(phrases.begin(), phrases.end(), isIn);
    }) && std::none_of(rule.none.begin(), rule.none.end(), isIn);
}

std::optional<Decision> RefusalBook::Rules::byRules(const Subject &subject) const
{
    const auto found
        = std::find_if(m_rules.begin(), m_rules.end(), [&](const PreparedRule &rule) { return fits(rule, subject); });
    if (found == m_rules.end())
        return std::nullopt;
    Decision decision;
    decision.cause = causeFor(found->rule.cause, found->rule.byForm, subject.arguments.helo);
    decision.confidence = found->rule.isGuess ? Confidence::Guess : Confidence::Pattern;
    decision.by = QStringLiteral("rules: %1").arg(found->rule.id);
    return decision;
}

std::optional<Decision> RefusalBook::Rules::byCodes(const Subject &subject) const
{
    if (subject.enhanced.isEmpty())
        return std::nullopt;
    for (const RefusalCode &code : m_codes)
        if (code.enhanced == subject.enhanced)
            return Decision{code.cause, Confidence::Guess, {}, QStringLiteral("codes: %1").arg(code.enhanced)};
    return std::nullopt;
}

Decision RefusalBook::Rules::decide(const Subject &subject) const
{
    // The text is believed before the code: receivers send any code with any text.
    std::optional<Decision> decision = byTexts(subject);
    if (!decision)
        decision = byRules(subject);
    if (!decision)
        decision = byCodes(subject);
    return decision.value_or(Decision{QStringLiteral("UNKNOWN"), Confidence::Guess, {}, {}});
}

RefusalMeaning RefusalBook::Rules::meaning(const Subject &subject, const Decision &decision) const
{
    const RefusalCause cause = m_causes.value(decision.cause);
    RefusalMeaning meaning;
    meaning.cause = decision.cause;
    meaning.layer = cause.layer;
    meaning.notTheCause = cause.notTheCause;
    meaning.confidence = decision.confidence;
    meaning.product = decision.product;
    meaning.helo = subject.arguments.helo;
    meaning.ip = subject.arguments.ip;
    return meaning;
}

RefusalBook::RefusalBook() = default;

RefusalBook::RefusalBook(const RefusalData &data) : m_rules(std::make_unique<const Rules>(data)) { }

RefusalBook::~RefusalBook() = default;

const RefusalBook::Rules &RefusalBook::rules() const
{
    if (!m_rules) {
        const auto read = readRefusalData(refusalsJson());
        const auto *const data = std::get_if<RefusalData>(&read);
        m_rules = std::make_unique<const Rules>(data ? *data : RefusalData());
    }
    return *m_rules;
}

RefusalMeaning RefusalBook::meaningOf(const QuotedReply &reply) const
{
    const Subject subject = rules().subjectOf(reply);
    return rules().meaning(subject, rules().decide(subject));
}

bool RefusalBook::isKnown(const QString &text) const
{
    const Subject subject = rules().subjectOf(readReply(text));
    const Decision decision = rules().decide(subject);
    return !decision.by.isEmpty() && decision.confidence != Confidence::Guess && subject.text.words.size() > 1;
}

QString RefusalBook::decidedBy(const QuotedReply &reply) const
{
    return rules().decide(rules().subjectOf(reply)).by;
}
