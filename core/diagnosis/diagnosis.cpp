// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "diagnosis/diagnosis.h"

#include "dns/address.h"
#include "dns/hostname.h"
#include "findings/helosyntax.h"
#include "findings/rules.h"
#include "fixes/firstfixes.h"

Diagnosis::Diagnosis(const Network &network, const QString &language, QObject *parent)
    : QObject(parent), m_network(network), m_language(language), m_ledger(network.resolver, network.clock)
{
    m_ledger.setListener([this](const Lookup &lookup) { hearLookup(lookup); });
}

Diagnosis::~Diagnosis()
{
    m_network.clock.cancel(m_deadline);
    m_network.clock.cancel(m_begun);
    cancelLimits();
    m_ledger.cancelAll();
}

void Diagnosis::start(const DiagnosisRequest &request)
{
    m_request = request;
    m_startedAt = m_network.clock.utcNow();
    m_startMs = m_network.clock.nowMs();
    m_isRunning = true;
    m_deadline = m_network.clock.after(request.deadlineMs, [this] { finish(true); });
    m_running = 1; // held until everything has begun
    // Even if nothing is to be asked, the end comes from the clock and not from inside this call.
    m_begun = m_network.clock.after(0, [this] { finishPart(); });
    if (!request.ips.isEmpty()) {
        ++m_running;
        m_walk = std::make_unique<WalkStep>(m_ledger, request.ips);
        m_walk->start([this] {
            Q_EMIT progressed(GraphGrown{});
            if (m_walk->isDone() && !std::exchange(m_isWalkDone, true))
                finishPart();
        });
    }
    startHelo();
    startRecipient();
    startServer();
    startParts();
    // While the first answers are on their way: reading them takes some milliseconds.
    if (request.withReceivers && !m_receivers)
        m_receivers = builtInReceivers();
}

void Diagnosis::startHelo()
{
    // A single label or a name that exists only inside a network tells the world's DNS nothing and is not asked.
    if (!isLookedUp(heloForm(m_request.helo)))
        return;
    ++m_running;
    m_helo = std::make_unique<NameStep>(m_request.helo);
    m_helo->start(m_ledger, [this] { finishPart(); });
}

void Diagnosis::startRecipient()
{
    if (m_request.recipientDomain.isEmpty() || m_request.helo.isEmpty())
        return;
    ++m_running;
    m_recipient = std::make_unique<ReceiverStep>(m_ledger, m_request.recipientDomain);
    m_recipient->start([this] { finishPart(); });
}

void Diagnosis::startServer()
{
    if (m_request.serverHost.isEmpty() || !m_request.withSmtp)
        return;
    ++m_running;
    m_server = std::make_unique<ServerStep>(m_network, m_ledger, m_request);
    m_server->start({
        [this](int session, const SmtpSession &begun) {
            Q_EMIT progressed(SmtpBegun{session, begun});
        },
        [this](int session, const TranscriptLine &line) {
            Q_EMIT progressed(SmtpSaid{session, line});
        },
        [this] { finishPart(); },
    });
}

void Diagnosis::startParts()
{
    m_others = makeParts(m_network, m_ledger, m_request);
    m_running += static_cast<int>(m_others.size());
    for (const std::unique_ptr<DiagnosisPart> &part : m_others) {
        const auto isWaitedFor = std::make_shared<bool>(true);
        const auto end = [this, isWaitedFor] {
            if (std::exchange(*isWaitedFor, false))
                finishPart();
        };
        m_limits.append(m_network.clock.after(part->timeLimitMs(), end));
        part->start(end);
    }
}

void Diagnosis::cancelLimits()
{
    for (const Clock::TimerId limit : std::as_const(m_limits))
        m_network.clock.cancel(limit);
    m_limits.clear();
}

void Diagnosis::hearLookup(const Lookup &lookup)
{
    if (lookup.isAnswered)
        ++m_answered;
    Q_EMIT progressed(LookupProgress{lookup});
}

void Diagnosis::finishPart()
{
    if (--m_running == 0)
        finish(false);
}

void Diagnosis::stop()
{
    if (m_isRunning)
        finish(true);
}

void Diagnosis::finish(bool wasStopped)
{
    if (!std::exchange(m_isRunning, false))
        return;
    m_wasStopped = wasStopped;
    m_network.clock.cancel(m_deadline);
    cancelLimits();
    m_ledger.cancelAll();
    if (m_server)
        m_server->stop();
    for (const std::unique_ptr<DiagnosisPart> &part : m_others)
        part->stop();
    Report report;
    report.facts = facts();
    report.judgement = judge(report.facts);
    if (m_request.withReceivers)
        report.receivers = judgeReceivers(*m_receivers, report.facts, report.judgement);
    report.plan = firstFixes(report.facts, report.judgement, m_language);
    Q_EMIT finished(report);
}

Facts Diagnosis::facts() const
{
    Facts facts;
    facts.request = m_request;
    facts.resolvers = m_ledger.servers();
    facts.startedAt = m_startedAt;
    facts.elapsedMs = static_cast<int>(m_network.clock.nowMs() - m_startMs);
    facts.wasStopped = m_wasStopped;
    if (m_walk) {
        facts.graph = m_walk->graph();
        for (const QHostAddress &ip : m_request.ips)
            facts.addresses.append(m_walk->factsOf(ip));
    }
    if (m_helo)
        facts.helo = m_helo->facts();
    if (m_recipient)
        facts.receiver = m_recipient->facts();
    if (m_server) {
        facts.server = m_server->nameFacts();
        facts.bannerNames = m_server->bannerNames();
        facts.serverPtrNames = m_server->ptrNames();
        facts.sessions = m_server->sessions();
    }
    facts.lookups = m_ledger.lookups();
    for (const std::unique_ptr<DiagnosisPart> &part : m_others)
        part->contribute(facts);
    return facts;
}
