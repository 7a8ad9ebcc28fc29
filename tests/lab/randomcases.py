# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""A tangle of addresses and names made from a seed: what nobody thought of, judged by the reference alone."""
import random

from cases import Pool

NAMES = 45
ADDRESSES = {"4": 60, "6": 25}
FAILURES = ("refuse", "dead", "lame")


def add_addresses(net, dice, names, addresses):
    for ip in addresses:
        kind = dice.random()
        if kind < 0.06:
            net.fail(ip, dice.choice(FAILURES))
            net.case("random, PTR fails", ip)
        elif kind < 0.12:
            net.case("random, no PTR", ip)
        elif kind < 0.22:
            alias = "alias-%s.rev.random.example" % ip.replace(":", "-").replace(".", "-")
            net.case("random, CNAME'd PTR", ip)
            net.add(ip, "CNAME", alias)
            net.add(alias, "PTR", *dice.sample(names, dice.choice((1, 1, 2))))
        else:
            net.case("random", ip, dice.sample(names, dice.choice((1, 1, 1, 1, 2, 2, 3, 5))))


def add_names(net, dice, names, addresses):
    for name in names:
        kind = dice.random()
        if kind < 0.05:
            net.fail(name, dice.choice(FAILURES))
        elif kind < 0.1:
            continue  # a name that is nowhere
        elif kind < 0.15:
            net.add(name, "CNAME", dice.choice(names))
        else:
            for family in addresses.values():
                net.address(name, *dice.sample(family, dice.choice((0, 1, 1, 1, 1, 2, 3))))


def add(net, seed):
    dice = random.Random(seed)
    pools = {"4": Pool("198.51.100.130"), "6": Pool("2001:db8:99::a")}
    addresses = {family: [pools[family]() for _ in range(count)] for family, count in ADDRESSES.items()}
    names = ["%s%d.random.example" % (dice.choice(("mx", "Mail-", "a_", "host", "z")), i) for i in range(NAMES)]
    add_names(net, dice, names, addresses)
    for family in addresses.values():
        add_addresses(net, dice, names, family)
