// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "receivers/receiververdict.h"

#include "dns/address.h"

#include <QSet>

#include <algorithm>

namespace {

constexpr qsizetype fewestLiteral = 12; ///< characters that a reply must share with a refusal to be recognised in it

ReceiverOutcome outcomeOf(int code)
{
    if (code / 100 == 4)
        return ReceiverOutcome::Defer;
    return code / 100 == 5 ? ReceiverOutcome::Reject : ReceiverOutcome::Accept;
}

QString filled(const QString &text, const QMap<QString, QString> &places)
{
    QString result;
    qsizetype from = 0;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', from)) {
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0)
            break;
        result += QStringView(text).mid(from, open - from);
        result += places.value(text.mid(open + 1, close - open - 1));
        from = close + 1;
    }
    result += QStringView(text).mid(from);
    return result;
}

/// Whether a reply could be the text of a refusal, whatever stands in its places.
bool couldSay(const QString &reply, const QString &refusal)
{
    static const QRegularExpression place(QStringLiteral("\\{[^{}]*\\}"));
    const QStringList literals = reply.split(place);
    qsizetype from = 0;
    qsizetype length = 0;
    for (const QString &literal : literals) {
        const qsizetype at = refusal.indexOf(literal, from, Qt::CaseInsensitive);
        if (at < 0)
            return false;
        from = at + literal.size();
        length += literal.simplified().size();
    }
    return length >= fewestLiteral;
}

/// 0: no; 1: its words; 2: its words with their code; 3: its server.
int recognition(const ReceiverPolicy &policy, const std::optional<EarlierRefusal> &refusal)
{
    if (!refusal)
        return 0;
    const QString host = refusal->host.toLower();
    const bool isHost = std::any_of(policy.hosts.begin(), policy.hosts.end(), [&](const QString &end) {
        return host.endsWith(end) || (end.startsWith(u'.') && host == QStringView(end).mid(1));
    });
    if (isHost && !host.isEmpty())
        return 3;
    int best = 0;
    for (const ReceiverRule &rule : policy.rules) {
        if (couldSay(rule.reply.text, refusal->text))
            best = std::max(best, rule.reply.code == refusal->code ? 2 : 1);
    }
    return best;
}

/// Judges one policy for one egress address.
class Judge
{
public:
    Judge(const Facts &facts, const Judgement &judgement, int address)
        : m_facts(facts), m_judgement(judgement), m_address(address), m_whole(senderSight(facts, address, {}))
    {
        const qsizetype names = address < 0 ? 0 : facts.addresses[address].forwards.size();
        for (int i = 0; names > 1 && i < static_cast<int>(names); ++i)
            m_single.push_back(senderSight(facts, address, {i}));
    }

    ReceiverVerdict judge(const ReceiverPolicy &policy) const
    {
        if (policy.kind == ReceiverKind::Score)
            return scored(policy);
        if (!policy.readsFirstNameOnly || m_single.empty())
            return ruled(policy, m_whole);
        ReceiverVerdict verdict = ruled(policy, m_single.front());
        for (size_t i = 1; i < m_single.size(); ++i) {
            const ReceiverVerdict other = ruled(policy, m_single[i]);
            if (other.outcome != verdict.outcome || other.code != verdict.code)
                return unknown(policy, {QStringLiteral("nameOrder")});
            if (other.text != verdict.text && verdict.missing.isEmpty())
                verdict.missing.append(QStringLiteral("nameOrder")); // in other words only
        }
        return verdict;
    }

private:
    ReceiverVerdict begun(const ReceiverPolicy &policy) const
    {
        ReceiverVerdict verdict;
        verdict.id = policy.id;
        verdict.variantOf = policy.variantOf;
        verdict.program = policy.program;
        verdict.name = policy.name;
        verdict.kind = policy.kind;
        verdict.basis = policy.basis;
        verdict.versions = policy.versions;
        verdict.since = policy.since;
        verdict.source = policy.source;
        verdict.checked = policy.checked;
        verdict.isVerified = policy.isVerified;
        verdict.about = policy.about;
        verdict.note = policy.note;
        if (m_address >= 0)
            verdict.ip = m_facts.addresses[m_address].ip;
        return verdict;
    }

    ReceiverVerdict unknown(const ReceiverPolicy &policy, const QStringList &missing) const
    {
        ReceiverVerdict verdict = begun(policy);
        verdict.missing = missing;
        return verdict;
    }

    void answer(
        ReceiverVerdict &verdict, ReceiverStage stage, const ReplyTemplate &reply, const SenderSight &sight) const
    {
        verdict.outcome = outcomeOf(reply.code);
        verdict.stage = stage;
        verdict.code = reply.code;
        verdict.enhanced = reply.enhanced;
        verdict.text = filled(reply.text, sight.places);
    }

    ReceiverVerdict ruled(const ReceiverPolicy &policy, const SenderSight &sight) const
    {
        QStringList missing;
        QList<ReceiverOutcome> possible;
        const ReceiverRule *struck = nullptr;
        for (const ReceiverRule &rule : policy.rules) {
            const Truth truth = evaluate(rule.when, sight, missing);
            if (truth == Truth::Unknown)
                possible.append(outcomeOf(rule.reply.code));
            if (truth != Truth::Yes)
                continue;
            struck = &rule;
            break;
        }
        const ReplyTemplate &reply = struck ? struck->reply : policy.accept;
        const ReceiverOutcome outcome = outcomeOf(reply.code);
        // What is missing does not matter if it would come to the same.
        if (std::any_of(possible.begin(), possible.end(), [&](ReceiverOutcome other) { return other != outcome; }))
            return unknown(policy, missing);
        ReceiverVerdict verdict = begun(policy);
        answer(verdict, struck ? struck->stage : policy.acceptStage, reply, sight);
        if (struck) {
            verdict.isPassing = struck->isPassing;
            verdict.why = struck->why;
            verdict.because = reasons(struck->because);
        }
        return verdict;
    }

    ReceiverVerdict scored(const ReceiverPolicy &policy) const
    {
        const bool isSingle = policy.readsFirstNameOnly && !m_single.empty();
        ReceiverVerdict verdict = begun(policy);
        verdict.outcome = ReceiverOutcome::Score;
        for (const ScoreSymbol &symbol : policy.symbols) {
            QStringList missing;
            Truth holds = evaluate(symbol.when, isSingle ? m_single.front() : m_whole, missing);
            for (size_t i = 1; isSingle && i < m_single.size(); ++i) {
                if (evaluate(symbol.when, m_single[i], missing) == holds)
                    continue;
                holds = Truth::Unknown;
                missing.append(QStringLiteral("nameOrder"));
            }
            if (holds == Truth::No)
                continue;
            verdict.symbols.append({symbol.name, symbol.points, holds});
            for (const QString &fact : std::as_const(missing)) {
                if (!verdict.missing.contains(fact))
                    verdict.missing.append(fact);
            }
            if (holds != Truth::Yes)
                continue;
            verdict.points += symbol.points;
            const QStringList codes = reasons(symbol.because);
            for (const QString &code : codes) {
                if (!verdict.because.contains(code))
                    verdict.because.append(code);
            }
        }
        return verdict;
    }

    /// The findings that a rule comes from, of this address or of no address.
    QStringList reasons(const QStringList &beginnings) const
    {
        QStringList codes;
        for (const Finding &finding : m_judgement.findings) {
            if (finding.state == State::Pass || finding.state == State::NotApplicable || codes.contains(finding.code))
                continue;
            const auto begins = [&](const QString &beginning) { return finding.code.startsWith(beginning); };
            if (isOfAddress(finding) && std::any_of(beginnings.begin(), beginnings.end(), begins))
                codes.append(finding.code);
        }
        return codes;
    }

    /// Not one of another egress address.
    bool isOfAddress(const Finding &finding) const
    {
        return std::none_of(m_facts.addresses.begin(), m_facts.addresses.end(), [&](const AddressFacts &address) {
            const QString text = addressText(address.ip);
            return finding.subject == text && text != m_whole.text(SightText::Ip);
        });
    }

    const Facts &m_facts;
    const Judgement &m_judgement;
    int m_address;
    SenderSight m_whole;
    std::vector<SenderSight> m_single; ///< of several names, by the only one read
};

/// Whoever refused before comes first.
int rank(const ReceiverVerdict &verdict)
{
    return verdict.isNamed ? -1 : receiverOutcomeRank(verdict.outcome);
}

} // namespace

QString receiverOutcomeText(ReceiverOutcome outcome)
{
    switch (outcome) {
    case ReceiverOutcome::Accept:
        return QStringLiteral("accept");
    case ReceiverOutcome::Defer:
        return QStringLiteral("defer");
    case ReceiverOutcome::Reject:
        return QStringLiteral("reject");
    case ReceiverOutcome::Unknown:
    case ReceiverOutcome::Score:
        return QStringLiteral("unknown");
    }
    return {};
}

int receiverOutcomeRank(ReceiverOutcome outcome)
{
    switch (outcome) {
    case ReceiverOutcome::Reject:
        return 0;
    case ReceiverOutcome::Defer:
        return 1;
    case ReceiverOutcome::Unknown:
        return 2;
    case ReceiverOutcome::Accept:
        return 3;
    case ReceiverOutcome::Score:
        return 4;
    }
    return 5;
}

QList<ReceiverVerdict> judgeReceivers(const ReceiverBook &book, const Facts &facts, const Judgement &judgement)
{
    QList<int> recognised;
    for (const ReceiverPolicy &policy : book.policies)
        recognised.append(recognition(policy, facts.request.refusal));
    const int best = recognised.isEmpty() ? 0 : *std::max_element(recognised.cbegin(), recognised.cend());
    QSet<QString> answering; // of those recognised, who would say so today
    QList<QList<ReceiverVerdict>> byAddress;
    const int first = facts.addresses.isEmpty() ? -1 : 0;
    for (int address = first; address < std::max<int>(0, static_cast<int>(facts.addresses.size())); ++address) {
        const Judge judge(facts, judgement, address);
        QList<ReceiverVerdict> here;
        for (qsizetype i = 0; i < book.policies.size(); ++i) {
            ReceiverVerdict verdict = judge.judge(book.policies[i]);
            // Of the entries that share their words, the plain one is meant.
            verdict.isNamed = best > 0 && recognised[i] == best && (best != 1 || verdict.variantOf.isEmpty());
            if (verdict.isNamed && verdict.code == facts.request.refusal->code)
                answering.insert(verdict.id);
            here.append(verdict);
        }
        byAddress.append(here);
        if (address < 0)
            break;
    }
    QList<ReceiverVerdict> verdicts;
    for (QList<ReceiverVerdict> &here : byAddress) {
        for (ReceiverVerdict &verdict : here)
            verdict.isNamed = verdict.isNamed && (answering.isEmpty() || answering.contains(verdict.id));
        std::stable_sort(here.begin(), here.end(),
            [](const ReceiverVerdict &left, const ReceiverVerdict &right) { return rank(left) < rank(right); });
        verdicts += here;
    }
    return verdicts;
}
