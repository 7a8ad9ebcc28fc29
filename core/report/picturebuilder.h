// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/chainpicture.h"

/// Turns the graph and the verdicts of a diagnosis into what is drawn, one rule after the other. It knows no words,
/// fonts or places.
class PictureBuilder
{
public:
    explicit PictureBuilder(const Facts &facts);
    ChainPicture build();

private:
    void copyGraph();
    void addHelo();
    void addHeloAddress(int helo, const QHostAddress &address);
    void addEnds();
    void addAll(int node, const QList<PictureNode> &ends);
    void addEnd(int node, PictureNode end);
    void judgeAddress(int node);
    void markPass(int node);
    void markFail(int node, bool blames);
    bool markFailedWays(int name, AddressFamily family, bool blames);
    void markFailed(int way, bool blames);
    void markLoops();
    void markDeadEnds();
    void judgeHelo();
    void judgeHeloAddresses();

    int find(PictureKind kind, const QString &text) const;
    QList<int> edgesFrom(int node, PictureArrow arrow) const;
    bool leadsBack(int name, int address) const;
    State stateOfAddress(int node) const;
    std::optional<State> knownState(int node) const;
    std::optional<LookupStatus> forwardStatus(int name, AddressFamily family) const;
    AddressFamily family(int node) const;
    bool isNamedBy(int name, AddressFamily family) const;

    const Facts &m_facts;
    ChainPicture m_picture;
    QList<ChainNodeState> m_states; ///< one for each node, those beyond the graph included
    int m_helo = -1;
};
