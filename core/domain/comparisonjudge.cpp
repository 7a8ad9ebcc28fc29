// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "domain/comparisonjudge.h"

#include "dns/address.h"
#include "domain/answercontent.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace {

constexpr int mostAliases = 8;

/// RFC 1982 §3.2: serial numbers wrap around.
bool isOlder(quint32 left, quint32 right)
{
    return left != right && right - left < 0x80000000U;
}

/// Judges one comparison step by step; each step needs those before it.
class Judge
{
public:
    explicit Judge(ComparisonFacts facts) : m_facts(std::move(facts)) { }

    ComparisonFacts judged()
    {
        for (ComparedQuestion &question : m_facts.questions)
            hearZone(question);
        for (ComparedQuestion &question : m_facts.questions)
            question.authoritative = throughAliases(question, mostAliases);
        for (ComparedQuestion &question : m_facts.questions)
            hearWorld(question);
        findInterception();
        findRewriters();
        for (ComparedQuestion &question : m_facts.questions) {
            hearResolvers(question);
            findLame(question);
            sum(question);
        }
        m_facts.questions.removeIf([](const ComparedQuestion &question) {
            return question.isProbe && question.cause != DifferenceCause::Rewriting;
        });
        return m_facts;
    }

private:
    using Group = QList<int>; ///< indices of cells that say the same

    ServerRole roleOf(const ComparedAnswer &cell) const { return m_facts.servers.at(cell.server).role; }

    static QList<Group> grouped(const ComparedQuestion &question, const QList<int> &cells)
    {
        QList<Group> groups;
        for (const int cell : cells) {
            const auto same = std::find_if(groups.begin(), groups.end(), [&](const Group &group) {
                return saysTheSame(question.answers.at(group.first()).answer, question.answers.at(cell).answer);
            });
            if (same == groups.end())
                groups.append(Group{cell});
            else
                same->append(cell);
        }
        std::stable_sort(groups.begin(), groups.end(),
            [](const Group &left, const Group &right) { return left.size() > right.size(); });
        return groups;
    }

    /// What the zone's own servers say together; those with an older zone do not count.
    void hearZone(ComparedQuestion &question)
    {
        QList<int> cells;
        std::optional<quint32> newest;
        for (int i = 0; i < question.answers.size(); ++i) {
            const ComparedAnswer &cell = question.answers.at(i);
            if (!cell.isAuthoritative)
                continue;
            cells.append(i);
            if (cell.serial && (!newest || isOlder(*newest, *cell.serial)))
                newest = cell.serial;
        }
        const auto isBehind = [&](int i) {
            const std::optional<quint32> serial = question.answers.at(i).serial;
            return serial && newest && isOlder(*serial, *newest);
        };
        QList<int> current;
        std::copy_if(cells.cbegin(), cells.cend(), std::back_inserter(current), [&](int i) { return !isBehind(i); });
        const QList<Group> groups = grouped(question, current);
        if (groups.isEmpty())
            return;
        const bool isMajority = groups.size() == 1 || groups.first().size() * 2 > current.size();
        if (isMajority)
            m_spokesmen.insert(question.question, groups.first());
        const DnsAnswer spoken = question.answers.at(groups.first().first()).answer;
        for (ComparedAnswer &cell : question.answers) {
            if (!cell.isAuthoritative || (isMajority && saysTheSame(spoken, cell.answer)))
                continue;
            const bool isOld = cell.serial && newest && isOlder(*cell.serial, *newest);
            cell.cause = isOld ? DifferenceCause::LaggingServer : DifferenceCause::AuthoritativeDisagree;
        }
    }

    /// The zone's answer, with what the zone of an alias's target says.
    std::optional<DnsAnswer> throughAliases(const ComparedQuestion &question, int most) const
    {
        const Group group = m_spokesmen.value(question.question);
        std::optional<DnsAnswer> whole;
        for (const int i : group) {
            const DnsAnswer &answer = question.answers.at(i).answer;
            if (!isAlias(answer)) {
                whole = whole ? whole : answer;
                continue;
            }
            const auto target = std::find_if(
                m_facts.questions.cbegin(), m_facts.questions.cend(), [&](const ComparedQuestion &other) {
                    return other.question == DnsQuestion{answer.cnames.last(), question.question.type};
                });
            if (target == m_facts.questions.cend() || most == 0)
                continue;
            if (std::optional<DnsAnswer> end = throughAliases(*target, most - 1)) {
                end->cnames = answer.cnames + end->cnames;
                return end;
            }
        }
        return whole;
    }

    /// The way from the root may lead to other servers than the resolver knows: those that the world asks.
    void hearWorld(ComparedQuestion &question)
    {
        const auto trace = std::find_if(m_facts.traces.cbegin(), m_facts.traces.cend(),
            [&](const DnsTrace &other) { return other.question == question.question && other.isComplete; });
        if (trace == m_facts.traces.cend())
            return;
        const TraceStep &last = trace->steps.last();
        const bool isKnown
            = std::any_of(m_facts.servers.cbegin(), m_facts.servers.cend(), [&](const ComparedServer &server) {
                  return server.role == ServerRole::Authoritative && server.zone == last.zone
                      && server.server.address == last.server.address;
              });
        if (isKnown)
            return;
        DnsAnswer world = last.answer;
        world.cnames.clear();
        for (const TraceStep &step : trace->steps) {
            if (!step.isReferral)
                world.cnames += step.answer.cnames;
        }
        const bool isHeard = std::any_of(question.answers.cbegin(), question.answers.cend(),
            [](const ComparedAnswer &cell) { return cell.isAuthoritative; });
        if (isHeard && (!question.authoritative || saysTheSame(*question.authoritative, world)))
            return;
        addWorld(question, last, world, isHeard);
    }

    void addWorld(ComparedQuestion &question, const TraceStep &last, const DnsAnswer &world, bool isHeard)
    {
        bool isInner = false;
        for (const ComparedAnswer &cell : std::as_const(question.answers)) {
            if (cell.isAuthoritative)
                isInner = isInner || isInsideAddress(m_facts.servers.at(cell.server).server.address)
                    || hasInside(cell.answer);
        }
        for (ComparedAnswer &cell : question.answers) {
            if (cell.isAuthoritative && !saysTheSame(cell.answer, world))
                cell.cause = isInner ? DifferenceCause::SplitHorizon : DifferenceCause::AuthoritativeDisagree;
        }
        m_facts.servers.append({last.server, ServerRole::Authoritative, last.serverName, last.zone});
        ComparedAnswer cell{static_cast<int>(m_facts.servers.size()) - 1, world};
        cell.isAuthoritative = true;
        cell.cause = isHeard && !isInner ? DifferenceCause::AuthoritativeDisagree : DifferenceCause::None;
        question.answers.append(cell);
        if (isInner || !isHeard)
            question.authoritative = world;
        else
            question.authoritative.reset();
    }

    /// Some networks send every question to a resolver of their own, whomever it was meant for. What looks like a name
    /// server that is none is not the zone's fault then.
    void findInterception()
    {
        bool hasResolver = false;
        for (const ComparedQuestion &question : std::as_const(m_facts.questions)) {
            for (const ComparedAnswer &cell : question.answers) {
                if (cell.isAuthoritative)
                    return;
                hasResolver = hasResolver
                    || (roleOf(cell) == ServerRole::Authoritative && cell.recursionAvailable
                        && !isTemporary(cell.answer.status));
            }
        }
        m_facts.isIntercepted = hasResolver;
    }

    /// Resolvers that have an address for a name that nobody has.
    void findRewriters()
    {
        for (const ComparedQuestion &question : std::as_const(m_facts.questions)) {
            const auto saysNo = [](const ComparedAnswer &cell) {
                return !isTemporary(cell.answer.status) && cell.answer.status != LookupStatus::Answered;
            };
            const bool isOwned = std::any_of(question.answers.cbegin(), question.answers.cend(),
                [](const ComparedAnswer &cell) { return cell.isAuthoritative; });
            const bool isDenied = std::any_of(question.answers.cbegin(), question.answers.cend(),
                [&](const ComparedAnswer &cell) { return saysNo(cell) && (cell.isAuthoritative || !isOwned); });
            if (!question.isProbe || !isDenied)
                continue;
            for (const ComparedAnswer &cell : question.answers) {
                if (roleOf(cell) != ServerRole::Authoritative && cell.answer.status == LookupStatus::Answered)
                    m_rewriters.insert(cell.server);
            }
        }
    }

    void hearResolvers(ComparedQuestion &question)
    {
        if (!question.authoritative) {
            compareResolvers(question);
            return;
        }
        for (ComparedAnswer &cell : question.answers) {
            if (roleOf(cell) == ServerRole::Authoritative || saysTheSame(cell.answer, *question.authoritative))
                continue;
            if (contentOf(cell.answer))
                cell.cause = causeOf(question, cell);
            else if (cell.answer.status == LookupStatus::ServFail)
                cell.cause = DifferenceCause::Unexplained;
        }
    }

    DifferenceCause causeOf(const ComparedQuestion &question, const ComparedAnswer &cell) const
    {
        const DnsAnswer &zone = *question.authoritative;
        if (m_rewriters.contains(cell.server) && zone.records.isEmpty())
            return DifferenceCause::Rewriting;
        if (isHostsFile(question, cell))
            return DifferenceCause::HostsFile;
        for (const ComparedAnswer &own : question.answers) {
            const bool isTwin = own.isAuthoritative && saysTheSame(own.answer, cell.answer);
            if (isTwin
                && (own.cause == DifferenceCause::SplitHorizon || own.cause == DifferenceCause::AuthoritativeDisagree))
                return own.cause;
        }
        // A resolver that says AA has the data itself and did not ask the zone for it.
        if ((hasInside(cell.answer) && !hasInside(zone)) || cell.answer.authoritative)
            return DifferenceCause::SplitHorizon;
        return cell.answer.ttl > 0 ? DifferenceCause::StaleCache : DifferenceCause::Unexplained;
    }

    static bool isHostsFile(const ComparedQuestion &question, const ComparedAnswer &cell)
    {
        return !question.hosts.isEmpty() && cell.answer.addresses() == sorted(question.hosts);
    }

    static QList<QHostAddress> sorted(QList<QHostAddress> addresses)
    {
        std::sort(addresses.begin(), addresses.end(), addressLess);
        addresses.resize(std::unique(addresses.begin(), addresses.end()) - addresses.begin());
        return addresses;
    }

    /// Where the zone itself could not be heard, or has no one opinion, all that can be seen is who is alone.
    void compareResolvers(ComparedQuestion &question) const
    {
        QList<int> cells;
        bool isDisputed = false;
        for (int i = 0; i < question.answers.size(); ++i) {
            const ComparedAnswer &cell = question.answers.at(i);
            isDisputed = isDisputed || cell.cause == DifferenceCause::AuthoritativeDisagree;
            if (roleOf(cell) != ServerRole::Authoritative && contentOf(cell.answer))
                cells.append(i);
        }
        const QList<Group> groups = grouped(question, cells);
        if (groups.size() < 2 || isDisputed)
            return;
        const bool hasOutside = std::any_of(
            cells.cbegin(), cells.cend(), [&](int i) { return !hasInside(question.answers.at(i).answer); });
        for (ComparedAnswer &cell : question.answers) {
            if (roleOf(cell) == ServerRole::Authoritative || !contentOf(cell.answer))
                continue;
            if (m_rewriters.contains(cell.server) && cell.answer.status == LookupStatus::Answered)
                cell.cause = DifferenceCause::Rewriting;
            else if (cell.answer.authoritative || (hasOutside && hasInside(cell.answer)))
                cell.cause = DifferenceCause::SplitHorizon;
        }
        const bool isExplained = std::any_of(
            cells.cbegin(), cells.cend(), [&](int i) { return question.answers.at(i).cause != DifferenceCause::None; });
        const DnsAnswer common = question.answers.at(groups.first().first()).answer;
        for (ComparedAnswer &cell : question.answers) {
            const bool isResolver = roleOf(cell) != ServerRole::Authoritative && contentOf(cell.answer);
            if (isResolver && !isExplained && !saysTheSame(common, cell.answer))
                cell.cause = DifferenceCause::Unexplained;
        }
    }

    /// A server is called lame only where another one answers for the zone, or the resolver fails for want of one: if
    /// all of them refuse, it may be only us whom they refuse.
    void findLame(ComparedQuestion &question) const
    {
        const bool isServed
            = std::any_of(question.answers.cbegin(), question.answers.cend(), [this](const ComparedAnswer &cell) {
                  return cell.isAuthoritative
                      || (roleOf(cell) == ServerRole::System && cell.answer.status == LookupStatus::ServFail);
              });
        if (!isServed || m_facts.isIntercepted)
            return;
        for (ComparedAnswer &cell : question.answers) {
            const LookupStatus status = cell.answer.status;
            const bool hasSpoken = status != LookupStatus::TimedOut && status != LookupStatus::Cancelled
                && status != LookupStatus::Malformed;
            if (roleOf(cell) == ServerRole::Authoritative && !cell.isAuthoritative && hasSpoken)
                cell.cause = DifferenceCause::LameServer;
        }
    }

    void sum(ComparedQuestion &question) const
    {
        // What the user's own resolver does comes first, then what is wrong with the zone.
        static constexpr DifferenceCause order[]{DifferenceCause::AuthoritativeDisagree, DifferenceCause::SplitHorizon,
            DifferenceCause::Rewriting, DifferenceCause::StaleCache, DifferenceCause::HostsFile,
            DifferenceCause::Unexplained, DifferenceCause::LaggingServer, DifferenceCause::LameServer};
        QSet<DifferenceCause> causes;
        for (const ComparedAnswer &cell : std::as_const(question.answers)) {
            if (cell.cause == DifferenceCause::None)
                continue;
            causes.insert(cell.cause);
            if (roleOf(cell) == ServerRole::System)
                question.cause = cell.cause;
            question.isDisagreement = question.isDisagreement || cell.cause != DifferenceCause::LameServer;
        }
        for (const DifferenceCause cause : order) {
            if (question.cause == DifferenceCause::None && causes.contains(cause))
                question.cause = cause;
        }
        for (const ComparedAnswer &cell : std::as_const(question.answers)) {
            if (cell.cause == DifferenceCause::None || cell.cause != question.cause)
                continue;
            question.guilty.append(cell.server);
            if (cell.cause == DifferenceCause::StaleCache)
                question.seconds = std::max(question.seconds, cell.answer.ttl);
        }
        if (question.cause == DifferenceCause::None && differsFromHosts(question))
            question.cause = DifferenceCause::HostsFile;
    }

    bool differsFromHosts(const ComparedQuestion &question) const
    {
        if (question.hosts.isEmpty())
            return false;
        if (question.authoritative)
            return question.authoritative->addresses() != sorted(question.hosts);
        return std::any_of(question.answers.cbegin(), question.answers.cend(), [&](const ComparedAnswer &cell) {
            return contentOf(cell.answer) && cell.answer.addresses() != sorted(question.hosts);
        });
    }

    ComparisonFacts m_facts;
    QHash<DnsQuestion, Group> m_spokesmen;
    QSet<int> m_rewriters;
};

} // namespace

ComparisonFacts judgedComparison(ComparisonFacts facts)
{
    return Judge(std::move(facts)).judged();
}

QHash<DnsQuestion, DnsAnswer> answersInsteadOfResolver(const ComparisonFacts &facts)
{
    QHash<DnsQuestion, DnsAnswer> answers;
    for (const ComparedQuestion &question : facts.questions) {
        const bool isDisputed = std::any_of(question.answers.cbegin(), question.answers.cend(),
            [](const ComparedAnswer &cell) { return cell.cause == DifferenceCause::AuthoritativeDisagree; });
        if (!question.authoritative || question.isProbe || isDisputed)
            continue;
        for (const ComparedAnswer &cell : question.answers) {
            // SERVFAIL may be DNSSEC at work, which others see as well: then it is the answer that counts.
            const bool isResolver = facts.servers.at(cell.server).role == ServerRole::System;
            if (isResolver && cell.answer.status != LookupStatus::ServFail
                && !saysTheSame(cell.answer, *question.authoritative))
                answers.insert(question.question, *question.authoritative);
        }
    }
    return answers;
}
