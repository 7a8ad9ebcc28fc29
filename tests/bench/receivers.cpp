// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "besttime.h"
#include "receivers/receiververdict.h"
#include "samplefacts.h"

#include <algorithm>
#include <cstdio>

namespace {

constexpr int rounds = 200; ///< the first ones compile patterns
constexpr qsizetype wanted = 100;

/// The compiled-in policies, again and again until there are a hundred.
ReceiverBook bookOfHundred(const ReceiverBook &whole)
{
    ReceiverBook book;
    for (qsizetype i = 0; i < wanted && !whole.policies.isEmpty(); ++i)
        book.policies.append(whole.policies.at(i % whole.policies.size()));
    return book;
}

/// As many receivers that look at nothing: what making the verdicts costs.
ReceiverBook bookOfNothing(const ReceiverBook &whole)
{
    ReceiverBook book = bookOfHundred(whole);
    for (ReceiverPolicy &policy : book.policies) {
        policy.kind = ReceiverKind::Policy;
        policy.rules.clear();
        policy.readsFirstNameOnly = false;
    }
    return book;
}

} // namespace

/// Prints what judging a hundred receivers takes for one identity (the aim is below 1 ms).
int main()
{
    const double reading = bestMs(rounds, [] { builtInReceivers(); });
    const ReceiverBook whole = builtInReceivers();
    const ReceiverBook hundred = bookOfHundred(whole);
    const ReceiverBook nothing = bookOfNothing(whole);
    struct Case
    {
        const char *name;
        Facts facts;
    };
    for (const Case &one : {Case{"story", Samples::storyLoop()}, Case{"perfect", Samples::perfect()},
             Case{"no PTR", Samples::noReverseName()}, Case{"twelve names", Samples::crowd()}}) {
        const Judgement judgement;
        const auto addresses = static_cast<double>(std::max<qsizetype>(1, one.facts.addresses.size()));
        const double least = bestMs(rounds, [&] { judgeReceivers(nothing, one.facts, judgement); }) / addresses;
        const double took = bestMs(rounds, [&] { judgeReceivers(hundred, one.facts, judgement); }) / addresses;
        std::printf("  100 receivers, %-12s: %6.3f ms, %4.1f times what making empty verdicts takes (%.3f ms)\n",
            one.name, took, took / std::max(least, 1e-6), least);
    }
    std::printf("  reading the %d compiled-in entries: %.3f ms, once a diagnosis\n",
        static_cast<int>(whole.policies.size()), reading);
    return 0;
}
