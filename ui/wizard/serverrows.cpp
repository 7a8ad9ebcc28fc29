// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/serverrows.h"

#include "base/printable.h"
#include "wording.h"

#include <QCoreApplication>

namespace {

constexpr int mostRecords = 16; ///< shown of one answer
constexpr int mostAnswerCharacters = 1000;

class ServerRows
{
    Q_DECLARE_TR_FUNCTIONS(ServerRows)

public:
    ServerRows(const ComparisonFacts &facts, const Wording &wording) : m_facts(facts), m_wording(wording) { }

    ViewRow questionRow(const ComparedQuestion &question) const
    {
        const bool isDifferent = question.isDisagreement || question.cause != DifferenceCause::None;
        ViewRow row{
            {tr("%1 %2: %3", "type and name of a DNS question, and how the servers differ")
                    .arg(rrTypeText(question.question.type), question.question.name.toText(), causeWords(question))}};
        row.isStrong = true;
        row.state = isDifferent ? State::Warning : question.authoritative ? State::Pass : State::Unknown;
        row.word = m_wording.stateWord(*row.state);
        for (const ComparedAnswer &answer : question.answers)
            row.children.append(answerRow(answer, question.guilty.contains(answer.server)));
        row.isOpen = isDifferent || m_facts.questions.size() <= 2;
        return row;
    }

    ViewRow traceRow(const DnsTrace &trace) const
    {
        ViewRow row{{tr("The way from the root to %1 %2%3", "type and name of a DNS question; what follows it")
                         .arg(rrTypeText(trace.question.type), trace.question.name.toText(),
                             trace.isComplete ? QString() : tr(" (it breaks off)"))}};
        row.isStrong = true;
        if (!trace.isComplete)
            row.state = State::Unknown;
        for (const TraceStep &step : trace.steps)
            row.children.append(stepRow(step));
        row.isOpen = !trace.isComplete;
        return row;
    }

    static QStringList headers()
    {
        return {tr("Server"), tr("Answer"), tr("TTL", "how long an answer is valid"),
            tr("AA", "authoritative answer: said by the zone itself")};
    }

private:
    ViewRow answerRow(const ComparedAnswer &compared, bool isGuilty) const
    {
        const ComparedServer server = m_facts.servers.value(compared.server);
        ViewRow row{{serverName(server), answerText(compared.answer, compared.isReferral), ttlText(compared.answer),
            compared.answer.authoritative ? tr("yes") : tr("no")}};
        if (isGuilty) {
            row.cells[1] = tr("differs: %1", "an answer that others do not give").arg(row.cells[1]);
            row.state = State::Warning;
            row.word = m_wording.stateWord(State::Warning);
            row.isStrong = true;
        }
        return row;
    }

    static QString serverName(const ComparedServer &server)
    {
        QString name = server.name.isEmpty()
            ? server.server.text()
            : tr("%1 (%2)", "name and address of a server").arg(printable(server.name, 255), server.server.text());
        switch (server.role) {
        case ServerRole::System:
            return tr("in use: %1").arg(name);
        case ServerRole::Named:
            return tr("public: %1").arg(name);
        case ServerRole::Authoritative:
            return tr("of the zone: %1").arg(name);
        }
        return name;
    }

    QString answerText(const DnsAnswer &answer, bool isReferral) const
    {
        if (isReferral)
            return tr("points elsewhere instead of answering");
        QStringList records;
        for (const DnsName &name : answer.cnames)
            records.append(QStringLiteral("CNAME ") + name.toText());
        for (const DnsRecord &record : answer.records.mid(0, mostRecords))
            records.append(recordDataText(record));
        return answer.records.isEmpty() && answer.status != LookupStatus::Answered
            ? m_wording.statusWords(answer.status)
            : printable(records.join(QStringLiteral(", ")), mostAnswerCharacters);
    }

    static QString ttlText(const DnsAnswer &answer)
    {
        return isTemporary(answer.status) && answer.status != LookupStatus::Answered
            ? QString()
            : tr("%1 s", "seconds").arg(answer.ttl);
    }

    ViewRow stepRow(const TraceStep &step) const
    {
        const QString server = step.serverName.isEmpty()
            ? step.server.text()
            : tr("%1 (%2)", "name and address of a server").arg(printable(step.serverName, 255), step.server.text());
        const QString zone = step.zone.isRoot() ? tr("root") : step.zone.toText();
        ViewRow row{{tr("%1: %2", "a zone and the server asked").arg(zone, server),
            step.isReferral ? tr("points to %1").arg(step.next.toText()) : answerText(step.answer, false),
            ttlText(step.answer), step.answer.authoritative ? tr("yes") : tr("no")}};
        for (const QString &failed : step.failed)
            row.children.append({{tr("asked before, in vain: %1").arg(printable(failed, 300))}});
        return row;
    }

    static QString causeWords(const ComparedQuestion &question)
    {
        switch (question.cause) {
        case DifferenceCause::None:
            return question.isDisagreement ? tr("the servers differ") : tr("all agree");
        case DifferenceCause::SplitHorizon:
            return tr("inside your network something else is answered than outside (split horizon)");
        case DifferenceCause::StaleCache:
            return tr("an old answer lives on for %1 s more").arg(question.seconds);
        case DifferenceCause::LaggingServer:
            return tr("one of the zone’s own servers has an older version");
        case DifferenceCause::LameServer:
            return tr("a server that is named for the zone does not answer for it");
        case DifferenceCause::Rewriting:
            return tr("a resolver answers with an address where the name does not exist");
        case DifferenceCause::HostsFile:
            return tr("the table of this computer (hosts) says something else");
        case DifferenceCause::AuthoritativeDisagree:
            return tr("the zone’s own servers contradict each other");
        case DifferenceCause::Unexplained:
            return tr("the servers differ, and it cannot be seen why");
        }
        return {};
    }

    const ComparisonFacts &m_facts;
    const Wording &m_wording;
};

} // namespace

QList<ViewRow> serverRows(const ComparisonFacts &facts, const Wording &wording)
{
    const ServerRows maker(facts, wording);
    QList<ViewRow> rows;
    for (const ComparedQuestion &question : facts.questions)
        rows.append(maker.questionRow(question));
    for (const DnsTrace &trace : facts.traces)
        rows.append(maker.traceRow(trace));
    return rows;
}

QStringList serverHeaders()
{
    return ServerRows::headers();
}
