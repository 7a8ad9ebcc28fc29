// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "causetexts.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace {

// The first sentence says what the receiver means, the next what to do.
constexpr std::array texts{
    CauseText{"HELO_SYNTAX",
        QT_TRANSLATE_NOOP("Wording",
            "The name that your server announces when it sends (HELO) is not written as a host name: it has an "
            "underscore, a character that does not belong there, or an empty part between dots.")},
    CauseText{"HELO_NOT_FQDN",
        QT_TRANSLATE_NOOP("Wording",
            "Your server introduces itself by a computer's short name (HELO) and not by a full host name such as "
            "mail.example.com. Change the name that it announces when it sends.")},
    CauseText{"HELO_BARE_IP",
        QT_TRANSLATE_NOOP("Wording",
            "Your server introduces itself by a bare IP address (HELO) where a host name belongs. This is one of three "
            "faults that receivers call a bogus HELO.")},
    CauseText{"HELO_LITERAL_SYNTAX",
        QT_TRANSLATE_NOOP("Wording",
            "Your server introduces itself by an address in brackets (HELO) that is not written as one, such as "
            "[192.0.2.1] or [IPv6:2001:db8::1]. A full host name is better.")},
    CauseText{"HELO_LITERAL_MISMATCH",
        QT_TRANSLATE_NOOP("Wording",
            "Your server introduces itself by an address in brackets (HELO) that is not the address it sends from. A "
            "full host name is better.")},
    CauseText{"HELO_LITERAL_REFUSED",
        QT_TRANSLATE_NOOP("Wording",
            "Your server introduces itself by an address in brackets (HELO). That is allowed, but this receiver does "
            "not want it: announce a full host name.")},
    CauseText{"HELO_LOCALHOST",
        QT_TRANSLATE_NOOP("Wording",
            "Your server introduces itself as localhost (HELO), the name every computer has for itself. Let it "
            "announce a full host name.")},
    CauseText{"HELO_INTERNAL_TLD",
        QT_TRANSLATE_NOOP("Wording",
            "Your server introduces itself by a name that exists only inside your network (HELO), such as one under "
            ".local or .lan. Let it announce a name that the Internet knows.")},
    CauseText{"HELO_GENERIC",
        QT_TRANSLATE_NOOP("Wording",
            "The name that your server announces (HELO) looks like one that a provider gives to every connection. Let "
            "it announce a name of your own domain.")},
    CauseText{"HELO_IS_RECEIVER",
        QT_TRANSLATE_NOOP("Wording",
            "Your server introduces itself by the receiver's own name, domain or address (HELO). The receiver takes "
            "that for a forgery without looking anything up, so no change of DNS records will cure it: change the name "
            "that is announced.")},
    CauseText{"HELO_RELAY_IDENTITY",
        QT_TRANSLATE_NOOP("Wording",
            "The name that your server announces (HELO) is none of those that the relay knows you by. Announce one of "
            "your registered domains to it.")},
    CauseText{"HELO_FORGED_BRAND",
        QT_TRANSLATE_NOOP("Wording",
            "Your server introduces itself by a name that belongs to somebody else (HELO). Let it announce its own "
            "name.")},
    CauseText{"HELO_UNRESOLVABLE",
        QT_TRANSLATE_NOOP("Wording",
            "The name that your server announces (HELO) has no address in DNS. Announce a name that has one, or give "
            "this name an address record.")},
    CauseText{"HELO_DNS_TEMPFAIL",
        QT_TRANSLATE_NOOP("Wording",
            "The receiver could not look up the name that your server announces (HELO) at that moment. This may pass; "
            "if it does not, look at the name servers of that domain.")},
    CauseText{"HELO_NOT_MATCH_IP",
        QT_TRANSLATE_NOOP("Wording",
            "The name that your server announces (HELO) has another address in DNS than the one it sends from.")},
    CauseText{"HELO_NOT_MATCH_RDNS",
        QT_TRANSLATE_NOOP("Wording",
            "The name that your server announces (HELO) is not the reverse name (PTR) of the address it sends from. "
            "Make the two the same.")},
    CauseText{"HELO_BLOCKLISTED",
        QT_TRANSLATE_NOOP(
            "Wording", "The name that your server announces (HELO) is on a list of names that this receiver refuses.")},
    CauseText{"HELO_CHANGING",
        QT_TRANSLATE_NOOP("Wording",
            "Your address announced too many different names (HELO) one after the other. Let everything that sends "
            "from it announce one name.")},
    CauseText{"HELO_DROPPED",
        QT_TRANSLATE_NOOP("Wording",
            "The receiver hung up when your server introduced itself (HELO), without a word. The name or the address "
            "may be refused; the full check tells more.")},
    CauseText{"HELO_MISSING",
        QT_TRANSLATE_NOOP("Wording",
            "The program that sends did not introduce itself (HELO) before it handed over mail. A mail server always "
            "does: look for a script or device that sends by itself.")},
    CauseText{"HELO_MISSING_ARG",
        QT_TRANSLATE_NOOP(
            "Wording", "The program that sends announced no name behind HELO. Set the name it announces.")},
    CauseText{"HELO_PROTOCOL",
        QT_TRANSLATE_NOOP("Wording",
            "The program that sends introduced itself (HELO) in the wrong order or form. A proxy or firewall in "
            "between may change the conversation.")},
    CauseText{"PTR_MISSING",
        QT_TRANSLATE_NOOP("Wording",
            "The address your server sends from has no reverse name (PTR). Whoever owns the address, usually your "
            "Internet provider, can set one.")},
    CauseText{"PTR_OR_FCRDNS",
        QT_TRANSLATE_NOOP("Wording",
            "The address your server sends from has no reverse name (PTR), or that name does not lead back to the "
            "address. The check finds out which.")},
    CauseText{"FCRDNS_MISMATCH",
        QT_TRANSLATE_NOOP("Wording",
            "The address your server sends from has a reverse name (PTR), but that name does not lead back to the "
            "address.")},
    CauseText{"PTR_GENERIC",
        QT_TRANSLATE_NOOP("Wording",
            "The reverse name (PTR) of the address your server sends from looks like one that a provider gives to "
            "every connection. Ask the owner of the address for a name of your own domain.")},
    CauseText{"PTR_INVALID_NAME",
        QT_TRANSLATE_NOOP(
            "Wording", "The reverse name (PTR) of the address your server sends from is not written as a host name.")},
    CauseText{"PTR_BLOCKLISTED",
        QT_TRANSLATE_NOOP("Wording",
            "The reverse name (PTR) of the address your server sends from is on a list of names that this receiver "
            "refuses.")},
    CauseText{"PTR_IPV6",
        QT_TRANSLATE_NOOP("Wording",
            "Your server sent over IPv6, and its IPv6 address has no reverse name (PTR). Give it one, or send over "
            "IPv4.")},
    CauseText{"PTR_TEMPFAIL",
        QT_TRANSLATE_NOOP("Wording",
            "The receiver could not look up the reverse name (PTR) of your server's address at that moment. This may "
            "pass, and it does not mean that there is none.")},
    CauseText{"SPF_FAIL",
        QT_TRANSLATE_NOOP("Wording",
            "The SPF record of the sender's domain does not allow your server's address to send for it. The owner of "
            "that domain has to add the address.")},
    CauseText{"SPF_SOFTFAIL",
        QT_TRANSLATE_NOOP("Wording",
            "The SPF record of the sender's domain says that your server's address probably may not send for it. The "
            "owner of that domain has to add the address.")},
    CauseText{"SPF_NONE",
        QT_TRANSLATE_NOOP("Wording", "The sender's domain has no SPF record, and this receiver wants one.")},
    CauseText{"SPF_PERMERROR",
        QT_TRANSLATE_NOOP("Wording",
            "The SPF record of the sender's domain is faulty or needs too many look-ups, so that no receiver can use "
            "it.")},
    CauseText{"SPF_TEMPERROR",
        QT_TRANSLATE_NOOP("Wording",
            "The receiver could not look up the SPF record of the sender's domain at that moment. This may pass.")},
    CauseText{"SPF_HELO_FAIL",
        QT_TRANSLATE_NOOP("Wording",
            "The name that your server announces (HELO) has an SPF record which does not allow your server's address. "
            "Correct the SPF record of that name.")},
    CauseText{"SPF_RECORD_SUSPICIOUS",
        QT_TRANSLATE_NOOP("Wording",
            "The SPF record of the sender's domain has entries that this receiver does not trust. Make it shorter and "
            "name only what really sends.")},
    CauseText{"SPF_AND_DKIM_FAIL",
        QT_TRANSLATE_NOOP("Wording",
            "Neither SPF nor DKIM could prove that the mail comes from the sender's domain. One of the two has to "
            "pass.")},
    CauseText{"DMARC_FAIL",
        QT_TRANSLATE_NOOP("Wording",
            "The mail did not pass the DMARC policy of the sender's domain: neither SPF nor DKIM passed for the domain "
            "that stands in From.")},
    CauseText{"MAILFROM_DOMAIN_DNS",
        QT_TRANSLATE_NOOP("Wording",
            "The domain of the sender's address (MAIL FROM) was not found in DNS, or can receive no mail. Use a "
            "sender's domain that exists.")},
    CauseText{"MAILFROM_NOT_FQDN",
        QT_TRANSLATE_NOOP("Wording",
            "The sender's address (MAIL FROM) has no full domain behind the @. Correct the address that your program "
            "sends with.")},
    CauseText{"DNSBL",
        QT_TRANSLATE_NOOP("Wording",
            "The address your server sends from is on a block list that this receiver asks. Find out why, cure that, "
            "and ask the list to remove it.")},
    CauseText{"REPUTATION",
        QT_TRANSLATE_NOOP("Wording",
            "The receiver trusts your server's address or your mail too little, because of what it has seen or "
            "counted. Repairing DNS alone will not cure this; ask the receiver's postmaster.")},
    CauseText{"IP_DYNAMIC",
        QT_TRANSLATE_NOOP("Wording",
            "The receiver takes the address your server sends from for one of a home or dial-up connection and accepts "
            "no mail from such. Send through your provider's server, or get a fixed address.")},
    CauseText{"IPV6_REFUSED",
        QT_TRANSLATE_NOOP("Wording",
            "The receiver does not want this mail over IPv6. Repair your server's IPv6 identity, or send to this "
            "receiver over IPv4.")},
    CauseText{"UNKNOWN",
        QT_TRANSLATE_NOOP("Wording",
            "This refusal is not one that the program knows. Read its own words; the full check shows whether names "
            "and addresses are in order.")},
};

} // namespace

const CauseText &causeText(const QString &cause)
{
    const auto *found = std::find_if(
        texts.begin(), texts.end(), [&](const CauseText &text) { return cause == QLatin1String(text.cause); });
    return found == texts.end() ? texts.back() : *found;
}
