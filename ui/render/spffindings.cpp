// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "findingtables.h"

#include <QtGlobal>

#include <array>

namespace {

// One sentence says what was seen, the next what it means, the last what to do. Behind "/" stands a variant.
constexpr std::array texts{
    FindingText{"spf.pass",
        QT_TRANSLATE_NOOP("Wording", "SPF: {domain} allows {ip} to send its mail (\"{mechanism}\")."),
        "RFC 7208 §2.6.3"},
    FindingText{"spf.fail",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: {domain} does not allow {ip} to send its mail (\"{mechanism}\"). Many receivers refuse such mail."),
        "RFC 7208 §8.4"},
    FindingText{"spf.fail/change",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: {domain} does not allow {ip} to send its mail (\"{mechanism}\"). Many receivers refuse such mail. If "
            "it is to come from there, the TXT record of {domain} must also have {added}: \"{after}\"."),
        "RFC 7208 §8.4"},
    FindingText{"spf.softfail",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: {domain} says that {ip} probably may not send its mail (\"{mechanism}\"). Many receivers treat such "
            "mail as spam."),
        "RFC 7208 §8.5"},
    FindingText{"spf.softfail/change",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: {domain} says that {ip} probably may not send its mail (\"{mechanism}\"). Many receivers treat such "
            "mail as spam. If it is to come from there, the TXT record of {domain} must also have {added}: "
            "\"{after}\"."),
        "RFC 7208 §8.5"},
    FindingText{"spf.neutral",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: {domain} does not say whether {ip} may send its mail (\"{mechanism}\"). To receivers that is as good "
            "as no record."),
        "RFC 7208 §8.2"},
    FindingText{"spf.neutral/change",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: {domain} does not say whether {ip} may send its mail (\"{mechanism}\"). To receivers that is as good "
            "as no record. If mail is to come from there, the TXT record of {domain} must also have {added}: "
            "\"{after}\"."),
        "RFC 7208 §8.2"},
    FindingText{"spf.neutral/noEnd",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: {domain} does not say whether {ip} may send its mail: no term of its record matches, and it has no "
            "end such as -all. To receivers that is as good as no record. If mail is to come from there, the TXT "
            "record of {domain} must also have {added}: \"{after}\"."),
        "RFC 7208 §4.7"},
    FindingText{"spf.helo.neutral/noEnd",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: the record of the Hello name (HELO) {domain} does not say whether {ip} may use it: no term matches, "
            "and it has no end such as -all. It could also have {added}: \"{after}\"."),
        "RFC 7208 §4.7"},
    FindingText{"spf.none",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: {domain} has no record that says who may send its mail. Large receivers refuse mail from such "
            "domains or treat it as spam. Its TXT record must name everything that sends for the domain."),
        "RFC 7208 §2.6.1"},
    FindingText{"spf.none/change",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: {domain} has no record that says who may send its mail. Large receivers refuse mail from such "
            "domains or treat it as spam. If nothing else sends for the domain, this TXT record is enough: "
            "\"{after}\". Whatever else sends must be in it as well, such as mx for the servers that receive, or the "
            "include: that a mailing service names."),
        "RFC 7208 §2.6.1"},
    FindingText{"spf.noDomain",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: {domain} is no domain that could have a record, so nothing says who may send mail for it."),
        "RFC 7208 §4.3"},
    FindingText{"spf.helo.pass",
        QT_TRANSLATE_NOOP("Wording", "SPF: the Hello name (HELO) {domain} may be used by {ip} (\"{mechanism}\")."),
        "RFC 7208 §2.3"},
    FindingText{"spf.helo.fail",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: the Hello name (HELO) {domain} must not be used by {ip} (\"{mechanism}\"). Receivers that check it "
            "refuse the mail, whoever its sender is."),
        "RFC 7208 §2.3"},
    FindingText{"spf.helo.fail/change",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: the Hello name (HELO) {domain} must not be used by {ip} (\"{mechanism}\"). Receivers that check it "
            "refuse the mail, whoever its sender is. If the name is right, its TXT record must also have {added}: "
            "\"{after}\"."),
        "RFC 7208 §2.3"},
    FindingText{"spf.helo.softfail",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: the Hello name (HELO) {domain} should probably not be used by {ip} (\"{mechanism}\"). Receivers may "
            "count that as a sign of spam."),
        "RFC 7208 §2.3"},
    FindingText{"spf.helo.softfail/change",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: the Hello name (HELO) {domain} should probably not be used by {ip} (\"{mechanism}\"). Receivers may "
            "count that as a sign of spam. If the name is right, its TXT record must also have {added}: \"{after}\"."),
        "RFC 7208 §2.3"},
    FindingText{"spf.helo.neutral",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: the record of the Hello name (HELO) {domain} does not say whether {ip} may use it "
            "(\"{mechanism}\")."),
        "RFC 7208 §2.3"},
    FindingText{"spf.helo.neutral/change",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: the record of the Hello name (HELO) {domain} does not say whether {ip} may use it (\"{mechanism}\"). "
            "Its TXT record could also have {added}: \"{after}\"."),
        "RFC 7208 §2.3"},
    FindingText{"spf.helo.none",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: the Hello name (HELO) {domain} has no record of its own. That is no fault, but with one nobody else "
            "could use the name."),
        "RFC 7208 §10.1.3"},
    FindingText{"spf.helo.none/onlyIdentity",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: the Hello name (HELO) {domain} has no record of its own. Bounces and other mail with an empty sender "
            "(MAIL FROM:<>) have no other name that SPF could check."),
        "RFC 7208 §2.4"},
    FindingText{"spf.helo.none/change",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: the Hello name (HELO) {domain} has no record of its own. That is no fault, but with one nobody else "
            "could use the name: \"{after}\"."),
        "RFC 7208 §10.1.3"},
    FindingText{"spf.helo.noDomain",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: the Hello name (HELO) {domain} is no domain that could have a record, so SPF says nothing about it."),
        "RFC 7208 §2.3"},
    FindingText{"spf.unknown",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: whether {domain} allows {ip} to send could not be found out, because the look-up of {name} ({type}) "
            "failed: {statusWords}. Receivers put such mail off; test again later."),
        "RFC 7208 §2.6.6"},
    FindingText{"spf.permerror",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: the record of {domain} cannot be evaluated, so it allows nobody. Some receivers refuse such mail."),
        "RFC 7208 §2.6.7"},
    FindingText{"spf.several",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: {domain} has more than one record, and so none of them counts. Join them into a single TXT record "
            "that begins with v=spf1."),
        "RFC 7208 §4.5"},
    FindingText{"spf.several/other",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: {owner} has more than one record, and so none counts. The record of {domain} leads there and does "
            "not work either. Tell whoever runs {owner}, or take it out."),
        "RFC 7208 §4.5"},
    FindingText{"spf.syntax",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: the record of {domain} has a fault at character {place}, in \"{term}\": {faultWords} Until it is "
            "mended the whole record does not count, and some receivers refuse such mail."),
        "RFC 7208 §4.6"},
    FindingText{"spf.syntax/record",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: the record of {domain} cannot be read: {faultWords} The whole record does not count, and some "
            "receivers refuse such mail."),
        "RFC 7208 §4.6"},
    FindingText{"spf.syntax/other",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: the record of {owner} has a fault at character {place}, in \"{term}\": {faultWords} The record of "
            "{domain} leads there and does not work either. Tell whoever runs {owner}, or take it out."),
        "RFC 7208 §4.6"},
    FindingText{"spf.targetWithoutRecord",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: \"{term}\" in the record of {owner} leads to a name without an SPF record. That makes the whole SPF "
            "of {domain} void, and some receivers refuse such mail. Correct the name or take the term out."),
        "RFC 7208 §5.2"},
    FindingText{"spf.tooManyLookups",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: the record of {domain} needs {count} DNS look-ups, and only {limit} are allowed, all includes "
            "together. So it does not count at all, and some receivers refuse such mail. What it needs: {costs}. Take "
            "out what is not used any more, or list addresses (ip4:, ip6:) instead."),
        "RFC 7208 §4.6.4"},
    FindingText{"spf.tooManyLookups/atLeast",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: the record of {domain} needs {count} DNS look-ups or more, and only {limit} are allowed, all "
            "includes together. So it does not count at all, and some receivers refuse such mail. What it needs at "
            "least: {costs}. Take out what is not used any more, or list addresses (ip4:, ip6:) instead."),
        "RFC 7208 §4.6.4"},
    FindingText{"spf.tooManyVoid",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: \"{term}\" in the record of {owner} is one more term that leads to nothing; only {limit} such "
            "look-ups are allowed. So the SPF of {domain} does not count at all, and some receivers refuse such mail. "
            "Take out the names that no longer exist."),
        "RFC 7208 §4.6.4"},
    FindingText{"spf.tooManyExchangers",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: \"{term}\" in the record of {owner} leads to more than {limit} mail servers. So the SPF of {domain} "
            "does not count at all. List their addresses (ip4:, ip6:) instead."),
        "RFC 7208 §4.6.4"},
    FindingText{"spf.tooManyTexts",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: {owner} has more than {limit} TXT records. No receiver reads so many, so the SPF of {domain} does "
            "not work."),
        "RFC 7208 §3.4"},
    FindingText{"spf.allowsAll",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: \"{term}\" in the record of {owner} allows everybody in the world to send mail as {domain}. The "
            "record protects nothing; its end should be ~all or -all."),
        "RFC 7208 §8.3"},
    FindingText{"spf.neutralAll",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: the record of {owner} ends in \"{term}\", which says nothing about all other senders. So anybody can "
            "send as {domain}; better is ~all or -all."),
        "RFC 7208 §8.2"},
    FindingText{"spf.noAll",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: the record of {owner} has no \"all\" at its end, so it says nothing about all other senders. Better "
            "is ~all or -all at the end."),
        "RFC 7208 §4.7"},
    FindingText{"spf.ptr",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: the record of {owner} uses \"{term}\". It is slow and unreliable, and the standard says not to use "
            "it any more; list the addresses (ip4:, ip6:) or names (a:) instead."),
        "RFC 7208 §5.5"},
    FindingText{"spf.voidLookups",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: evaluating the record of {domain} took {count} look-ups that led to nothing, for {terms}. One more "
            "and the record would not count at all; take out the names that no longer exist."),
        "RFC 7208 §4.6.4"},
    FindingText{"spf.voidLookups/remark",
        QT_TRANSLATE_NOOP(
            "Wording", "SPF: one look-up for the record of {domain} led to nothing, for {terms}. Two are allowed."),
        "RFC 7208 §4.6.4"},
    FindingText{"spf.lookupsForOthers",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: the record of {domain} needs {count} DNS look-ups to its end, and only 10 are allowed. This address "
            "is found before; for others further on the record does not count at all. What it needs: {costs}."),
        "RFC 7208 §4.6.4"},
    FindingText{"spf.lookupsForOthers/atLeast",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: the record of {domain} needs {count} DNS look-ups or more to its end, and only 10 are allowed. This "
            "address is found before; for others further on the record does not count at all. What it needs at least: "
            "{costs}."),
        "RFC 7208 §4.6.4"},
    FindingText{"spf.longRecord",
        QT_TRANSLATE_NOOP("Wording",
            "SPF: the record of {owner} has {count} characters. Above 450 some receivers cannot read it in one answer, "
            "and each string of it may have 255 at most; a shorter record is safer."),
        "RFC 7208 §3.4"},
    FindingText{"spf.otherDomain.sender",
        QT_TRANSLATE_NOOP("Wording",
            "Mail of {domain} is sent by the server {helo}, which belongs to another domain. For SPF that is in order "
            "as long as the record of {domain} itself allows {ip}."),
        "RFC 7208 §2.4"},
    FindingText{"spf.otherDomain.server",
        QT_TRANSLATE_NOOP("Wording",
            "To send as {domain}, nothing must change on the server: its Hello name (HELO) {helo} and its reverse name "
            "stay as they are, for they need not agree with the domain of the sender."),
        "RFC 7208 §2.3"},
};

} // namespace

std::span<const FindingText> spfFindingTexts()
{
    return texts;
}
