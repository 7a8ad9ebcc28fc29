// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "findingtables.h"

#include <QtGlobal>

#include <array>

namespace {

constexpr std::array texts{
    FindingText{"owner.zone",
        QT_TRANSLATE_NOOP("Wording",
            "The reverse name of {ip} stands in the zone {zone}, whose name servers are {servers}. Only whoever runs "
            "that zone can change it: write to {mailbox}."),
        "RFC 1035 §3.5"},
    FindingText{"owner.zone/noMailbox",
        QT_TRANSLATE_NOOP("Wording",
            "The reverse name of {ip} stands in the zone {zone}, whose name servers are {servers}. Only whoever runs "
            "that zone can change it; the zone names no usable mail address, so ask the owner of the address, usually "
            "your Internet provider."),
        "RFC 1035 §3.5"},
    FindingText{"owner.classless",
        QT_TRANSLATE_NOOP("Wording",
            "The reverse name of {ip} is handed on: in the zone {parent} it is only an alias. The record to change is "
            "{record} in the zone {zone}, whose name servers are {servers}. If that zone is yours, change it there; "
            "otherwise write to {mailbox}."),
        "RFC 2317"},
    FindingText{"owner.classless/noMailbox",
        QT_TRANSLATE_NOOP("Wording",
            "The reverse name of {ip} is handed on: in the zone {parent} it is only an alias. The record to change is "
            "{record} in the zone {zone}, whose name servers are {servers}. If that zone is yours, change it there; "
            "otherwise ask whoever runs these name servers."),
        "RFC 2317"},
    FindingText{"owner.lame",
        QT_TRANSLATE_NOOP("Wording",
            "The reverse name of {ip} belongs in the zone {zone}, but no answer can be had for that zone, while the "
            "zone {above} above it answers: the name servers it is handed to do not serve it, or serve it faultily. "
            "Receivers wait for the reverse name in vain and put mail off or refuse it. Tell the owner of the address, "
            "usually your Internet provider, that the zone {zone} does not answer."),
        "RFC 1912 §2.8"},
    FindingText{"owner.lame/told",
        QT_TRANSLATE_NOOP("Wording",
            "The reverse name of {ip} belongs in the zone {zone}, but the name servers it is handed to say that they "
            "do "
            "not have it. Answers can only come from old copies; when these are gone, receivers wait for the reverse "
            "name in vain. Tell the owner of the address, usually your Internet provider, that the zone {zone} is not "
            "served."),
        "RFC 1912 §2.8"},
    FindingText{"owner.lameServer",
        QT_TRANSLATE_NOOP("Wording",
            "Not every name server of the zone {zone} answers for it: {lame} do not. Receivers that happen to ask "
            "these get the reverse name of {ip} late or not at all. Tell whoever runs the zone."),
        "RFC 1912 §2.8"},
    FindingText{"owner.unknown",
        QT_TRANSLATE_NOOP("Wording",
            "Who can change the reverse name of {ip} could not be found out: {statusWords}. This does not mean that "
            "nobody can."),
        "RFC 1035 §3.5"},

    FindingText{"owner.nobody/private",
        QT_TRANSLATE_NOOP("Wording",
            "Nobody can give {ip} a public reverse name: it is a private address that countless networks use at the "
            "same time. Ask for the public address that receivers see instead."),
        "RFC 1918"},
    FindingText{"owner.nobody/carrierNat",
        QT_TRANSLATE_NOOP("Wording",
            "Nobody can give {ip} a public reverse name: it belongs to the range that providers share among their "
            "customers. For mail you need a public address of your own; ask your provider for one."),
        "RFC 6598"},
    FindingText{"owner.nobody/loopback",
        QT_TRANSLATE_NOOP("Wording",
            "Nobody can give {ip} a public reverse name: by it every computer talks to itself. Ask for the public "
            "address that receivers see instead."),
        "RFC 6890"},
    FindingText{"owner.nobody/linkLocal",
        QT_TRANSLATE_NOOP("Wording",
            "Nobody can give {ip} a public reverse name: it is valid only on one cable or wireless network. Ask for "
            "the public address that receivers see instead."),
        "RFC 6890"},
    FindingText{"owner.nobody/synthetic",
        QT_TRANSLATE_NOOP("Wording",
            "Nobody can give {ip} a public reverse name: it is a made-up IPv6 address that stands for an IPv4 one "
            "(DNS64). Ask for the IPv4 address instead."),
        "RFC 6052"},
    FindingText{"owner.nobody/multicast",
        QT_TRANSLATE_NOOP("Wording",
            "Nobody can give {ip} a reverse name for mail: it is an address for groups (multicast), from which no mail "
            "can come."),
        "RFC 5771"},
    FindingText{"owner.nobody/reserved",
        QT_TRANSLATE_NOOP("Wording",
            "Nobody can give {ip} a public reverse name: it is reserved for special use. Ask for the public address "
            "that receivers see instead."),
        "RFC 6890"},

    FindingText{"owner.holder",
        QT_TRANSLATE_NOOP("Wording",
            "According to {registry}, the addresses {range} are held by {holder}. If the reverse name has to be "
            "changed and you do not know whom to ask, write to {mailbox}."),
        "RFC 9083"},
    FindingText{"owner.holder/noMailbox",
        QT_TRANSLATE_NOOP("Wording",
            "According to {registry}, the addresses {range} are held by {holder}. The registry shows no mail address "
            "of theirs."),
        "RFC 9083"},
    FindingText{"owner.holder.none",
        QT_TRANSLATE_NOOP("Wording", "The address registry {registry} has no entry for {ip}."), "RFC 9083"},
    FindingText{"owner.holder.rateLimited",
        QT_TRANSLATE_NOOP("Wording",
            "Who holds {ip} could not be asked: the address registry {registry} has had too many questions from here. "
            "Ask again in {seconds} seconds."),
        "RFC 7480 §5.5"},
    FindingText{"owner.holder.rateLimited/noTime",
        QT_TRANSLATE_NOOP("Wording",
            "Who holds {ip} could not be asked: the address registry {registry} has had too many questions from here. "
            "Ask again later."),
        "RFC 7480 §5.5"},
    FindingText{"owner.holder.unreadable",
        QT_TRANSLATE_NOOP("Wording",
            "Who holds {ip} could not be found out: what {registry} sent is no answer of an address registry."),
        "RFC 9083"},
    FindingText{"owner.holder.failed/HTTP",
        QT_TRANSLATE_NOOP(
            "Wording", "Who holds {ip} could not be found out: {registry} answered with the error {how}."),
        "RFC 7480"},
    FindingText{"owner.holder.failed/timedOut",
        QT_TRANSLATE_NOOP("Wording", "Who holds {ip} could not be found out: {registry} did not answer in time."),
        "RFC 7480"},
    FindingText{"owner.holder.failed/unreachable",
        QT_TRANSLATE_NOOP("Wording",
            "Who holds {ip} could not be found out: {registry} could not be reached from this computer. Perhaps only "
            "the browser may use the web here."),
        "RFC 7480"},
    FindingText{"owner.holder.failed/tlsFailed",
        QT_TRANSLATE_NOOP("Wording",
            "Who holds {ip} could not be found out: no secure connection to {registry} came about, or its certificate "
            "is not trusted."),
        "RFC 7480"},
    FindingText{"owner.holder.failed/tooLong",
        QT_TRANSLATE_NOOP(
            "Wording", "Who holds {ip} could not be found out: {registry} sent more than an answer can hold."),
        "RFC 7480"},
    FindingText{"owner.holder.failed/badRedirect",
        QT_TRANSLATE_NOOP("Wording",
            "Who holds {ip} could not be found out: {registry} points to other places without end, or to one that is "
            "not secure."),
        "RFC 7480 §5.2"},
    FindingText{"owner.holder.failed/dropped",
        QT_TRANSLATE_NOOP("Wording", "Who holds {ip} could not be found out: the connection to {registry} broke."),
        "RFC 7480"},
};

} // namespace

std::span<const FindingText> ownerFindingTexts()
{
    return texts;
}
