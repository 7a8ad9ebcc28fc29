# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""What is right, computed from the zone data by the words of the contract alone; it shares nothing with the program."""
import ipaddress

from dnsnames import key_of, report_text, reverse_labels

FAILED = "failed"
NAMES_READ = 32
MOST_ADDRESSES = 40
MOST_ALIASES = 11  # Unbound follows no more than that and answers SERVFAIL


class Lookups:
    """Answers as a resolver would give them: a list of data, empty for "no such thing", or FAILED."""

    def __init__(self, network, failing_ptr=None):
        self.network = network
        self.failing = key_of(reverse_labels(failing_ptr)) if failing_ptr else None

    def find(self, labels, kind):
        name = key_of(labels)
        if name == self.failing:
            return FAILED
        for _ in range(MOST_ALIASES):
            if self.network.how_broken(name):
                return FAILED
            found = self.records_at(name)
            data = [value for _, rrtype, value in found if rrtype == kind]
            aliases = [value for _, rrtype, value in found if rrtype == "CNAME"]
            if data or not aliases:
                return data
            name = key_of(aliases[0])
        return FAILED

    def records_at(self, name):
        """RFC 4592: the name itself, else the wildcard below its closest encloser."""
        known = self.network.records
        if self.exists(name):
            return known.get(name, [])
        for start in range(1, len(name) + 1):
            if self.exists(name[start:]):
                return known.get((b"*",) + name[start:], [])
        return []

    def exists(self, name):
        return any(len(other) >= len(name) and other[len(other) - len(name):] == name for other in self.network.records)

    def names_of(self, address):
        """PTR names in sorted order (by their text), each once; or FAILED."""
        found = self.find(reverse_labels(address), "PTR")
        return FAILED if found is FAILED else sorted({report_text(name): name for name in found}.items())

    def addresses_of(self, labels, version):
        found = self.find(labels, "A" if version == 4 else "AAAA")
        return FAILED if found is FAILED else sorted({ipaddress.ip_address(value) for value in found})


def iprev(lookups, start):
    names = lookups.names_of(start)
    if names is FAILED:
        return "temperror"
    if not names:
        return "permerror"
    failed = False
    for _, labels in names[:NAMES_READ]:
        found = lookups.addresses_of(labels, start.version)
        if found is FAILED:
            failed = True
        elif start in found:
            return "pass"
    return "temperror" if failed else "fail"


def next_step(lookups, address):
    """("settles", name), ("goes", name, address), or how the walk ends here."""
    names = lookups.names_of(address)
    if names is FAILED:
        return ("unknown",)
    answers = [(text, lookups.addresses_of(labels, address.version)) for text, labels in names[:NAMES_READ]]
    for text, found in answers:
        if found is not FAILED and address in found:
            return ("settles", text)
    if any(found is FAILED for _, found in answers):
        return ("unknown",)  # the one that failed might lead back here
    if len(names) > NAMES_READ:
        return ("tooLong",)  # so might one that is not read; limits are reported as tooLong
    for text, found in answers:
        if found:
            return ("goes", text, found[0])
    return ("deadEnd",)


def chain(lookups, start):
    path, met, address = [str(start)], [start], start

    def result(outcome, cycle=(), settles=None):
        return {"outcome": outcome, "path": path, "cycle": list(cycle), "settlesAt": settles}

    while True:
        step = next_step(lookups, address)
        if step[0] == "settles":
            path += [step[1], str(address)]
            return result("settles", settles=[step[1], str(address)])
        if step[0] != "goes":
            return result(step[0])
        path += [step[1], str(step[2])]
        if step[2] in met:
            first = path.index(str(step[2]))
            return result("loops", cycle=path[first:-1])
        if len(met) == MOST_ADDRESSES:
            return result("tooLong")
        address = step[2]
        met.append(address)


def expected(network, case):
    """What the report must say of one address."""
    start = ipaddress.ip_address(case.ip)
    fails = case.behaviour.startswith("bad-")
    lookups = Lookups(network, case.ip if fails else None)
    names = lookups.names_of(start)
    texts = [] if names is FAILED else names
    forward = {}
    for text, labels in texts[:NAMES_READ]:
        found = lookups.addresses_of(labels, start.version)
        forward[text] = [] if found is FAILED else [str(address) for address in found]
    return {"ip": str(start), "iprev": iprev(lookups, start), "ptrNames": [text for text, _ in texts],
            "forwardAddresses": forward, "chain": chain(lookups, start)}
