// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dns/question.h"
#include "domain/blocklistbook.h"

#include <QHash>

#include <optional>
#include <vector>

/// Asks block lists about addresses and names: each list's self-test first (RFC 5782 §5), and only a list that passed
/// it about the subjects, each once; the reason only of a listing. Takes answers in any order, and knows neither
/// network nor time.
class BlocklistCheck
{
public:
    static constexpr int maxAddresses = 8;
    static constexpr int maxNames = 6;

    explicit BlocklistCheck(const BlocklistBook &book);

    /// A subject may be added at any time; one that is there already changes nothing.
    void addAddress(const QHostAddress &given);
    void addName(const QString &given);

    /// The questions that have become necessary since the last call; they are independent, ask them all at once.
    QList<DnsQuestion> takeQuestions();
    /// Takes the answer to a question of takeQuestions(), with the look-up's number; any other is ignored.
    void accept(const DnsQuestion &question, const DnsAnswer &answer, int lookup);
    bool isDone() const { return m_waiting.isEmpty() && m_pending.isEmpty(); }
    /// Everything found so far; what is not answered yet is unknown.
    BlocklistFacts facts() const;

private:
    enum class Purpose
    {
        TestListed,
        TestNotListed,
        Subject,
        Reason,
    };
    struct Errand
    {
        int part = 0;
        Purpose purpose = Purpose::Subject;
        int answer = -1; ///< index of the answer it is for
    };
    /// What has a self-test of its own: a list's IPv4 addresses, its IPv6 addresses, or a list of names.
    struct Part
    {
        int list = 0;
        bool isIpv6 = false;
        bool isBegun = false;
        std::optional<bool> hasTestEntry; ///< nothing: not answered yet
        std::optional<bool> hasNoOther;
        BlocklistFault fault = BlocklistFault::None;
        LookupStatus status = LookupStatus::Cancelled;
        QList<QHostAddress> codes;
        QStringList meanings;
        QList<int> lookups;
        QList<int> subjects; ///< answers that wait for the test

        bool isTested() const { return hasTestEntry && hasNoOther; }
    };

    void addSubject(int part, const QString &subject, const std::optional<DnsName> &name);
    void begin(int index);
    void ask(const std::optional<DnsName> &name, RrType type, const Errand &errand);
    void askSubject(int answer);
    void acceptTest(Part &part, Purpose purpose, const DnsAnswer &answer);
    void acceptSubject(const Errand &errand, const DnsAnswer &answer);
    void fail(Part &part, BlocklistFault fault, const DnsAnswer &answer);
    void endTest(Part &part);
    BlocklistUse useOf(int index) const;

    BlocklistBook m_book;
    std::vector<Part> m_parts;
    QList<BlocklistAnswer> m_answers;
    QList<DnsName> m_names; ///< by answer: what is asked about it
    QList<int> m_partOf; ///< by answer
    QList<BlocklistOmitted> m_omitted;
    QStringList m_addresses;
    QStringList m_domains;
    QStringList m_resolvers;
    QList<DnsQuestion> m_pending;
    QHash<DnsQuestion, QList<Errand>> m_waiting; ///< who waits for the answer
};
