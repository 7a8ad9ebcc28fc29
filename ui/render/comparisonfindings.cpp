// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "findingtables.h"

#include <QtGlobal>

#include <array>

namespace {

constexpr std::array texts{
    FindingText{"world.agree",
        QT_TRANSLATE_NOOP("Wording",
            "The resolver in use tells what the world sees: it and the zones' own name servers, {count} servers in "
            "all, say the same."),
        ""},
    FindingText{"world.verdict",
        QT_TRANSLATE_NOOP("Wording",
            "The resolver in use says something else than the zones' own name servers. The verdicts on names and "
            "addresses in this report follow the zones' own answers, as the rest of the world does."),
        "RFC 1034 §4.3.1"},
    FindingText{"world.splitHorizon",
        QT_TRANSLATE_NOOP("Wording",
            "The resolver {server} has an answer of its own for {name} ({type}): {answer}. The world sees "
            "{zoneAnswer}. "
            "A network may mean its own users to see something else than the world does (split DNS); receivers of your "
            "mail see what the world sees."),
        "RFC 8499 §6"},
    FindingText{"world.stale",
        QT_TRANSLATE_NOOP("Wording",
            "The resolver {server} still has an old answer for {name} ({type}): {answer}. The zone says {zoneAnswer} "
            "by now. The old answer may live on for {minutes} more minutes ({seconds} seconds) there, and as long in "
            "other networks; wait, nothing has to be repaired."),
        "RFC 1034 §5"},
    FindingText{"world.lagging",
        QT_TRANSLATE_NOOP("Wording",
            "The name server {server} has an older copy of the zone {zone} (serial {serial} instead of {newest}): for "
            "{name} ({type}) it says {answer} and the others {zoneAnswer}. Whoever asks it sees the past. Have the "
            "operator of the zone find out why it does not fetch the zone."),
        "RFC 1034 §4.3.5"},
    FindingText{"world.lame/refused",
        QT_TRANSLATE_NOOP("Wording",
            "The name server {server} is named for the zone {zone} but refuses to answer for it. Look-ups that come to "
            "it are slow or fail. Have the operator of the zone correct that server or take it out of the zone."),
        "RFC 1912 §2.8"},
    FindingText{"world.lame/servFail",
        QT_TRANSLATE_NOOP("Wording",
            "The name server {server} is named for the zone {zone} but reports a fault (SERVFAIL). Look-ups that come "
            "to it are slow or fail. Have the operator of the zone correct that server or take it out of the zone."),
        "RFC 1912 §2.8"},
    FindingText{"world.lame/referral",
        QT_TRANSLATE_NOOP("Wording",
            "The name server {server} is named for the zone {zone} but points to other servers instead of answering. "
            "It does not have the zone. Have the operator of the zone correct that server or take it out of the zone."),
        "RFC 1912 §2.8"},
    FindingText{"world.lame/notAuthoritative",
        QT_TRANSLATE_NOOP("Wording",
            "The name server {server} is named for the zone {zone} but answers only from hearsay (without the AA "
            "mark). It does not have the zone. Have the operator of the zone correct that server or take it out of the "
            "zone."),
        "RFC 1912 §2.8"},
    FindingText{"world.rewriting",
        QT_TRANSLATE_NOOP("Wording",
            "The resolver {server} has an address for names that do not exist: {answer} for {name}. It replaces \"no "
            "such name\" (NXDOMAIN), often to show advertisements. A mail server must not use it: block lists and "
            "checks of names give wrong results there."),
        "RFC 8020"},
    FindingText{"world.hostsFile",
        QT_TRANSLATE_NOOP("Wording",
            "The hosts file of this computer says {addresses} for {name}, the DNS does not. Only programs on this "
            "computer follow that file; receivers of your mail do not, and neither does this report."),
        ""},
    FindingText{"world.hostsAnswered",
        QT_TRANSLATE_NOOP("Wording",
            "The resolver {server} answers {answer} for {name}, which is what the hosts file of this computer says. "
            "The "
            "zone itself says {zoneAnswer}, and that is what receivers of your mail see."),
        ""},
    FindingText{"world.authoritativeDisagree",
        QT_TRANSLATE_NOOP("Wording",
            "The name servers of the zone {zone} contradict each other about {name} ({type}): {answers}. So the "
            "verdict depends on whom one asks; this report follows the resolver in use. Have the operator of the zone "
            "bring its servers into agreement."),
        "RFC 1034 §4.3.5"},
    FindingText{"world.unexplained",
        QT_TRANSLATE_NOOP("Wording",
            "The resolver {server} says {answer} for {name} ({type}), others say something else: {zoneAnswer}. Why it "
            "does so could not be found out."),
        ""},
    FindingText{"world.resolverFails",
        QT_TRANSLATE_NOOP("Wording",
            "The resolver {server} fails (SERVFAIL) for {name} ({type}), although the zone's own servers answer "
            "{zoneAnswer}. The zone's signatures (DNSSEC) may be broken, or the resolver cannot reach those servers."),
        "RFC 4035 §5.5"},
    FindingText{"world.unknown",
        QT_TRANSLATE_NOOP("Wording",
            "These servers gave no answer, so what they say is unknown: {servers}. They may be down, or questions to "
            "them (port 53) may be blocked on the way from here."),
        ""},
    FindingText{"world.blocked",
        QT_TRANSLATE_NOOP("Wording",
            "No server but the resolver in use could be asked: {servers}. Questions to other name servers (outgoing "
            "port 53) seem to be blocked from here, so whether the world sees the same is unknown."),
        ""},
    FindingText{"world.intercepted",
        QT_TRANSLATE_NOOP("Wording",
            "Whichever name server is asked, a resolver on the way answers in its place. So what the zones' own "
            "servers say cannot be found out from here."),
        ""},
    FindingText{"world.noServers",
        QT_TRANSLATE_NOOP("Wording",
            "The zones' own name servers could not be found out through the resolver in use, so whether the world sees "
            "the same is unknown."),
        ""},
};

} // namespace

std::span<const FindingText> comparisonFindingTexts()
{
    return texts;
}
