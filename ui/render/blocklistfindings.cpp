// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "findingtables.h"

#include <QtGlobal>

#include <array>

namespace {

constexpr std::array texts{
    FindingText{"blocklist.listed/major",
        QT_TRANSLATE_NOOP("Wording",
            "{subject} is on the block list {list} ({meanings}). Many receivers refuse mail for that. First repair "
            "what this report names (reverse name, HELO), and make sure that nobody sends unwanted mail through your "
            "server, else the entry comes back. {removalWords}{says}"),
        "RFC 5782 §2"},
    FindingText{"blocklist.listed/minor",
        QT_TRANSLATE_NOOP("Wording",
            "{subject} is on the block list {list} ({meanings}). Few receivers refuse mail for this list alone, but "
            "filters count it. First repair what this report names (reverse name, HELO), and make sure that nobody "
            "sends unwanted mail through your server. {removalWords}{says}"),
        "RFC 5782 §2"},
    FindingText{"blocklist.listed/information",
        QT_TRANSLATE_NOOP("Wording",
            "{subject} is on the list {list} ({meanings}). This list takes in whole networks, not single servers, and "
            "hardly any receiver refuses mail for it. You need not do anything. {removalWords}{says}"),
        "RFC 5782 §2"},
    FindingText{"blocklist.listed/policy",
        QT_TRANSLATE_NOOP("Wording",
            "{subject} is on the list {list} as an address that should not send mail directly ({meanings}). That is "
            "no accusation: the owner of the network wants it so, as for home lines. Receivers refuse its mail all "
            "the same. Send through your provider's mail server; or, if a mail server of yours is meant to stand at "
            "this address, give it a fixed reverse name of its own first. {removalWords}{says}"),
        "RFC 5782 §2"},
    FindingText{"blocklist.goodSign",
        QT_TRANSLATE_NOOP("Wording", "{subject} is on the white list {list} ({meanings}), which speaks for it."), ""},
    FindingText{"blocklist.neutral",
        QT_TRANSLATE_NOOP("Wording", "{subject} is known to the list {list} ({meanings}). That is no accusation."), ""},
    FindingText{"blocklist.unknown",
        QT_TRANSLATE_NOOP("Wording",
            "Some block lists told nothing, neither good nor bad: {troubles}. Many lists answer only resolvers of "
            "one's own, not the public ones that thousands use. Ask through a resolver of your own (for example "
            "Unbound on your server), or look at the pages of these lists."),
        "RFC 5782 §5"},
    FindingText{"blocklist.clean",
        QT_TRANSLATE_NOOP(
            "Wording", "No entry was found on {count} block lists that passed their self-test and answered: {lists}."),
        "RFC 5782 §5"},
    FindingText{"blocklist.specialAddress",
        QT_TRANSLATE_NOOP("Wording",
            "No block list was asked about {subjects}: it is no address of the public Internet, and an entry would "
            "mean nothing."),
        "RFC 6890"},
    FindingText{"blocklist.specialName",
        QT_TRANSLATE_NOOP("Wording",
            "No block list was asked about {subjects}: nobody can own such a name on the Internet, and an entry would "
            "mean nothing."),
        "RFC 6761"},
    FindingText{"blocklist.tooMany",
        QT_TRANSLATE_NOOP("Wording",
            "No block list was asked about {subjects}, for the lists' operators allow only few questions. Test them "
            "by themselves."),
        ""},
};

} // namespace

std::span<const FindingText> blocklistFindingTexts()
{
    return texts;
}
