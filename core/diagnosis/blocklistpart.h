// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/part.h"
#include "dns/lookupledger.h"
#include "domain/blocklistcheck.h"

/// Block lists about the egress addresses, and about the names of the identity: the HELO name, the sender's domain and
/// the reverse names.
class BlocklistPart final : public DiagnosisPart
{
public:
    BlocklistPart(LookupLedger &ledger, const DiagnosisRequest &request);

    void start(std::function<void()> done) override;
    void stop() override { m_done = nullptr; }
    void contribute(Facts &facts) const override { facts.blocklists = m_check.facts(); }

private:
    void askReverseName(const QHostAddress &ip);
    void pump();
    void finishIfDone();

    LookupLedger &m_ledger;
    DiagnosisRequest m_request;
    BlocklistCheck m_check;
    std::function<void()> m_done;
    int m_reverseNames = 0; ///< still to come
};
