// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/comparison.h"

#include "dns/address.h"
#include "dns/reversename.h"
#include "domain/comparisonjudge.h"

#include <algorithm>

namespace {

constexpr qsizetype mostAddresses = 4;
constexpr qsizetype mostNames = 4;
constexpr qsizetype mostNamed = 16;
constexpr size_t mostQuestions = 32;
constexpr size_t mostTraces = 6;

bool isForward(RrType type)
{
    return type == RrType::A || type == RrType::Aaaa;
}

/// Index of a server in the facts, where it is added if it is new.
int serverIndex(ComparisonFacts &facts, const ComparedServer &server)
{
    const auto index = facts.servers.indexOf(server);
    if (index >= 0)
        return static_cast<int>(index);
    facts.servers.append(server);
    return static_cast<int>(facts.servers.size()) - 1;
}

} // namespace

Comparison::Comparison(const ComparisonPlan &plan) : m_plan(plan)
{
    m_plan.named = m_plan.named.mid(0, mostNamed);
    for (const ComparedServer &named : std::as_const(m_plan.named))
        m_others.append(named.server);
    for (const QHostAddress &ip : m_plan.ips.mid(0, mostAddresses)) {
        const DnsQuestion ptr{reverseName(ip), RrType::Ptr};
        add(ptr);
        addTrace(ptr);
    }
    if (m_plan.helo) {
        add({*m_plan.helo, RrType::A});
        add({*m_plan.helo, RrType::Aaaa});
        const bool isIpv6 = !m_plan.ips.isEmpty() && familyOf(m_plan.ips.constFirst()) == AddressFamily::IPv6;
        addTrace({*m_plan.helo, isIpv6 ? RrType::Aaaa : RrType::A});
    }
}

void Comparison::add(const DnsQuestion &question)
{
    if (m_questions.contains(question) || m_items.size() >= mostQuestions)
        return;
    m_questions.insert(question);
    m_items.emplace_back(question, m_others);
}

void Comparison::addTrace(const DnsQuestion &question)
{
    const bool isKnown = std::any_of(m_tracers.cbegin(), m_tracers.cend(),
        [&](const DnsTracer &tracer) { return tracer.trace().question == question; });
    if (!isKnown && m_tracers.size() < mostTraces)
        m_tracers.emplace_back(question);
}

void Comparison::addNames(const QList<DnsName> &names)
{
    for (const DnsName &name : names) {
        if (m_names.contains(name) || m_names.size() == mostNames || name.isRoot())
            continue;
        m_names.append(name);
        add({name, RrType::A});
        add({name, RrType::Aaaa});
        const bool isIpv6 = familyOf(m_plan.ips.constFirst()) == AddressFamily::IPv6;
        addTrace({name, isIpv6 ? RrType::Aaaa : RrType::A});
    }
}

Inquiries Comparison::take()
{
    Inquiries wanted;
    bool hasMoved = true;
    while (hasMoved) {
        hasMoved = false;
        grow();
        for (QuestionComparison &item : m_items)
            hasMoved = serve(item, wanted) || hasMoved;
        for (DnsTracer &tracer : m_tracers)
            hasMoved = serve(tracer, wanted) || hasMoved;
    }
    return wanted;
}

/// Passes on what @p engine wants to know, each question once; true if it got answers that were there already.
template <typename Engine>
bool Comparison::serve(Engine &engine, Inquiries &wanted)
{
    bool hasMoved = false;
    const auto pass = [&](const auto &questions, const auto &answers, auto &asked, auto &list) {
        for (const auto &question : questions) {
            if (const auto known = answers.constFind(question); known != answers.cend()) {
                engine.accept(question, *known);
                hasMoved = true;
            } else if (!asked.contains(question)) {
                asked.insert(question);
                list.append(question);
            }
        }
    };
    const Inquiries inquiries = engine.take();
    pass(inquiries.lookups, m_answers, m_asked, wanted.lookups);
    pass(inquiries.direct, m_directAnswers, m_askedDirectly, wanted.direct);
    return hasMoved;
}

void Comparison::accept(const DnsQuestion &question, const DnsAnswer &answer)
{
    if (!m_asked.contains(question) || m_answers.contains(question))
        return;
    m_answers.insert(question, answer);
    for (QuestionComparison &item : m_items)
        item.accept(question, answer);
    for (DnsTracer &tracer : m_tracers)
        tracer.accept(question, answer);
}

void Comparison::accept(const DirectQuestion &question, const DirectAnswer &answer)
{
    if (!m_askedDirectly.contains(question) || m_directAnswers.contains(question))
        return;
    m_directAnswers.insert(question, answer);
    for (QuestionComparison &item : m_items)
        item.accept(question, answer);
    for (DnsTracer &tracer : m_tracers)
        tracer.accept(question, answer);
}

void Comparison::grow()
{
    size_t next = 0; // what is added on the way has its turn too
    while (next < m_items.size())
        growFrom(m_items[next++]);
}

void Comparison::growFrom(QuestionComparison &item)
{
    if (item.isProbe())
        return;
    const DnsQuestion &question = item.question();
    if (question.type == RrType::Ptr && item.systemAnswer())
        addNames(item.systemAnswer()->names());
    if (isForward(question.type))
        addProbe(item);
    if (!item.isDone() || m_grown.contains(question))
        return;
    m_grown.insert(question);
    // The zone may know other names than the resolver does, and may pass the question on to another zone (RFC 2317).
    for (const QuestionComparison::Own &own : item.own()) {
        const DnsAnswer &answer = own.answer->answer;
        if (!QuestionComparison::isAuthoritative(*own.answer))
            continue;
        if (!answer.cnames.isEmpty() && isTemporary(answer.status))
            add({answer.cnames.last(), question.type});
        if (question.type == RrType::Ptr)
            addNames(answer.names());
    }
}

void Comparison::addProbe(const QuestionComparison &item)
{
    const ZoneSearch &search = item.search();
    if (!search.isDone() || search.hasFailed() || search.zone().isRoot() || m_probed.contains(search.zone()))
        return;
    m_probed.insert(search.zone());
    const std::optional<DnsName> name = DnsName::fromLabels(QByteArrayList{m_plan.probeLabel} + search.zone().labels());
    if (!name || m_items.size() >= mostQuestions)
        return;
    m_items.push_back(QuestionComparison::probe({*name, RrType::A}, m_others, search));
}

bool Comparison::isDone() const
{
    return std::all_of(m_items.cbegin(), m_items.cend(), [](const auto &item) { return item.isDone(); })
        && std::all_of(m_tracers.cbegin(), m_tracers.cend(), [](const auto &tracer) { return tracer.isDone(); });
}

ComparisonFacts Comparison::facts() const
{
    return judgedComparison(collected());
}

ComparisonFacts Comparison::collected() const
{
    ComparisonFacts facts;
    facts.servers.append({m_plan.system, ServerRole::System, {}, {}});
    facts.servers += m_plan.named;
    for (const QuestionComparison &item : m_items)
        collect(item, facts);
    for (const DnsTracer &tracer : m_tracers)
        facts.traces.append(tracer.trace());
    return facts;
}

void Comparison::collect(const QuestionComparison &item, ComparisonFacts &facts) const
{
    ComparedQuestion question;
    question.question = item.question();
    question.isProbe = item.isProbe();
    if (!item.search().hasFailed())
        question.zone = item.search().zone();
    if (item.systemAnswer())
        question.answers.append({0, *item.systemAnswer()});
    const auto cellOf = [](int server, const DirectAnswer &direct) {
        ComparedAnswer cell{server, direct.answer, direct.isReferral};
        cell.recursionAvailable = direct.recursionAvailable;
        return cell;
    };
    for (qsizetype i = 0; i < item.namedAnswers().size(); ++i) {
        if (item.namedAnswers().at(i))
            question.answers.append(cellOf(static_cast<int>(i) + 1, *item.namedAnswers().at(i)));
    }
    for (const QuestionComparison::Own &own : item.own()) {
        if (!own.answer)
            continue;
        ComparedAnswer cell = cellOf(
            serverIndex(facts, {own.at.server, ServerRole::Authoritative, own.at.name.toText(), question.zone}),
            *own.answer);
        cell.isAuthoritative = QuestionComparison::isAuthoritative(*own.answer);
        if (own.soa && own.soa->status == LookupStatus::Answered && own.soa->authoritative) {
            if (const auto *soa = std::get_if<SoaData>(&own.soa->records.first().data))
                cell.serial = soa->serial;
        }
        question.answers.append(cell);
    }
    for (const HostsEntry &entry : m_plan.hosts) {
        const RrType type = familyOf(entry.address) == AddressFamily::IPv4 ? RrType::A : RrType::Aaaa;
        if (DnsQuestion{entry.name, type} == question.question && question.hosts.size() < 16)
            question.hosts.append(entry.address);
    }
    facts.questions.append(question);
}
