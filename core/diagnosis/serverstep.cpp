// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "diagnosis/serverstep.h"

#include "dns/address.h"
#include "dns/hostname.h"
#include "dns/reversename.h"

#include <algorithm>

ServerStep::ServerStep(const Network &network, LookupLedger &ledger, const DiagnosisRequest &request)
    : m_network(network), m_ledger(ledger), m_request(request)
{ }

ServerStep::~ServerStep() = default;

void ServerStep::start(Listener listener)
{
    m_listener = std::move(listener);
    if (const std::optional<QHostAddress> address = parseAddress(m_request.serverHost)) {
        beginProbes({*address});
        return;
    }
    m_name = std::make_unique<NameStep>(m_request.serverHost);
    m_name->start(m_ledger, [this] { beginProbes(m_name->facts().addresses); });
}

void ServerStep::beginProbes(const QList<QHostAddress> &addresses)
{
    ++m_waiting; // held until all have begun
    for (const QHostAddress &address : addresses.mid(0, maxAddresses)) {
        ++m_waiting;
        m_ledger.ask({reverseName(address), RrType::Ptr}, [this, address](const DnsAnswer &answer) {
            m_ptrNames.insert(address, answer.names());
            finishOne();
        });
        if (m_request.withSmtp)
            beginProbe(address);
    }
    finishOne();
}

void ServerStep::beginProbe(const QHostAddress &address)
{
    ++m_waiting;
    const int session = static_cast<int>(m_probes.size());
    SmtpLimits limits;
    // A little before the diagnosis itself, so that a slow server ends as timed out and not as cancelled.
    limits.overallMs = m_request.deadlineMs - m_request.deadlineMs / 20;
    m_probes.push_back(std::make_unique<SmtpProbe>(m_network.transports, m_network.clock,
        SmtpTarget{m_request.serverHost, address, m_request.serverPort, m_request.ownName}, limits));
    m_listener.begun(session, m_probes.back()->session());
    m_probes.back()->start([this, session](const TranscriptLine &line) { acceptLine(session, line); },
        [this](const SmtpSession &) { finishOne(); });
}

void ServerStep::acceptLine(int session, const TranscriptLine &line)
{
    // The greeting's name is looked up while the conversation goes on.
    lookUpBannerName(m_probes[static_cast<size_t>(session)]->session().bannerName);
    m_listener.line(session, line);
}

void ServerStep::lookUpBannerName(const QByteArray &name)
{
    const QString text = QString::fromLatin1(name).toLower();
    const auto isSame = [&](const std::unique_ptr<NameStep> &step) { return step->facts().name == text; };
    if (!isStrictFqdn(text) || m_bannerNames.size() >= maxBannerNames
        || std::any_of(m_bannerNames.begin(), m_bannerNames.end(), isSame))
        return;
    ++m_waiting;
    m_bannerNames.push_back(std::make_unique<NameStep>(text));
    m_bannerNames.back()->start(m_ledger, [this] { finishOne(); });
}

void ServerStep::finishOne()
{
    if (--m_waiting == 0)
        m_listener.done();
}

void ServerStep::stop()
{
    for (const std::unique_ptr<SmtpProbe> &probe : m_probes)
        probe->stop();
}

std::optional<NameFacts> ServerStep::nameFacts() const
{
    return m_name ? std::optional(m_name->facts()) : std::nullopt;
}

QList<NameFacts> ServerStep::bannerNames() const
{
    QList<NameFacts> names;
    for (const std::unique_ptr<NameStep> &step : m_bannerNames)
        names.append(step->facts());
    return names;
}

QList<SmtpSession> ServerStep::sessions() const
{
    QList<SmtpSession> sessions;
    for (const std::unique_ptr<SmtpProbe> &probe : m_probes)
        sessions.append(probe->session());
    return sessions;
}
