// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/spfevaluator.h"
#include "domain/spfmacro.h"

#include <cstdlib>

namespace {

/// Answers made of the input: its lines are the TXT records, and its bytes decide the rest.
class InputNetwork
{
public:
    explicit InputNetwork(const QByteArray &bytes) : m_bytes(bytes), m_lines(bytes.split('\n')) { }

    DnsAnswer answerTo(const DnsQuestion &question)
    {
        DnsAnswer answer;
        const int what = next();
        answer.status = what < 16 ? LookupStatus::ServFail
            : what < 40           ? LookupStatus::NxDomain
            : what < 56           ? LookupStatus::NoData
                                  : LookupStatus::Answered;
        for (int i = answer.status == LookupStatus::Answered ? 1 + what % 3 : 0; i > 0; --i)
            answer.records.append({question.name, question.type, 60, dataFor(question)});
        return answer;
    }

private:
    int next() { return m_bytes.isEmpty() ? 0 : static_cast<unsigned char>(m_bytes.at(m_at++ % m_bytes.size())); }

    RecordData dataFor(const DnsQuestion &question)
    {
        const QByteArray line = m_lines.at(next() % m_lines.size());
        const DnsName name
            = DnsName::fromLabels({QByteArray(1, static_cast<char>('a' + next() % 20)), "example"}).value_or(DnsName());
        switch (question.type) {
        case RrType::A:
            return QHostAddress(0xc0000200U + static_cast<quint32>(next() % 4));
        case RrType::Aaaa:
            return QHostAddress(QStringLiteral("2001:db8::1"));
        case RrType::Mx:
            return MxData{static_cast<quint16>(next()), name};
        case RrType::Txt:
            return QByteArrayList{line.left(200), line.mid(200)};
        case RrType::Ns:
        case RrType::Cname:
        case RrType::Soa:
        case RrType::Ptr:
        case RrType::Opt:
        case RrType::Spf:
            break;
        }
        return name;
    }

    QByteArray m_bytes;
    QByteArrayList m_lines;
    qsizetype m_at = 0;
};

void readAsRecord(const QByteArray &line)
{
    const auto parsed = parseSpfRecord("v=spf1 " + line);
    if (const auto *error = std::get_if<SpfSyntaxError>(&parsed)) {
        if (error->place < 1 || error->place > line.size() + 8)
            std::abort();
        return;
    }
    for (const SpfTerm &term : std::get<SpfRecord>(parsed).terms) {
        if (!term.domainSpec.isEmpty() && spfDomainSpecFault(term.domainSpec) >= 0)
            std::abort();
        if (("v=spf1 " + line).mid(term.place - 1, term.text.size()) != term.text)
            std::abort();
    }
}

/// Plays an evaluation; the order in which answers come must not matter.
SpfOutcome play(const SpfQuery &query, QHash<DnsQuestion, DnsAnswer> &answers, InputNetwork &network, bool isLastFirst)
{
    SpfEvaluator evaluator(query);
    QList<DnsQuestion> open = evaluator.takeQuestions();
    int asked = static_cast<int>(open.size());
    while (!evaluator.isDone()) {
        if (open.isEmpty() || asked > 1000)
            std::abort();
        const DnsQuestion question = isLastFirst ? open.takeLast() : open.takeFirst();
        if (!answers.contains(question))
            answers.insert(question, network.answerTo(question));
        evaluator.accept(question, answers.value(question));
        const QList<DnsQuestion> more = evaluator.takeQuestions();
        asked += static_cast<int>(more.size());
        open += more;
    }
    return evaluator.outcome();
}

} // namespace

/// Any bytes as records, macros and answers: it ends, within its limits, the same whatever comes first.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const QByteArray &line : bytes.split('\n'))
        readAsRecord(line);
    const QString sender = QString::fromUtf8(bytes.left(40)) + QStringLiteral("@start.example");
    const SpfQuery query = SpfQuery::forMailFrom(QHostAddress(0xc0000201U), sender, QString::fromUtf8(bytes.right(30)));
    QHash<DnsQuestion, DnsAnswer> answers;
    InputNetwork network(bytes);
    const SpfOutcome outcome = play(query, answers, network, false);
    if (outcome.lookups > 11 || outcome.voidLookups > 3 || outcome.explanation.size() > 500)
        std::abort();
    for (const QChar character : outcome.explanation) {
        if (character < u' ' || character > u'~')
            std::abort();
    }
    if (play(query, answers, network, true) != outcome)
        std::abort();
    return 0;
}
