// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/namestep.h"
#include "diagnosis/part.h"
#include "domain/dkimkey.h"
#include "domain/dmarccheck.h"
#include "domain/mxcheck.h"

#include <memory>

/// The domain that mail is sent from: drives its MX, DMARC and DKIM engines and looks the Message-ID's domain up, all
/// at once.
class SenderPart final : public DiagnosisPart
{
public:
    SenderPart(LookupLedger &ledger, const DiagnosisRequest &request);

    void start(std::function<void()> done) override;
    void contribute(Facts &facts) const override;

private:
    /// Asks what an engine wants to know until it is done.
    template <typename Engine>
    void pump(Engine &engine);
    void finishOne();

    LookupLedger &m_ledger;
    QString m_domain;
    std::optional<MxCheck> m_mx;
    std::optional<DmarcCheck> m_dmarc;
    DkimKeyCheck m_dkim;
    std::unique_ptr<NameStep> m_messageId;
    int m_waiting = 0;
    std::function<void()> m_done;
};

/// The domain behind the "@" of the envelope sender, A-labels, lower case; empty for the null sender and for what is no
/// domain.
QString senderDomain(const DiagnosisRequest &request);
/// The domain of the From header; that of the envelope sender if none was given.
QString authorDomain(const DiagnosisRequest &request);
