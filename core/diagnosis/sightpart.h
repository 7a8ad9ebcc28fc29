// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/namestep.h"
#include "diagnosis/part.h"

#include <memory>
#include <vector>

/// Looks up one name as mail servers do: its addresses, its mail exchangers and theirs.
class MailNameStep
{
public:
    explicit MailNameStep(const DnsName &name);

    /// Calls @p done when all answers are there.
    void start(LookupLedger &ledger, std::function<void()> done);
    MailNameFacts facts() const;

private:
    void acceptExchangers(LookupLedger &ledger, const DnsAnswer &answer);
    void finishOne();

    static constexpr int maxExchangers = 8;

    DnsName m_name;
    NameStep m_addresses;
    LookupStatus m_mx = LookupStatus::Cancelled;
    bool m_hasNullMx = false;
    std::vector<std::unique_ptr<NameStep>> m_exchangers;
    int m_waiting = 0;
    std::function<void()> m_done;
};

/// Asks about the HELO name and the sender's domain what receivers ask, whatever the name looks like: what they would
/// answer depends on it.
class SightPart final : public DiagnosisPart
{
public:
    SightPart(LookupLedger &ledger, const DiagnosisRequest &request);

    void start(std::function<void()> done) override;
    void contribute(Facts &facts) const override;

private:
    LookupLedger &m_ledger;
    std::unique_ptr<MailNameStep> m_helo;
    std::unique_ptr<MailNameStep> m_sender;
    int m_waiting = 0;
};
