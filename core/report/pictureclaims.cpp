// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "report/pictureclaims.h"

#include "base/printable.h"

#include <algorithm>

namespace {

constexpr int maxClaimants = 8;
constexpr int maxMechanism = 24; ///< characters; the whole term stands in the list of records
constexpr int maxDomain = 255;

State stateOf(SpfResult result)
{
    switch (result) {
    case SpfResult::Pass:
        return State::Pass;
    case SpfResult::Fail:
    case SpfResult::PermError:
        return State::Fail;
    case SpfResult::None:
    case SpfResult::Neutral:
    case SpfResult::SoftFail:
        return State::Warning;
    case SpfResult::TempError:
        return State::Unknown;
    }
    return State::Unknown;
}

int severity(State state)
{
    switch (state) {
    case State::Fail:
        return 4;
    case State::Warning:
        return 3;
    case State::Unknown:
        return 2;
    case State::Pass:
        return 1;
    case State::NotApplicable:
        return 0;
    }
    return 0;
}

/// A HELO name without a record of its own is usual and no claim; one that is no domain cannot have any.
bool isDrawn(const SpfEvaluation &evaluation)
{
    const SpfOutcome &outcome = evaluation.outcome;
    if (outcome.domain.isEmpty() || outcome.problem.kind == SpfProblemKind::NotADomain)
        return false; // nothing is known yet, or ever will be
    return evaluation.identity == SpfIdentity::MailFrom || outcome.result != SpfResult::None;
}

/// Adds the claims of one address after the other.
class ClaimDrawing
{
public:
    ClaimDrawing(ChainPicture &picture, const Facts &facts) : m_picture(picture), m_facts(facts) { }

    void add()
    {
        const QList<QHostAddress> ips = m_facts.request.ips.mid(0, maxClaimants);
        for (const QHostAddress &ip : ips)
            addHelo(nodeOf(PictureKind::Address, addressText(ip)));
        for (const SpfEvaluation &evaluation : m_facts.spf) {
            if (ips.contains(evaluation.ip) && isDrawn(evaluation))
                addSpf(nodeOf(PictureKind::Address, addressText(evaluation.ip)), evaluation);
        }
    }

private:
    /// Evaluations that still run look as if time were over.
    bool isPending(const SpfOutcome &outcome) const
    {
        return outcome.problem.kind == SpfProblemKind::OutOfTime && !m_facts.wasStopped
            && m_facts.elapsedMs < spfTimeLimitMs;
    }

    int nodeOf(PictureKind kind, const QString &text) const
    {
        const auto found = std::find_if(m_picture.nodes.cbegin(), m_picture.nodes.cend(),
            [&](const PictureNode &node) { return node.kind == kind && node.text == text; });
        return found == m_picture.nodes.cend() ? -1 : static_cast<int>(found - m_picture.nodes.cbegin());
    }

    /// Where an arrow leads from the address to the name already, it says as much.
    void addHelo(int address)
    {
        const auto helo = std::find_if(
            m_picture.nodes.cbegin(), m_picture.nodes.cend(), [](const PictureNode &node) { return node.isHelo; });
        if (address < 0 || helo == m_picture.nodes.cend())
            return;
        const int name = static_cast<int>(helo - m_picture.nodes.cbegin());
        const bool isDrawn = std::any_of(m_picture.edges.cbegin(), m_picture.edges.cend(),
            [&](const PictureEdge &edge) { return edge.from == address && edge.to == name; });
        if (!isDrawn)
            m_picture.edges.append({address, name, PictureArrow::Helo, {}, State::NotApplicable, false, false, {}});
    }

    void addSpf(int address, const SpfEvaluation &evaluation)
    {
        if (address < 0)
            return;
        const int domain = domainNode(printable(evaluation.outcome.domain, maxDomain));
        PictureNode node = m_picture.nodes.at(domain);
        node.isSender = node.isSender || evaluation.identity == SpfIdentity::MailFrom;
        node.isHelo = node.isHelo || evaluation.identity == SpfIdentity::Helo;
        PictureEdge edge;
        edge.from = address;
        edge.to = domain;
        edge.arrow = PictureArrow::Spf;
        if (isPending(evaluation.outcome)) {
            node.isPending = true;
            m_picture.nodes.replace(domain, node);
            m_picture.edges.append(edge);
            return;
        }
        edge.state = stateOf(evaluation.outcome.result);
        edge.verdict = spfResultText(evaluation.outcome.result);
        if (!evaluation.outcome.mechanism.isEmpty())
            edge.verdict += u' ' + printable(evaluation.outcome.mechanism, maxMechanism);
        if (severity(edge.state) > severity(node.state))
            node.state = edge.state;
        m_picture.nodes.replace(domain, node);
        // The sender's domain may be the HELO name: one record, one answer.
        if (!m_picture.edges.contains(edge))
            m_picture.edges.append(edge);
    }

    int domainNode(const QString &domain)
    {
        if (const int found = nodeOf(PictureKind::Domain, domain); found >= 0)
            return found;
        PictureNode node;
        node.kind = PictureKind::Domain;
        node.text = domain;
        m_picture.nodes.append(node);
        return static_cast<int>(m_picture.nodes.size()) - 1;
    }

    ChainPicture &m_picture;
    const Facts &m_facts;
};

} // namespace

void addSpfClaims(ChainPicture &picture, const Facts &facts)
{
    if (!facts.spf.isEmpty())
        ClaimDrawing(picture, facts).add();
}
