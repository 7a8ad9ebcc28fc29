// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "findingtables.h"

#include <QtGlobal>

#include <array>

namespace {

// One sentence says what was seen, the next what it means. A code with "/" is a variant that the arguments choose.
constexpr std::array texts{
    FindingText{"domain.mx.present",
        QT_TRANSLATE_NOOP("Wording", "Mail to {domain}, replies and bounces among it, goes to {names}."),
        "RFC 5321 §5.1"},
    FindingText{"domain.mx.implicit",
        QT_TRANSLATE_NOOP("Wording",
            "{domain} has no mail exchanger (MX), but an address: replies and bounces go to that machine. Make sure "
            "that it takes mail, or set an MX record."),
        "RFC 5321 §5.1"},
    FindingText{"domain.mx.null",
        QT_TRANSLATE_NOOP("Wording",
            "{domain} says that it takes no mail at all (null MX), yet it is the sender's domain. Replies and bounces "
            "cannot be delivered, and some receivers refuse mail from such a domain. Set a mail exchanger (MX), or "
            "send from another domain."),
        "RFC 7505 §4.2"},
    FindingText{"domain.mx.nullBesideOthers",
        QT_TRANSLATE_NOOP("Wording",
            "{domain} says that it takes no mail (null MX), and names mail exchangers beside it: {names}. Only one can "
            "be true; remove the record whose name is a single dot."),
        "RFC 7505 §3"},
    FindingText{"domain.mx.nothing",
        QT_TRANSLATE_NOOP("Wording",
            "{domain} has neither a mail exchanger (MX) nor an address. Replies and bounces cannot be delivered, and "
            "some receivers refuse mail from such a domain. Set an MX record."),
        "RFC 5321 §5.1"},
    FindingText{"domain.mx.noSuchDomain",
        QT_TRANSLATE_NOOP("Wording",
            "The sender's domain {domain} does not exist in the DNS. Many receivers refuse such mail. Check the "
            "spelling of the sender's address, and whether the domain is still registered."),
        "RFC 5321 §5.1"},
    FindingText{"domain.mx.unknown",
        QT_TRANSLATE_NOOP("Wording",
            "Where mail to {domain} goes could not be found out: {statusWords}. This does not mean that it goes "
            "nowhere."),
        "RFC 5321 §5.1"},
    FindingText{"domain.mx.unread",
        QT_TRANSLATE_NOOP(
            "Wording", "{domain} has {unread} more mail exchangers (MX) than the 16 that were looked at."),
        "RFC 5321 §5.1"},
    FindingText{"domain.mx.notConfirmed",
        QT_TRANSLATE_NOOP("Wording",
            "{address}, where {name} takes the mail of {domain}, is not confirmed by its own name. For taking mail "
            "that does not matter; if the same machine also sends, give it a reverse name (PTR) that leads back."),
        "RFC 8601 §3"},
    FindingText{"domain.mx.exchanger.isAddress",
        QT_TRANSLATE_NOOP("Wording",
            "An MX record of {domain} holds the address {name} where a name belongs. Mail cannot be delivered by it; "
            "put a host name there."),
        "RFC 5321 §5.1"},
    FindingText{"domain.mx.exchanger.isAlias",
        QT_TRANSLATE_NOOP("Wording",
            "The mail exchanger {name} of {domain} is an alias (CNAME). An MX record must name the host itself; some "
            "servers do not deliver to an alias."),
        "RFC 2181 §10.3"},
    FindingText{"domain.mx.exchanger.noAddress",
        QT_TRANSLATE_NOOP("Wording",
            "The mail exchanger {name} of {domain} has no address, so no mail reaches it. Give the name an address, or "
            "remove it from the MX records."),
        "RFC 5321 §5.1"},
    FindingText{"domain.mx.exchanger.notAHostname",
        QT_TRANSLATE_NOOP("Wording",
            "An MX record of {domain} holds {name}, which is not a host name of letters, digits and hyphens. Mail may "
            "not be delivered by it."),
        "RFC 1123 §2.1"},
    FindingText{"domain.mx.exchanger.unknown",
        QT_TRANSLATE_NOOP(
            "Wording", "Whether the mail exchanger {name} of {domain} has an address could not be found out for now."),
        "RFC 5321 §5.1"},

    FindingText{"domain.dmarc.unknown",
        QT_TRANSLATE_NOOP("Wording",
            "Whether {domain} has a DMARC record could not be found out for now. This does not mean that there is "
            "none."),
        "RFC 9989 §4.10"},
    FindingText{"domain.dmarc.missing",
        QT_TRANSLATE_NOOP("Wording",
            "{domain} has no DMARC record. Nothing is refused for that alone, but Gmail, Yahoo and Microsoft ask it of "
            "those who send many messages; \"v=DMARC1; p=none\" as TXT at _dmarc.{domain} is enough to begin with."),
        "RFC 9989 §4.10.1"},
    FindingText{"domain.dmarc.several",
        QT_TRANSLATE_NOOP("Wording",
            "There is more than one DMARC record at _dmarc.{foundAt}, so none of them counts. Leave only one."),
        "RFC 9989 §4.10"},
    FindingText{"domain.dmarc.notADomain",
        QT_TRANSLATE_NOOP("Wording", "{domain} is no domain that could have a DMARC record."), "RFC 9989 §4.10"},
    FindingText{"domain.dmarc.faulty/version",
        QT_TRANSLATE_NOOP("Wording",
            "The TXT record at _dmarc.{foundAt} is meant for DMARC, but it does not begin with exactly \"v=DMARC1\", "
            "so receivers pass over it."),
        "RFC 9989 §4.7"},
    FindingText{"domain.dmarc.faulty/badPolicy",
        QT_TRANSLATE_NOOP("Wording",
            "The DMARC record at _dmarc.{foundAt} asks for a policy that does not exist, so it does not count. Only "
            "none, quarantine and reject are known."),
        "RFC 9989 §4.10.1"},
    FindingText{"domain.dmarc.faulty/tooLong",
        QT_TRANSLATE_NOOP("Wording", "The DMARC record at _dmarc.{foundAt} is far too long to be read."),
        "RFC 9989 §4.7"},
    FindingText{"domain.dmarc.recordFault/noPolicy",
        QT_TRANSLATE_NOOP("Wording",
            "The DMARC record at _dmarc.{foundAt} names no policy (p=). Newer receivers read it as \"none\", older "
            "ones pass over it. Add p=none, p=quarantine or p=reject."),
        "RFC 9989 §4.7"},
    FindingText{"domain.dmarc.recordFault/badPolicy",
        QT_TRANSLATE_NOOP("Wording",
            "The DMARC record at _dmarc.{foundAt} asks for a policy that does not exist, and is read as \"none\". Only "
            "none, quarantine and reject are known."),
        "RFC 9989 §4.10.1"},
    FindingText{"domain.dmarc.recordFault/tagTwice",
        QT_TRANSLATE_NOOP("Wording",
            "The DMARC record at _dmarc.{foundAt} says the same thing twice. Some receivers then pass over all of it; "
            "each tag may stand there once."),
        "RFC 6376 §3.2"},
    FindingText{"domain.dmarc.none",
        QT_TRANSLATE_NOOP("Wording",
            "{domain} has a DMARC record (at _dmarc.{foundAt}) that asks receivers to refuse nothing (p=none). That is "
            "in order; it protects nobody from forged mail yet."),
        "RFC 9989 §4.7"},
    FindingText{"domain.dmarc.testing",
        QT_TRANSLATE_NOOP("Wording",
            "{domain} has a DMARC record (at _dmarc.{foundAt}) with the policy {policy}, but it is marked as a test "
            "(t=y): receivers are asked not to apply it."),
        "RFC 9989 §4.7"},
    FindingText{"domain.dmarc.enforced",
        QT_TRANSLATE_NOOP("Wording",
            "{domain} asks receivers to protect it from forged mail: its DMARC policy is {policy} (at "
            "_dmarc.{foundAt})."),
        "RFC 9989 §4.7"},
    FindingText{"domain.dmarc.percent",
        QT_TRANSLATE_NOOP("Wording",
            "The DMARC record at _dmarc.{foundAt} wants its policy applied to {percent} percent of the mail only. The "
            "newer standard no longer knows this; do not rely on it."),
        "RFC 9989 Appendix A"},
    FindingText{"domain.dmarc.spfAligned",
        QT_TRANSLATE_NOOP(
            "Wording", "SPF passes for a domain that belongs to {domain} in the From header: DMARC passes by it."),
        "RFC 9989 §4.4"},
    FindingText{"domain.dmarc.dkimAligned",
        QT_TRANSLATE_NOOP("Wording",
            "The signing domain (DKIM) {names} belongs to {domain} in the From header: DMARC passes by it as long as "
            "the signature is valid."),
        "RFC 9989 §4.4"},
    FindingText{"domain.dmarc.alignmentUnknown",
        QT_TRANSLATE_NOOP("Wording",
            "Whether this mail passes DMARC for {domain} could not be told: a look-up failed, SPF was not tested, or "
            "no signature is known."),
        "RFC 9989 §4.4"},
    FindingText{"domain.dmarc.needsDkim",
        QT_TRANSLATE_NOOP("Wording",
            "SPF does not vouch for {domain} in the From header, and its DMARC policy is {policy}. Unless a valid DKIM "
            "signature of {domain} is on the mail, receivers treat it so. Let the server sign, or bring SPF in order."),
        "RFC 9989 §4.4"},
    FindingText{"domain.dmarc.nothingAligned",
        QT_TRANSLATE_NOOP("Wording",
            "Neither SPF nor the DKIM signatures given vouch for {domain} in the From header, and its DMARC policy is "
            "{policy}. Receivers that heed it treat this mail so. Sign with a key of {domain}, or bring SPF in order."),
        "RFC 9989 §4.4"},

    FindingText{"domain.dkim.present",
        QT_TRANSLATE_NOOP("Wording", "The DKIM key at {name} is there and usable ({algorithm}, {bits} bits)."),
        "RFC 6376 §3.6"},
    FindingText{"domain.dkim.tooShort",
        QT_TRANSLATE_NOOP("Wording",
            "The DKIM key at {name} has only {bits} bits. Receivers count a signature by it as none; make a key of "
            "2048 bits."),
        "RFC 8301 §3.2"},
    FindingText{"domain.dkim.short",
        QT_TRANSLATE_NOOP("Wording",
            "The DKIM key at {name} has {bits} bits. It is still accepted, but 2048 bits are asked for; make a new key "
            "when you can."),
        "RFC 8301 §3.2"},
    FindingText{"domain.dkim.testing",
        QT_TRANSLATE_NOOP("Wording",
            "The DKIM key at {name} is marked as a test (t=y): signatures by it may count for nothing. Remove t=y once "
            "all is well."),
        "RFC 6376 §3.6.1"},
    FindingText{"domain.dkim.missing",
        QT_TRANSLATE_NOOP("Wording",
            "There is no DKIM key at {name}, so no receiver can verify the signature. Publish the key that the server "
            "signs with, or correct the selector."),
        "RFC 6376 §3.6.2"},
    FindingText{"domain.dkim.revoked",
        QT_TRANSLATE_NOOP("Wording",
            "The DKIM key at {name} was withdrawn (p= is empty), so signatures by it are invalid. Let the server sign "
            "with a current key."),
        "RFC 6376 §3.6.1"},
    FindingText{"domain.dkim.several",
        QT_TRANSLATE_NOOP("Wording",
            "There is more than one DKIM key at {name}, and which one a receiver takes is a matter of luck. Leave only "
            "one; a second key needs a selector of its own."),
        "RFC 6376 §3.6.2.2"},
    FindingText{"domain.dkim.unknown",
        QT_TRANSLATE_NOOP("Wording",
            "Whether there is a DKIM key at {name} could not be found out for now. This does not mean that there is "
            "none."),
        "RFC 6376 §3.6.2"},
    FindingText{"domain.dkim.notAName",
        QT_TRANSLATE_NOOP("Wording", "{name} is no name at which a DKIM key could stand."), "RFC 6376 §3.6.2.1"},
    FindingText{"domain.dkim.faulty/notBase64",
        QT_TRANSLATE_NOOP("Wording",
            "The DKIM key at {name} has characters in it that belong to no key, or lacks some. Publish it again, in "
            "one record and without gaps."),
        "RFC 6376 §3.6.1"},
    FindingText{"domain.dkim.faulty/notAKey",
        QT_TRANSLATE_NOOP("Wording",
            "What stands as DKIM key at {name} cannot be read as a key; often a piece of it was lost. Publish it "
            "again."),
        "RFC 6376 §3.6.1"},
    FindingText{"domain.dkim.faulty/noKey",
        QT_TRANSLATE_NOOP("Wording", "The record at {name} holds no DKIM key (p= is missing)."), "RFC 6376 §3.6.1"},
    FindingText{"domain.dkim.faulty/version",
        QT_TRANSLATE_NOOP("Wording",
            "The record at {name} is of another kind or version: a DKIM key begins with \"v=DKIM1\" or with no version "
            "at all."),
        "RFC 6376 §3.6.1"},
    FindingText{"domain.dkim.faulty/notForMail",
        QT_TRANSLATE_NOOP("Wording", "The DKIM key at {name} is not meant for mail (s=)."), "RFC 6376 §3.6.1"},
    FindingText{"domain.dkim.faulty/unknownAlgorithm",
        QT_TRANSLATE_NOOP(
            "Wording", "The DKIM key at {name} is for a method of signing that is not known; rsa and ed25519 are."),
        "RFC 8463 §4"},
    FindingText{"domain.dkim.faulty/tagTwice",
        QT_TRANSLATE_NOOP("Wording",
            "The DKIM record at {name} says the same thing twice, which makes all of it invalid. Each tag may stand "
            "there once."),
        "RFC 6376 §3.2"},
    FindingText{"domain.dkim.faulty/tooLong",
        QT_TRANSLATE_NOOP("Wording", "The DKIM record at {name} is far too long to be read."), "RFC 6376 §3.6.1"},

    FindingText{"domain.messageId.resolves",
        QT_TRANSLATE_NOOP("Wording", "The name in the Message-ID, {name}, has an address: {addresses}."),
        "RFC 5322 §3.6.4"},
    FindingText{"domain.messageId.noAddress",
        QT_TRANSLATE_NOOP("Wording",
            "The name in the Message-ID, {name}, has no address. It needs none, but some filters count it against the "
            "mail; the server's full name is best there."),
        "RFC 5322 §3.6.4"},
    FindingText{"domain.messageId.noSuchName",
        QT_TRANSLATE_NOOP("Wording",
            "The name in the Message-ID, {name}, does not exist. Some filters count that against the mail; let the "
            "program that writes the mail use the server's full name."),
        "RFC 5322 §3.6.4"},
    FindingText{"domain.messageId.unknown",
        QT_TRANSLATE_NOOP(
            "Wording", "Whether the name in the Message-ID, {name}, exists could not be found out for now."),
        "RFC 5322 §3.6.4"},

    FindingText{"domain.different.replies",
        QT_TRANSLATE_NOOP("Wording",
            "The mail is sent as {domain} by a server of another domain, {server}. That is common and allowed. Replies "
            "and bounces do not come back to this server: they go to {names}, where the mail of {domain} is taken."),
        "RFC 5321 §5.1"},
    FindingText{"domain.different.stays",
        QT_TRANSLATE_NOOP("Wording",
            "Because the mail is sent as {domain}, nothing has to change at the server {server}: its reverse name "
            "(PTR) and its hello name (HELO) stay its own. The mail exchangers (MX) of {domain} stay as they are, "
            "too."),
        "RFC 7208 §2.3"},
    FindingText{"domain.different.change/covered",
        QT_TRANSLATE_NOOP("Wording",
            "The SPF record of {domain} lets {addresses} send for it, so nothing has to change there either. A DKIM "
            "key of {domain} on this server helps where mail is forwarded."),
        "RFC 7208 §2.4"},
    FindingText{"domain.different.change/add",
        QT_TRANSLATE_NOOP("Wording",
            "What has to change is with {domain} alone: its SPF record must let {addresses} send for it. A DKIM key of "
            "{domain} on this server helps as well."),
        "RFC 7208 §2.4"},
    FindingText{"domain.different.change/unknown",
        QT_TRANSLATE_NOOP("Wording",
            "If anything has to change, it is with {domain} alone: its SPF record must let {addresses} send for it. "
            "Whether it does was not found out here."),
        "RFC 7208 §2.4"},
};

} // namespace

std::span<const FindingText> senderFindingTexts()
{
    return texts;
}
