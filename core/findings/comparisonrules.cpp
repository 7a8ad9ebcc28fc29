// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/address.h"
#include "domain/answercontent.h"
#include "findings/rules.h"

#include <QSet>

#include <algorithm>

namespace {

constexpr qsizetype mostListed = 4;

QString joined(QStringList texts, const QString &between = QStringLiteral(", "))
{
    texts.removeDuplicates();
    const bool isLong = texts.size() > mostListed;
    return texts.mid(0, mostListed).join(between) + (isLong ? between + QStringLiteral("…") : QString());
}

/// What an answer says, in the words of DNS itself.
QString answerText(const DnsAnswer &answer)
{
    switch (answer.status) {
    case LookupStatus::Answered:
        return joined(contentOf(answer).value_or(QStringList()));
    case LookupStatus::NoData:
        return QStringLiteral("NODATA");
    case LookupStatus::NxDomain:
        return QStringLiteral("NXDOMAIN");
    case LookupStatus::ServFail:
        return QStringLiteral("SERVFAIL");
    case LookupStatus::Refused:
        return answer.cnames.isEmpty() ? QStringLiteral("REFUSED")
                                       : QStringLiteral("CNAME ") + answer.cnames.last().toText();
    case LookupStatus::TimedOut:
    case LookupStatus::Malformed:
    case LookupStatus::Cancelled:
        return {};
    }
    return {};
}

/// The rules about what different servers answer.
class ComparisonRules
{
public:
    explicit ComparisonRules(const Facts &facts) : m_facts(facts), m_compared(*facts.comparison) { }

    QList<Finding> findings()
    {
        for (const ComparedQuestion &question : m_compared.questions) {
            addDisputed(question);
            for (const ComparedAnswer &cell : question.answers)
                addCell(question, cell);
            addHosts(question);
        }
        addReach();
        if (m_compared.isVerdictAuthoritative)
            m_findings.append(findingOf("world.verdict", State::NotApplicable, {}, QStringLiteral("subject")));
        if (!m_hasDifference)
            addAgreement();
        return m_findings;
    }

private:
    ServerRole roleOf(const ComparedAnswer &cell) const { return m_compared.servers.at(cell.server).role; }

    QString serverText(int index) const
    {
        const ComparedServer &server = m_compared.servers.at(index);
        const QString address = server.server.port == 53 ? addressText(server.server.address) : server.server.text();
        return server.name.isEmpty() ? address : QStringLiteral("%1 (%2)").arg(server.name, address);
    }

    Finding findingFor(const char *code, State state, const ComparedQuestion &question) const
    {
        Finding finding = findingOf(code, state, question.question.name.toText(), QStringLiteral("name"));
        finding.arguments.insert(QStringLiteral("type"), rrTypeText(question.question.type));
        finding.arguments.insert(QStringLiteral("zone"), question.zone.toText());
        if (question.authoritative)
            finding.arguments.insert(QStringLiteral("zoneAnswer"), answerText(*question.authoritative));
        for (const Lookup &lookup : m_facts.lookups) {
            if (lookup.question == question.question)
                finding.evidence.append(lookup.id);
        }
        return finding;
    }

    /// What is said elsewhere, if the zone itself has no one opinion.
    static QString otherAnswer(const ComparedQuestion &question, const ComparedAnswer &cell)
    {
        for (const bool isSound : {true, false}) {
            for (const ComparedAnswer &other : question.answers) {
                const bool isFit = !isSound || other.cause == DifferenceCause::None;
                if (isFit && contentOf(other.answer) && !saysTheSame(other.answer, cell.answer))
                    return answerText(other.answer);
            }
        }
        return QStringLiteral("?");
    }

    void add(const ComparedQuestion &question, Finding finding, const ComparedAnswer &cell)
    {
        finding.arguments.insert(QStringLiteral("server"), serverText(cell.server));
        finding.arguments.insert(QStringLiteral("answer"), answerText(cell.answer));
        if (!question.authoritative)
            finding.arguments.insert(QStringLiteral("zoneAnswer"), otherAnswer(question, cell));
        m_hasDifference = true;
        m_findings.append(finding);
    }

    void addCell(const ComparedQuestion &question, const ComparedAnswer &cell)
    {
        switch (cell.cause) {
        case DifferenceCause::None:
        case DifferenceCause::AuthoritativeDisagree:
            return;
        case DifferenceCause::SplitHorizon:
            // Of the inner servers of a zone with two faces, the resolver that believes them is named.
            if (roleOf(cell) != ServerRole::Authoritative)
                add(question, findingFor("world.splitHorizon", State::NotApplicable, question), cell);
            return;
        case DifferenceCause::StaleCache: {
            Finding finding = findingFor("world.stale", State::Warning, question);
            finding.arguments.insert(QStringLiteral("seconds"), QString::number(cell.answer.ttl));
            finding.arguments.insert(QStringLiteral("minutes"), QString::number((qint64(cell.answer.ttl) + 59) / 60));
            add(question, finding, cell);
            return;
        }
        case DifferenceCause::LaggingServer:
            addLagging(question, cell);
            return;
        case DifferenceCause::LameServer:
            addLame(question, cell);
            return;
        case DifferenceCause::Rewriting:
            if (isFirst(QStringLiteral("rewriting"), cell.server, {}))
                add(question, findingFor("world.rewriting", State::Warning, question), cell);
            return;
        case DifferenceCause::HostsFile:
            add(question, findingFor("world.hostsAnswered", State::NotApplicable, question), cell);
            return;
        case DifferenceCause::Unexplained:
            if (cell.answer.status == LookupStatus::ServFail)
                add(question, findingFor("world.resolverFails", State::Unknown, question), cell);
            else
                add(question, findingFor("world.unexplained", State::Warning, question), cell);
            return;
        }
    }

    bool isFirst(const QString &what, int server, const DnsName &zone)
    {
        const QString key = QStringLiteral("%1 %2 %3").arg(what).arg(server).arg(zone.toText());
        const bool isNew = !m_said.contains(key);
        m_said.insert(key);
        return isNew;
    }

    void addLagging(const ComparedQuestion &question, const ComparedAnswer &cell)
    {
        if (!isFirst(QStringLiteral("lagging"), cell.server, question.zone))
            return;
        Finding finding = findingFor("world.lagging", State::Warning, question);
        finding.arguments.insert(QStringLiteral("serial"), QString::number(cell.serial.value_or(0)));
        for (const ComparedAnswer &other : question.answers) {
            if (other.isAuthoritative && other.cause != DifferenceCause::LaggingServer && other.serial)
                finding.arguments.insert(QStringLiteral("newest"), QString::number(*other.serial));
        }
        add(question, finding, cell);
    }

    void addLame(const ComparedQuestion &question, const ComparedAnswer &cell)
    {
        if (!isFirst(QStringLiteral("lame"), cell.server, question.zone))
            return;
        Finding finding = findingFor("world.lame", State::Warning, question);
        finding.arguments.insert(QStringLiteral("how"),
            cell.isReferral                                   ? QStringLiteral("referral")
                : !isTemporary(cell.answer.status)            ? QStringLiteral("notAuthoritative")
                : cell.answer.status == LookupStatus::Refused ? QStringLiteral("refused")
                                                              : QStringLiteral("servFail"));
        add(question, finding, cell);
    }

    void addDisputed(const ComparedQuestion &question)
    {
        QStringList opinions;
        bool isDisputed = false;
        for (const ComparedAnswer &cell : question.answers) {
            isDisputed = isDisputed || cell.cause == DifferenceCause::AuthoritativeDisagree;
            if (cell.isAuthoritative)
                opinions.append(QStringLiteral("%1: %2").arg(serverText(cell.server), answerText(cell.answer)));
        }
        if (!isDisputed)
            return;
        Finding finding = findingFor("world.authoritativeDisagree", State::Warning, question);
        finding.arguments.insert(QStringLiteral("answers"), joined(opinions, QStringLiteral("; ")));
        m_hasDifference = true;
        m_findings.append(finding);
    }

    void addHosts(const ComparedQuestion &question)
    {
        // Where a resolver repeats the table, that is said of the resolver.
        if (question.cause != DifferenceCause::HostsFile || question.isDisagreement)
            return;
        QStringList addresses;
        for (const QHostAddress &address : question.hosts)
            addresses.append(addressText(address));
        Finding finding = findingFor("world.hostsFile", State::NotApplicable, question);
        finding.arguments.insert(QStringLiteral("addresses"), joined(addresses));
        m_findings.append(finding);
    }

    /// Servers that said nothing: unknown, and no fault of anybody.
    void addReach()
    {
        QStringList silent;
        QSet<int> speaking;
        for (const ComparedQuestion &question : m_compared.questions) {
            for (const ComparedAnswer &cell : question.answers) {
                const LookupStatus status = cell.answer.status;
                const bool isSilent = status == LookupStatus::TimedOut || status == LookupStatus::Cancelled
                    || status == LookupStatus::Malformed;
                if (roleOf(cell) == ServerRole::System)
                    continue;
                if (!isSilent)
                    speaking.insert(cell.server);
                else if (isFirst(QStringLiteral("silent"), cell.server, {}))
                    silent.append(serverText(cell.server));
            }
        }
        const auto addUnknown = [this](const char *code, const QString &servers) {
            m_findings.append(findingOf(code, State::Unknown, servers, QStringLiteral("servers")));
            m_hasDifference = true;
        };
        if (m_compared.isIntercepted)
            addUnknown("world.intercepted", {});
        else if (silent.isEmpty() && speaking.isEmpty() && !m_compared.questions.isEmpty())
            addUnknown("world.noServers", {});
        else if (!silent.isEmpty())
            addUnknown(speaking.isEmpty() ? "world.blocked" : "world.unknown", joined(silent));
    }

    void addAgreement()
    {
        QSet<int> servers;
        for (const ComparedQuestion &question : m_compared.questions) {
            for (const ComparedAnswer &cell : question.answers) {
                if (question.authoritative && saysTheSame(cell.answer, *question.authoritative))
                    servers.insert(cell.server);
            }
        }
        if (servers.size() < 2)
            return;
        Finding finding
            = findingOf("world.agree", State::Pass, QString::number(servers.size()), QStringLiteral("count"));
        finding.arguments.insert(QStringLiteral("questions"), QString::number(m_compared.questions.size()));
        m_findings.append(finding);
    }

    const Facts &m_facts;
    const ComparisonFacts &m_compared;
    QList<Finding> m_findings;
    QSet<QString> m_said;
    bool m_hasDifference = false;
};

} // namespace

QList<Finding> comparisonFindings(const Facts &facts)
{
    return facts.comparison ? ComparisonRules(facts).findings() : QList<Finding>();
}
