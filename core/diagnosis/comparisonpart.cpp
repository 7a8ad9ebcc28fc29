// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "diagnosis/comparisonpart.h"

#include "dns/address.h"
#include "domain/comparisonjudge.h"
#include "facts/publicresolvers.h"
#include "facts/typedinput.h"
#include "findings/helosyntax.h"

#include <QRandomGenerator>

namespace {

/// A label of 20 random letters: no zone has it, and no cache knows it.
QByteArray randomLabel()
{
    QByteArray label;
    for (int i = 0; i < 20; ++i)
        label.append(static_cast<char>('a' + QRandomGenerator::system()->bounded(26)));
    return label;
}

std::optional<DnsName> heloName(const DiagnosisRequest &request)
{
    return isLookedUp(heloForm(request.helo)) ? DnsName::fromText(request.helo) : std::nullopt;
}

DnsServer serverIn(const QStringList &texts)
{
    const ServerInput input = parseServer(texts.value(0), 53);
    const std::optional<QHostAddress> address = parseAddress(input.host);
    return address ? DnsServer{*address, input.port} : DnsServer{};
}

} // namespace

ComparisonPart::ComparisonPart(const Network &network, LookupLedger &ledger, const DiagnosisRequest &request)
    : m_network(network),
      m_ledger(ledger),
      m_request(request),
      m_helo(heloName(request)),
      m_comparison(planFor(network, ledger, request))
{ }

ComparisonPart::~ComparisonPart()
{
    ComparisonPart::stop();
}

ComparisonPlan ComparisonPart::planFor(
    const Network &network, const LookupLedger &ledger, const DiagnosisRequest &request)
{
    ComparisonPlan plan;
    plan.ips = request.ips;
    plan.helo = heloName(request);
    plan.system = serverIn(ledger.servers());
    for (const DnsServer &other : request.otherResolvers) {
        const ComparedServer named{other, ServerRole::Named, publicResolverName(other), {}};
        if (!plan.named.contains(named) && other != plan.system)
            plan.named.append(named);
    }
    plan.probeLabel = network.probeLabel.isEmpty() ? randomLabel() : network.probeLabel;
    if (network.readHosts)
        plan.hosts = parseHostsFile(network.readHosts());
    return plan;
}

void ComparisonPart::start(std::function<void()> done)
{
    m_done = std::move(done);
    pump();
}

void ComparisonPart::pump()
{
    const Inquiries wanted = m_comparison.take();
    for (const DnsQuestion &question : wanted.lookups) {
        m_ledger.ask(question, [this, question](const DnsAnswer &answer) {
            m_comparison.accept(question, answer);
            pump();
        });
    }
    for (const DirectQuestion &question : wanted.direct) {
        m_network.direct->ask(
            question.server, question.question, question.recursion, [this, question](const DirectAnswer &answer) {
                m_comparison.accept(question, answer);
                pump();
            });
    }
    if (m_comparison.isDone() && !std::exchange(m_hasEnded, true))
        endComparison();
}

void ComparisonPart::endComparison()
{
    const QHash<DnsQuestion, DnsAnswer> answers = answersInsteadOfResolver(m_comparison.facts());
    if (answers.isEmpty()) {
        m_done();
        return;
    }
    m_replay = std::make_unique<Replay>(m_ledger, m_network.clock, answers);
    const std::optional<QString> helo = m_helo ? std::optional(m_request.helo) : std::nullopt;
    m_replay->start(m_request.ips, helo, [this] { m_done(); });
}

void ComparisonPart::stop()
{
    m_network.direct->cancelAll();
    if (m_replay)
        m_replay->stop();
}

void ComparisonPart::contribute(Facts &facts) const
{
    facts.comparison = m_comparison.facts();
    if (!m_replay || !m_replay->isDone())
        return;
    m_replay->contribute(facts);
    facts.comparison->isVerdictAuthoritative = true;
}
