// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/address.h"
#include "facts/facts.h"
#include "findings/finding.h"

#include <QSet>

/// Why a name was chosen for an address.
enum class NameReason
{
    Confirmed, ///< iprev passes with it
    HeloLeadsHere, ///< the HELO name has this address already
    PtrLacksAddress, ///< the PTR name has no address yet
    HeloLacksAddress, ///< the HELO name is the sender's own and has no address yet
    SharedWithOtherFamily, ///< the name chosen for an address of the other family, where it has no address yet
    NewName, ///< nothing that exists will do
};

/// The one name for an address, and what must be changed so that all agree on it.
struct NameChoice
{
    QHostAddress ip;
    QString name; ///< lower case, strict
    NameReason reason = NameReason::NewName;
    bool needsAddress = false;
    bool needsPtr = false;
    bool needsHelo = false;

    bool needsAnything() const { return needsAddress || needsPtr || needsHelo; }
    friend bool operator==(const NameChoice &, const NameChoice &) = default;
};

/// Chooses one name for each egress address. It never takes a name away from another address, and knows nothing of how
/// a change is made.
class NameChooser
{
public:
    NameChooser(const Facts &facts, const Judgement &judgement);

    /// In the order of the addresses; an address of which nothing sure is known, or nothing can be said, has none.
    QList<NameChoice> choose();

private:
    std::optional<NameChoice> existingName(const AddressFacts &address) const;
    std::optional<NameChoice> confirmedName(const AddressFacts &address) const;
    std::optional<NameChoice> heloThatLeadsHere(const AddressFacts &address) const;
    std::optional<NameChoice> ptrNameWithoutAddress(const AddressFacts &address) const;
    std::optional<NameChoice> heloWithoutAddress(const AddressFacts &address) const;
    std::optional<NameChoice> sharedName(const AddressFacts &address) const;
    std::optional<NameChoice> newName(const AddressFacts &address);

    bool isHeloFaulty(const QHostAddress &ip) const;
    bool isHeloUnusable() const;
    bool isFreeInFamily(const QString &name, AddressFamily family) const;
    QString homeDomain(const AddressFacts &address) const;
    void collectKnownNames();

    const Facts &m_facts;
    const Judgement &m_judgement;
    QString m_helo; ///< lower case, no last dot
    QString m_senderDomain;
    QSet<QString> m_knownNames; ///< names that stand in DNS or were asked for: never proposed as new
    QList<NameChoice> m_choices;
};
