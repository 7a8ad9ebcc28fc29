// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "findingtexts.h"

#include "findingtables.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace {

// One sentence says what was seen, the next what it means. A code with "/" is a variant that the arguments choose.
constexpr std::array texts{
    FindingText{"ip.documentation",
        QT_TRANSLATE_NOOP(
            "Wording", "{ip} belongs to a range kept for examples. No real server on the Internet has it."),
        "RFC 5737"},
    FindingText{"ip.special/private",
        QT_TRANSLATE_NOOP("Wording",
            "{ip} is a private address, used only inside a network. Receivers see the public address of your router or "
            "provider instead: test that one."),
        "RFC 1918"},
    FindingText{"ip.special/carrierNat",
        QT_TRANSLATE_NOOP("Wording",
            "{ip} belongs to your provider's shared address range. Receivers see another, public address, and nobody "
            "can set a public reverse name for this one."),
        "RFC 6598"},
    FindingText{"ip.special/loopback",
        QT_TRANSLATE_NOOP("Wording",
            "{ip} is the address by which a computer talks to itself. Receivers see another address: test that one."),
        "RFC 6890"},
    FindingText{"ip.special/linkLocal",
        QT_TRANSLATE_NOOP("Wording",
            "{ip} is valid only on one cable or wireless network. Receivers see another address: test that one."),
        "RFC 6890"},
    FindingText{"ip.special/synthetic",
        QT_TRANSLATE_NOOP("Wording",
            "{ip} is a made-up IPv6 address that stands for an IPv4 one (DNS64). Test the IPv4 address instead."),
        "RFC 6052"},
    FindingText{"ip.special/multicast",
        QT_TRANSLATE_NOOP("Wording", "{ip} is an address for groups (multicast). No mail can come from it."),
        "RFC 5771"},
    FindingText{"ip.special/reserved",
        QT_TRANSLATE_NOOP("Wording", "{ip} is reserved for special use. Mail on the Internet does not come from it."),
        "RFC 6890"},

    FindingText{
        "rdns.ptr.present", QT_TRANSLATE_NOOP("Wording", "{ip} has one reverse name (PTR): {names}."), "RFC 1912 §2.1"},
    FindingText{"rdns.ptr.missing",
        QT_TRANSLATE_NOOP("Wording",
            "{ip} has no reverse name (PTR). Many receivers refuse mail from an address without one; whoever owns the "
            "address, usually your Internet provider, can set it."),
        "RFC 1912 §2.1"},
    FindingText{"rdns.ptr.unknown",
        QT_TRANSLATE_NOOP("Wording",
            "Whether {ip} has a reverse name (PTR) could not be found out: {statusWords}. This does not mean that "
            "there is none."),
        "RFC 8601 §2.7.3"},
    FindingText{"rdns.ptr.several",
        QT_TRANSLATE_NOOP("Wording",
            "{ip} has {count} reverse names (PTR): {names}. Many receivers look at the first one only, and the order "
            "changes; one name is best."),
        "RFC 1912 §2.1"},
    FindingText{"rdns.ptr.many",
        QT_TRANSLATE_NOOP("Wording",
            "{ip} has {count} reverse names (PTR): {names}. Many receivers look at the first name only, others at no "
            "more than ten, so whether a good one is seen is a matter of luck; one name is best."),
        "RFC 8601 §3"},
    FindingText{"rdns.ptr.unread",
        QT_TRANSLATE_NOOP(
            "Wording", "{unread} of the {count} reverse names of {ip} were not looked at: 32 are read at the most."),
        "RFC 8601 §3"},
    FindingText{"rdns.ptr.invalidName",
        QT_TRANSLATE_NOOP("Wording",
            "The reverse name (PTR) of {ip} is {name}, which is not a full host name of letters, digits and "
            "hyphens. "
            "Receivers treat it as if there were no name."),
        "RFC 1123 §2.1"},
    FindingText{"rdns.ptr.generic",
        QT_TRANSLATE_NOOP("Wording",
            "The reverse name (PTR) of {ip} is {name}. It looks like a name that a provider gives to every line, and "
            "some receivers refuse such names or count them as a sign of spam."),
        ""},
    FindingText{"rdns.ptr.cname",
        QT_TRANSLATE_NOOP("Wording",
            "The reverse name (PTR) of {ip} is kept under another name, {alias}, as is usual when a provider hands "
            "small blocks to customers. That is in order; the record must be changed there."),
        "RFC 2317"},
    FindingText{"rdns.iprev.pass",
        QT_TRANSLATE_NOOP(
            "Wording", "{ip} is confirmed by its own name: its reverse name {name} leads back to it (iprev passes)."),
        "RFC 8601 §3"},
    FindingText{"rdns.iprev.fail",
        QT_TRANSLATE_NOOP("Wording",
            "{ip} is not confirmed by its own name: its reverse name {name} leads to {addresses} and not back (iprev "
            "fails). Strict receivers refuse mail from it."),
        "RFC 8601 §3"},
    FindingText{"rdns.iprev.fail/noAddress",
        QT_TRANSLATE_NOOP("Wording",
            "{ip} is not confirmed by its own name: its reverse name {name} has no address (iprev fails). Strict "
            "receivers refuse mail from it."),
        "RFC 8601 §3"},
    FindingText{"rdns.iprev.temperror",
        QT_TRANSLATE_NOOP("Wording",
            "Whether {ip} is confirmed by its own name could not be found out, because a look-up was not completed "
            "(iprev: temporary error). Receivers put such mail off; test again later."),
        "RFC 8601 §2.7.3"},
    FindingText{"rdns.iprev.permerror",
        QT_TRANSLATE_NOOP("Wording",
            "{ip} cannot be confirmed by its own name, because it has no reverse name (iprev: permanent error)."),
        "RFC 8601 §2.7.3"},
    FindingText{"rdns.forward.none",
        QT_TRANSLATE_NOOP("Wording",
            "{name}, the reverse name of {ip}, has no address of its own. A reverse name must lead back to the "
            "address."),
        "RFC 1912 §2.1"},
    FindingText{"rdns.forward.cname",
        QT_TRANSLATE_NOOP("Wording",
            "{name}, the reverse name of {ip}, is an alias (CNAME) of {alias}. A reverse name should be a name with "
            "its own address; some receivers do not follow aliases here."),
        "RFC 1912 §2.1"},
    FindingText{"rdns.forward.special",
        QT_TRANSLATE_NOOP("Wording",
            "{name} also leads to {addresses}, which is valid only inside a network. Perhaps your own name server "
            "answers otherwise than the world's; ask a public one as well."),
        "RFC 1918"},
    FindingText{"rdns.forward.synthetic",
        QT_TRANSLATE_NOOP("Wording",
            "For {name} your name server made up the IPv6 address {addresses} (DNS64). The world does not see it."),
        "RFC 6147"},
    FindingText{"rdns.chain.settles",
        QT_TRANSLATE_NOOP("Wording", "{ip} and {name} point at each other, so the chain of names settles at once."),
        ""},
    FindingText{"rdns.chain.settlesElsewhere",
        QT_TRANSLATE_NOOP("Wording",
            "The chain settles, but elsewhere: {path}. Old filters are content when {name} and {address} point at each "
            "other; it does not confirm {ip} itself."),
        ""},
    FindingText{"rdns.chain.loops",
        QT_TRANSLATE_NOOP("Wording",
            "The chain of names and addresses from {ip} runs in a circle: {path}. No pair of name and address in it "
            "points at each other."),
        ""},
    FindingText{"rdns.chain.deadEnd",
        QT_TRANSLATE_NOOP("Wording", "The chain of names and addresses from {ip} breaks off: {path}."), ""},
    FindingText{"rdns.chain.unknown",
        QT_TRANSLATE_NOOP("Wording",
            "Where the chain of names and addresses from {ip} ends could not be found out, because a look-up was not "
            "completed: {path}."),
        ""},
    FindingText{"rdns.chain.tooLong",
        QT_TRANSLATE_NOOP("Wording",
            "The chain of names and addresses from {ip} was not followed to its end, because it has too many names or "
            "addresses: {path}."),
        ""},
    FindingText{"rdns.ipv6.broken",
        QT_TRANSLATE_NOOP("Wording",
            "Over IPv4 ({ipv4}) your server is confirmed, over IPv6 ({ip}) it is not. Receivers that your server "
            "reaches over IPv6 refuse its mail while all others accept it."),
        "RFC 8601 §3"},

    FindingText{"helo.notGiven",
        QT_TRANSLATE_NOOP("Wording",
            "The Hello name (HELO) that your server announces when it sends was not given, so it was not tested. The "
            "greeting seen when connecting to the server is not that name."),
        "RFC 5321 §4.1.1.1"},
    FindingText{"helo.qualified", QT_TRANSLATE_NOOP("Wording", "The Hello name (HELO) {helo} is a full host name."),
        "RFC 5321 §2.3.5"},
    FindingText{"helo.notQualified",
        QT_TRANSLATE_NOOP("Wording",
            "Your server introduces itself as {helo} (HELO). That is only a computer's short name; receivers want a "
            "full name such as mail.example.com."),
        "RFC 5321 §2.3.5"},
    FindingText{"helo.bareAddress/own",
        QT_TRANSLATE_NOOP("Wording",
            "Your server introduces itself by its own address {helo} (HELO) where a name belongs. Receivers call this "
            "a bogus HELO."),
        "RFC 5321 §4.1.3"},
    FindingText{"helo.bareAddress",
        QT_TRANSLATE_NOOP("Wording",
            "Your server introduces itself as {helo} (HELO), a bare address where a name belongs. Receivers call this "
            "a bogus HELO."),
        "RFC 5321 §4.1.3"},
    FindingText{"helo.literal.own",
        QT_TRANSLATE_NOOP("Wording",
            "Your server introduces itself by its address in brackets, {helo} (HELO). That is allowed, but many "
            "receivers refuse it; a full host name is better."),
        "RFC 5321 §4.1.3"},
    FindingText{"helo.literal.other",
        QT_TRANSLATE_NOOP("Wording",
            "Your server introduces itself as {helo} (HELO), but {address} is not the address it sends from."),
        "RFC 5321 §4.1.4"},
    FindingText{"helo.literal.malformed",
        QT_TRANSLATE_NOOP("Wording",
            "Your server introduces itself as {helo} (HELO). It begins like an address in brackets but is not written "
            "as one, such as [192.0.2.1] or [IPv6:2001:db8::1]."),
        "RFC 5321 §4.1.3"},
    FindingText{"helo.localhost",
        QT_TRANSLATE_NOOP("Wording",
            "Your server introduces itself as {helo} (HELO), the name every computer has for itself. It says nothing "
            "about your server, and receivers refuse it."),
        "RFC 6761 §6.3"},
    FindingText{"helo.internalName",
        QT_TRANSLATE_NOOP("Wording",
            "Your server introduces itself as {helo} (HELO), a name that exists only inside your network. Receivers "
            "cannot find it and refuse it."),
        "RFC 5321 §2.3.5"},
    FindingText{"helo.underscore",
        QT_TRANSLATE_NOOP("Wording",
            "The Hello name (HELO) {helo} contains an underscore. Host names have letters, digits and hyphens only."),
        "RFC 5321 §4.1.2"},
    FindingText{"helo.badCharacter",
        QT_TRANSLATE_NOOP("Wording",
            "The Hello name (HELO) {helo} is not written as a host name: between its dots there must be letters, "
            "digits and hyphens, and no part may be empty or begin or end with a hyphen."),
        "RFC 5321 §4.1.2"},
    FindingText{"helo.numericEnd",
        QT_TRANSLATE_NOOP("Wording",
            "The Hello name (HELO) {helo} ends in digits only, so it looks like a broken address. A host name ends in "
            "letters."),
        "RFC 1123 §2.1"},
    FindingText{"helo.lastDot",
        QT_TRANSLATE_NOOP("Wording",
            "The Hello name (HELO) {helo} has a dot at its end. Most receivers overlook it, but it does not belong "
            "there."),
        "RFC 5321 §4.1.2"},
    FindingText{"helo.nonAscii",
        QT_TRANSLATE_NOOP("Wording",
            "The Hello name (HELO) {helo} contains characters other than plain letters, digits and hyphens. A name "
            "with accents must be announced in its xn-- form."),
        "RFC 5321 §4.1.2"},
    FindingText{"helo.tooLong",
        QT_TRANSLATE_NOOP("Wording",
            "The Hello name (HELO) {helo} is too long: a host name has at most 253 characters, and 63 between two "
            "dots."),
        "RFC 1035 §2.3.4"},
    FindingText{"helo.isReceiverDomain",
        QT_TRANSLATE_NOOP("Wording",
            "Your server introduces itself as {helo} (HELO), the receiver's own domain. The receiver takes that for a "
            "forgery; no change of DNS records will cure it."),
        "RFC 5321 §4.1.4"},
    FindingText{"helo.isReceiverName",
        QT_TRANSLATE_NOOP("Wording",
            "Your server introduces itself as {helo} (HELO), the name of the mail server of {domain} itself. The "
            "receiver takes that for a forgery; no change of DNS records will cure it."),
        "RFC 5321 §4.1.4"},
    FindingText{"helo.isReceiverAddress",
        QT_TRANSLATE_NOOP("Wording",
            "Your server introduces itself as {helo} (HELO), the address of {exchanger}, which receives for {domain}. "
            "The receiver takes that for a forgery; no change of DNS records will cure it."),
        "RFC 5321 §4.1.4"},
    FindingText{"helo.noAddress",
        QT_TRANSLATE_NOOP("Wording",
            "The Hello name (HELO) {helo} has no address in the DNS. Receivers that check it refuse the mail."),
        "RFC 5321 §2.3.5"},
    FindingText{"helo.addressUnknown",
        QT_TRANSLATE_NOOP("Wording",
            "Whether the Hello name (HELO) {helo} has the right address could not be found out, because a look-up was "
            "not completed."),
        "RFC 5321 §2.3.5"},
    FindingText{"helo.alias",
        QT_TRANSLATE_NOOP("Wording",
            "The Hello name (HELO) {helo} is an alias (CNAME) of {alias}. It should be a name with its own address."),
        "RFC 5321 §2.3.5"},
    FindingText{"helo.isEgressAddress",
        QT_TRANSLATE_NOOP("Wording", "The Hello name (HELO) {helo} leads to {ip}, the address it is sent from."),
        "RFC 5321 §4.1.4"},
    FindingText{"helo.notEgressAddress",
        QT_TRANSLATE_NOOP("Wording",
            "The Hello name (HELO) {helo} leads to {addresses} and not to {ip}, the address mail is sent from. No "
            "receiver should refuse for this alone, but some do or count it as a sign of spam."),
        "RFC 5321 §4.1.4"},
    FindingText{"helo.isPtrName",
        QT_TRANSLATE_NOOP("Wording", "The Hello name (HELO) {helo} is the reverse name of {ip} as well."), ""},
    FindingText{"helo.notPtrName",
        QT_TRANSLATE_NOOP("Wording",
            "The Hello name (HELO) {helo} differs from the reverse name of {ip}, which is {names}. No rule asks for "
            "the same name, but filters like it best."),
        ""},
    FindingText{"helo.generic",
        QT_TRANSLATE_NOOP("Wording",
            "The Hello name (HELO) {helo} looks like a name that a provider gives to every line. Some receivers refuse "
            "such names."),
        ""},

    FindingText{"banner.notQualified",
        QT_TRANSLATE_NOOP("Wording",
            "When others connect to {address}, it greets them as {name}, which is not a full host name. This greeting "
            "is not the HELO; it matters only to people and checkers that connect in."),
        "RFC 5321 §4.2"},
    FindingText{"banner.unknown",
        QT_TRANSLATE_NOOP(
            "Wording", "Whether {name}, the name in the greeting of {address}, has an address could not be found out."),
        "RFC 5321 §4.2"},
    FindingText{"banner.noAddress",
        QT_TRANSLATE_NOOP("Wording",
            "When others connect to {address}, it greets them as {name}, a name without an address. This greeting is "
            "not the HELO."),
        "RFC 5321 §4.2"},
    FindingText{"banner.notAddress",
        QT_TRANSLATE_NOOP("Wording",
            "When others connect to {address}, it greets them as {name}, which leads to another address. This greeting "
            "is not the HELO."),
        "RFC 5321 §4.2"},
    FindingText{"banner.isAddress",
        QT_TRANSLATE_NOOP("Wording",
            "When others connect to {address}, it greets them as {name}, and that name leads to it. This greeting is "
            "not the HELO."),
        "RFC 5321 §4.2"},
    FindingText{"banner.isPtrName",
        QT_TRANSLATE_NOOP("Wording", "{name}, the name in the greeting of {address}, is its reverse name as well."),
        ""},
    FindingText{"banner.notPtrName",
        QT_TRANSLATE_NOOP("Wording",
            "{name}, the name in the greeting of {address}, is not its reverse name. That matters little: the greeting "
            "is what others see on connecting in."),
        ""},

    FindingText{"smtp.completed",
        QT_TRANSLATE_NOOP(
            "Wording", "{server} at {address}, port {port}, answered and held a whole SMTP conversation."),
        "RFC 5321 §3.1"},
    FindingText{"smtp.greetingRefused",
        QT_TRANSLATE_NOOP("Wording",
            "{server} at {address}, port {port}, answered with {code} and does not want to talk to this computer."),
        "RFC 5321 §3.1"},
    FindingText{"smtp.refused",
        QT_TRANSLATE_NOOP("Wording",
            "{server} at {address} refused the connection to port {port}. Either no mail server runs there, or a "
            "firewall turns this computer away."),
        ""},
    FindingText{"smtp.timedOut.connect",
        QT_TRANSLATE_NOOP("Wording",
            "{server} at {address} gave no answer on port {port}. Most providers block this port for home and office "
            "lines, so this may be true only from here."),
        ""},
    FindingText{"smtp.timedOut.greeting",
        QT_TRANSLATE_NOOP("Wording",
            "{server} at {address} took the connection but sent no greeting in time. Some servers make strangers wait "
            "for minutes on purpose."),
        "RFC 5321 §4.5.3.2.1"},
    FindingText{"smtp.timedOut",
        QT_TRANSLATE_NOOP("Wording",
            "{server} at {address} stopped answering in the middle of the conversation (at the step \"{stage}\")."),
        "RFC 5321 §4.5.3.2"},
    FindingText{"smtp.unreachable",
        QT_TRANSLATE_NOOP("Wording", "{address} ({server}) cannot be reached from this computer."), ""},
    FindingText{"smtp.blockedHere",
        QT_TRANSLATE_NOOP("Wording",
            "This computer does not let HELO Doctor connect to port {port}, so nothing is known of {server} from here. "
            "The firewall of this computer or its virus scanner (many keep port 25 shut for programs they do not know) "
            "is in the way: allow HELO Doctor there, or run it on another computer."),
        ""},
    FindingText{"smtp.dropped",
        QT_TRANSLATE_NOOP(
            "Wording", "{server} at {address} hung up in the middle of the conversation (at the step \"{stage}\")."),
        "RFC 5321 §3.8"},
    FindingText{"smtp.tlsFailed",
        QT_TRANSLATE_NOOP("Wording",
            "{server} at {address} offered encryption (STARTTLS), but the encrypted connection could not be set up: "
            "{detail}."),
        "RFC 3207 §4"},
    FindingText{"smtp.notSmtp",
        QT_TRANSLATE_NOOP(
            "Wording", "What answers at {address}, port {port}, does not speak SMTP, the language of mail servers."),
        "RFC 5321 §4.2"},
    FindingText{"smtp.cancelled",
        QT_TRANSLATE_NOOP("Wording", "The conversation with {server} at {address} was stopped before its end."), ""},
    FindingText{"smtp.server.noAddress",
        QT_TRANSLATE_NOOP("Wording",
            "The server {server} has no address in the DNS, so it could not be connected to. Check the spelling of its "
            "name."),
        ""},
    FindingText{"smtp.server.unknown",
        QT_TRANSLATE_NOOP(
            "Wording", "The address of the server {server} could not be found out, so it was not connected to."),
        ""},

    FindingText{"tls.established",
        QT_TRANSLATE_NOOP("Wording", "{server} at {address} offers encryption (STARTTLS) and it works: {protocol}."),
        "RFC 3207"},
    FindingText{"tls.notOffered",
        QT_TRANSLATE_NOOP(
            "Wording", "{server} at {address} offers no encryption (STARTTLS). Mail to it travels in the clear."),
        "RFC 3207"},
    FindingText{"tls.declined",
        QT_TRANSLATE_NOOP(
            "Wording", "{server} at {address} offers encryption (STARTTLS) but declined to begin it when asked."),
        "RFC 3207 §4"},
    FindingText{"tls.injected",
        QT_TRANSLATE_NOOP("Wording",
            "{server} at {address} sent unencrypted text behind its consent to encrypt. The text was dropped; it is "
            "the mark of a faulty server or of somebody in between."),
        "RFC 3207 §4"},
    FindingText{"tls.oldProtocol",
        QT_TRANSLATE_NOOP(
            "Wording", "{server} at {address} encrypts with {protocol}, which is no longer considered safe."),
        "RFC 8996"},
    FindingText{"tls.certificate.expired",
        QT_TRANSLATE_NOOP("Wording", "The certificate of {server} at {address} ran out on {date}."),
        "RFC 5280 §4.1.2.5"},
    FindingText{"tls.certificate.notYetValid",
        QT_TRANSLATE_NOOP("Wording", "The certificate of {server} at {address} is valid only from {date} on."),
        "RFC 5280 §4.1.2.5"},
    FindingText{"tls.certificate.untrusted",
        QT_TRANSLATE_NOOP("Wording",
            "Nobody whom this computer trusts vouches for the certificate of {server} at {address}. Between mail "
            "servers that is common; the connection is encrypted all the same."),
        "RFC 7435"},
    FindingText{"tls.certificate.otherName",
        QT_TRANSLATE_NOOP(
            "Wording", "The certificate of {server} at {address} is made out to {names} and not to {server}."),
        "RFC 6125 §6.4"},
};

} // namespace

const FindingText *findingText(const QString &code)
{
    for (const std::span<const FindingText> table : {std::span<const FindingText>(texts), spfFindingTexts(),
             senderFindingTexts(), blocklistFindingTexts(), ownerFindingTexts(), comparisonFindingTexts()}) {
        const auto found = std::find_if(
            table.begin(), table.end(), [&](const FindingText &text) { return code == QLatin1String(text.code); });
        if (found != table.end())
            return &*found;
    }
    return nullptr;
}
