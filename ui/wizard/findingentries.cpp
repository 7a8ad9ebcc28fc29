// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "wizard/findingentries.h"

#include "dns/address.h"
#include "report/commands.h"
#include "transcripttext.h"
#include "wording.h"

#include <QCoreApplication>

namespace {

constexpr qsizetype mostRecords = 16; ///< shown of one answer
constexpr qsizetype mostLines = 40; ///< shown of one conversation

class FindingEntries
{
    Q_DECLARE_TR_FUNCTIONS(FindingEntries)

public:
    FindingEntries(const Report &report, const Wording &wording) : m_report(report), m_wording(wording) { }

    FindingEntry entry(const Finding &finding) const
    {
        QString sentence = m_wording.sentence(finding);
        if (const QString reference = m_wording.reference(finding); !reference.isEmpty())
            sentence = tr("%1 (%2)", "a sentence and the standard behind it").arg(sentence, reference);
        QStringList evidence;
        for (const int id : finding.evidence) {
            if (id >= 1 && id <= m_report.facts.lookups.size())
                evidence += lookupLines(m_report.facts.lookups[id - 1]);
        }
        if (finding.session >= 0 && finding.session < m_report.facts.sessions.size())
            evidence += sessionLines(m_report.facts.sessions[finding.session]);
        return {finding.state, m_wording.stateWord(finding.state), sentence, finding.subject, evidence};
    }

private:
    QStringList lookupLines(const Lookup &lookup) const
    {
        const DnsAnswer &answer = lookup.answer;
        QStringList records;
        for (const DnsRecord &record : answer.records.first(std::min(answer.records.size(), mostRecords)))
            records.append(recordDataText(record));
        const QString said
            = records.isEmpty() ? m_wording.statusWords(answer.status) : records.join(QStringLiteral(", "));
        QStringList lines{tr("%1 %2 → %3", "type, name and result of a DNS question")
                              .arg(rrTypeText(lookup.question.type), lookup.question.name.toText(), said)};
        if (!answer.server.isEmpty()) {
            lines.append(tr("    said by %1 after %2 ms, valid for %3 s (TTL)")
                             .arg(answer.server)
                             .arg(answer.elapsedMs)
                             .arg(answer.ttl));
        }
        for (const QString &command : {digCommand(lookup), nslookupCommand(lookup)}) {
            if (!command.isEmpty())
                lines.append(QStringLiteral("    ") + command);
        }
        return lines;
    }

    static QStringList sessionLines(const SmtpSession &session)
    {
        QStringList lines = transcriptText(session).trimmed().split(u'\n');
        if (lines.size() <= mostLines)
            return lines;
        lines = lines.first(mostLines);
        lines.append(tr("… more under “Conversation”"));
        return lines;
    }

    const Report &m_report;
    const Wording &m_wording;
};

} // namespace

QList<FindingEntry> findingEntries(const Report &report, const Wording &wording)
{
    const FindingEntries entries(report, wording);
    QList<FindingEntry> list;
    for (const Finding &finding : report.judgement.findings)
        list.append(entries.entry(finding));
    return list;
}

QList<FindingEntry> notTestedEntries(const Report &report, const Wording &wording)
{
    QList<FindingEntry> list;
    for (const NotTested &part : report.judgement.notTested) {
        const QString sentence = QCoreApplication::translate("FindingEntries", "%1: %2", "what was not tested, and why")
                                     .arg(wording.notTestedWhat(part), wording.notTestedWhy(part));
        list.append(
            {State::NotApplicable, QCoreApplication::translate("FindingEntries", "not tested"), sentence, {}, {}});
    }
    return list;
}

QSet<QString> nodesOf(const Report &report, const Finding &finding)
{
    QSet<QString> nodes{finding.subject};
    // Arguments hold single names and addresses, or lists of them.
    for (const QString &value : finding.arguments) {
        for (const QString &piece : value.split(QStringLiteral(", ")))
            nodes.insert(piece);
    }
    for (const int id : finding.evidence) {
        if (id < 1 || id > report.facts.lookups.size())
            continue;
        const Lookup &lookup = report.facts.lookups[id - 1];
        nodes.insert(lookup.question.name.toText());
    }
    return nodes;
}

int findingAbout(const Report &report, const QString &node)
{
    const QList<Finding> &findings = report.judgement.findings;
    const auto first = [&](const auto &matches) {
        const auto found = std::find_if(findings.begin(), findings.end(), matches);
        return found == findings.end() ? -1 : static_cast<int>(found - findings.begin());
    };
    const int bySubject = first([&](const Finding &finding) { return finding.subject == node; });
    return bySubject >= 0 ? bySubject
                          : first([&](const Finding &finding) { return nodesOf(report, finding).contains(node); });
}
