// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/network.h"
#include "diagnosis/part.h"
#include "dns/lookupledger.h"
#include "domain/delegationcheck.h"
#include "domain/rdapquery.h"
#include "domain/referralcheck.h"
#include "domain/reversezone.h"

#include <vector>

/// Who can change the reverse name of each egress address: by DNS, if wanted also by asking the zones' servers directly
/// and the address registries. Drives the engines; decides nothing.
class ReverseZonePart final : public DiagnosisPart
{
public:
    ReverseZonePart(const Network &network, LookupLedger &ledger, const DiagnosisRequest &request);

    void start(std::function<void()> done) override;
    /// Servers asked directly may be silent, and whoever wants them compared has the patience.
    int timeLimitMs() const override { return m_isDirect ? 20'000 : DiagnosisPart::timeLimitMs(); }
    void stop() override;
    void contribute(Facts &facts) const override;

private:
    struct Item
    {
        ReverseZone zone;
        QList<DnsQuestion> questions; ///< asked so far
        std::optional<DelegationCheck> delegation; ///< where the resolver has answers
        std::optional<ReferralCheck> referral; ///< where it has none
    };

    void pump(size_t index);
    void startDelegation(size_t index);
    void pumpDelegation(size_t index);
    void pumpReferral(size_t index);
    template <typename Accept>
    void askDirectly(const DirectQuestion &question, Accept accept);
    void pumpRegistries();
    void finishIfDone();
    ReverseZoneFacts factsOf(const Item &item) const;

    Network m_network;
    LookupLedger &m_ledger;
    std::vector<Item> m_items;
    std::optional<RdapQuery> m_registries;
    std::function<void()> m_done;
    bool m_isDirect; ///< the zones' servers are asked themselves
    bool m_isRunning = false;
    std::shared_ptr<bool> m_isAlive = std::make_shared<bool>(true); ///< for answers on their way when this is gone
};
