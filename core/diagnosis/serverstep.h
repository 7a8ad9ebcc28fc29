// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/namestep.h"
#include "diagnosis/network.h"
#include "smtp/smtpprobe.h"

#include <memory>
#include <vector>

/// Finds the server's addresses, talks to each of them at once, and looks up what they call themselves.
class ServerStep
{
public:
    struct Listener
    {
        std::function<void(int session, const SmtpSession &begun)> begun;
        std::function<void(int session, const TranscriptLine &line)> line;
        std::function<void()> done;
    };

    ServerStep(const Network &network, LookupLedger &ledger, const DiagnosisRequest &request);
    ~ServerStep();

    void start(Listener listener);
    /// Ends all conversations, keeping what was said.
    void stop();

    std::optional<NameFacts> nameFacts() const;
    QList<NameFacts> bannerNames() const;
    QHash<QHostAddress, QList<DnsName>> ptrNames() const { return m_ptrNames; }
    QList<SmtpSession> sessions() const;

private:
    void beginProbes(const QList<QHostAddress> &addresses);
    void beginProbe(const QHostAddress &address);
    void acceptLine(int session, const TranscriptLine &line);
    void lookUpBannerName(const QByteArray &name);
    void finishOne();

    static constexpr int maxAddresses = 8;
    static constexpr int maxBannerNames = 4;

    Network m_network;
    LookupLedger &m_ledger;
    DiagnosisRequest m_request;
    Listener m_listener;
    std::unique_ptr<NameStep> m_name;
    std::vector<std::unique_ptr<SmtpProbe>> m_probes;
    std::vector<std::unique_ptr<NameStep>> m_bannerNames;
    QHash<QHostAddress, QList<DnsName>> m_ptrNames;
    int m_waiting = 0;
};
