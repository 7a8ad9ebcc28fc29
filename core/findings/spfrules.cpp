// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "base/printable.h"
#include "domain/spfproposal.h"
#include "findings/rules.h"
#include "findings/spfgroups.h"

#include <algorithm>

namespace {

constexpr int maxShown = 300;
constexpr int maxShownRecord = 2000;

/// A permanent error as a code: which of them it is, the whole record is void to a receiver (RFC 7208 §2.6.7).
const char *errorCode(SpfProblemKind kind)
{
    switch (kind) {
    case SpfProblemKind::SeveralRecords:
        return "spf.several";
    case SpfProblemKind::Syntax:
        return "spf.syntax";
    case SpfProblemKind::TargetWithoutRecord:
        return "spf.targetWithoutRecord";
    case SpfProblemKind::TooManyLookups:
        return "spf.tooManyLookups";
    case SpfProblemKind::TooManyVoidLookups:
        return "spf.tooManyVoid";
    case SpfProblemKind::TooManyExchangers:
        return "spf.tooManyExchangers";
    case SpfProblemKind::TooManyTexts:
        return "spf.tooManyTexts";
    case SpfProblemKind::None:
    case SpfProblemKind::NotADomain:
    case SpfProblemKind::NoRecord:
    case SpfProblemKind::LookupFailed:
    case SpfProblemKind::OutOfTime:
        break;
    }
    return "spf.permerror";
}

/// The last two labels: enough to tell somebody else's domain in a remark, never in a verdict.
QString domainEnd(const QString &domain)
{
    return domain.section(u'.', -2);
}

/// The rules about what SPF says of the sending addresses.
class SpfRules
{
public:
    explicit SpfRules(const Facts &facts) : m_facts(facts) { }

    QList<Finding> findings()
    {
        const QList<SpfGroup> groups = spfGroups(m_facts.spf);
        for (const SpfGroup &group : groups) {
            judge(group);
            for (const Finding &finding : spfRecordFindings(group, m_facts))
                add(finding);
        }
        if (!m_facts.sender)
            judgeOtherDomain(groups);
        return m_findings;
    }

private:
    /// The sender's and the HELO name's record are often the same; so is what there is to say about it.
    void add(const Finding &finding)
    {
        const bool isKnown = std::any_of(m_findings.cbegin(), m_findings.cend(), [&](const Finding &known) {
            return known.code == finding.code && known.state == finding.state && known.subject == finding.subject
                && withoutIdentity(known) == withoutIdentity(finding);
        });
        if (!isKnown)
            m_findings.append(finding);
    }

    static QMap<QString, QString> withoutIdentity(const Finding &finding)
    {
        QMap<QString, QString> arguments = finding.arguments;
        arguments.remove(QStringLiteral("identity"));
        return arguments;
    }

    bool isNullSender() const { return m_facts.request.mailFrom && m_facts.request.mailFrom->isEmpty(); }

    void judge(const SpfGroup &group)
    {
        const bool isHelo = group.identity == SpfIdentity::Helo;
        // Without a sender the HELO name is the only identity that SPF has (RFC 7208 §2.4).
        const State open = isHelo && !isNullSender() ? State::NotApplicable : State::Warning;
        switch (group.outcome.result) {
        case SpfResult::Pass:
            add(spfFinding(isHelo ? "spf.helo.pass" : "spf.pass", State::Pass, group, m_facts));
            return;
        case SpfResult::Fail:
            addRefusal(isHelo ? "spf.helo.fail" : "spf.fail", State::Fail, group);
            return;
        case SpfResult::SoftFail:
            addRefusal(isHelo ? "spf.helo.softfail" : "spf.softfail", State::Warning, group);
            return;
        case SpfResult::Neutral:
            addRefusal(isHelo ? "spf.helo.neutral" : "spf.neutral", open, group);
            return;
        case SpfResult::None:
            if (group.outcome.problem.kind == SpfProblemKind::NotADomain)
                add(spfFinding(isHelo ? "spf.helo.noDomain" : "spf.noDomain", open, group, m_facts));
            else
                addRefusal(isHelo ? "spf.helo.none" : "spf.none", open, group);
            return;
        case SpfResult::TempError:
            add(withProblem(spfFinding("spf.unknown", State::Unknown, group, m_facts), group));
            return;
        case SpfResult::PermError:
            add(withProblem(spfFinding(errorCode(group.outcome.problem.kind), State::Fail, group, m_facts), group));
            return;
        }
    }

    /// Not allowed to send: with the change to the record that would allow it, if one can be told.
    void addRefusal(const char *code, State state, const SpfGroup &group)
    {
        Finding finding = spfFinding(code, state, group, m_facts);
        if (const std::optional<SpfProposal> proposal = proposeSpf(group.outcome, group.ips)) {
            finding.arguments.insert(QStringLiteral("before"), printable(proposal->before, maxShownRecord));
            finding.arguments.insert(QStringLiteral("after"), printable(proposal->after, maxShownRecord));
            finding.arguments.insert(QStringLiteral("added"), proposal->added);
        }
        add(finding);
    }

    static Finding withProblem(Finding finding, const SpfGroup &group)
    {
        const SpfProblem &problem = group.outcome.problem;
        const auto insert = [&finding](const char *name, const QString &value) {
            finding.arguments.insert(QLatin1String(name), value);
        };
        if (!problem.term.isEmpty())
            insert("term", printable(problem.term, maxShown));
        if (problem.place > 0)
            insert("place", QString::number(problem.place));
        if (problem.limit > 0)
            insert("limit", QString::number(problem.limit));
        if (problem.syntax)
            insert("fault", spfSyntaxFaultText(*problem.syntax));
        if (problem.question) {
            insert("name", problem.question->name.toText());
            insert("type", rrTypeText(problem.question->type));
        }
        if (problem.kind == SpfProblemKind::TooManyLookups)
            addSpfCosts(finding, group.outcome);
        // What was not answered in time has no status of its own.
        if (finding.code == u"spf.unknown")
            insert("status", lookupStatusText(problem.status.value_or(LookupStatus::TimedOut)));
        return finding;
    }

    /// Mail of one domain from a server of another: what SPF asks of each. Neither fact is a fault; the rules about the
    /// sender's domain say more where that was tested.
    void judgeOtherDomain(const QList<SpfGroup> &groups)
    {
        const auto sender = std::find_if(groups.cbegin(), groups.cend(), [](const SpfGroup &group) {
            return group.identity == SpfIdentity::MailFrom && group.outcome.problem.kind != SpfProblemKind::NotADomain;
        });
        const auto server = std::find_if(groups.cbegin(), groups.cend(), [](const SpfGroup &group) {
            return group.identity == SpfIdentity::Helo && group.outcome.problem.kind != SpfProblemKind::NotADomain;
        });
        if (sender == groups.cend() || server == groups.cend()
            || domainEnd(sender->outcome.domain) == domainEnd(server->outcome.domain))
            return;
        for (const char *code : {"spf.otherDomain.sender", "spf.otherDomain.server"}) {
            Finding finding = spfFinding(code, State::NotApplicable, *sender, m_facts);
            finding.arguments.insert(QStringLiteral("ip"), spfAddressList(m_facts.request.ips));
            finding.arguments.insert(QStringLiteral("helo"), printable(server->outcome.domain, maxShown));
            finding.arguments.remove(QStringLiteral("result"));
            finding.arguments.remove(QStringLiteral("mechanism"));
            add(finding);
        }
    }

    const Facts &m_facts;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> spfFindings(const Facts &facts)
{
    return SpfRules(facts).findings();
}
