// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "evidence/refusalbook.h"

#include <QHash>
#include <QSet>

/// One refusal as a log or a conversation shows it.
struct SeenRefusal
{
    QString text; ///< the whole reply, codes and all
    QString stage; ///< see Refusal::stage
    QString receiver;
    TextSpan where;
};

/// Collects what the sessions of a log tell, each value once and the newest first, and makes evidence of it. It knows
/// nothing of the forms of logs.
class FactGathering
{
public:
    enum class Kind
    {
        Ip,
        Helo,
        MailFrom,
        Recipient
    };

    explicit FactGathering(FactSource source) : m_source(source) { }

    /// Addresses that are none are left out. @p isTelling values stand before others.
    void add(Kind kind, QStringView value, const TextSpan &where, bool isTelling = false);
    /// The other side of a conversation: never among the sender's addresses.
    void addReceiverAddress(QStringView address);
    void addRefusal(const SeenRefusal &refusal);
    bool isEmpty() const;
    Evidence evidence(const RefusalBook &book) const;

private:
    struct Seen
    {
        QString value;
        TextSpan where;
        int rank = 0;
        qsizetype order = 0;
    };
    using SeenValues = QHash<QString, Seen>;

    const SeenValues &seen(Kind kind) const { return m_seen[static_cast<std::size_t>(kind)]; }
    QList<FoundFact> facts(Kind kind) const;
    void addRefusals(Evidence &evidence, const RefusalBook &book) const;

    FactSource m_source;
    std::array<SeenValues, 4> m_seen;
    QSet<QString> m_receiverAddresses;
    QHash<QString, qsizetype> m_refusalPlaces;
    QHash<qsizetype, SeenRefusal> m_refusals; ///< by the order they came in
    qsizetype m_order = 0;
};
