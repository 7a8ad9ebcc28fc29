# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""The generated world of the receivers' lab: source addresses of every kind, senders of every kind, and what a HELO name
may be (receiverhelos.py). Seed 0 has plain names; any other draws its names, numbers and combinations."""
import random
from dataclasses import dataclass, field

import network
import receiverhelos

# How name service can fail for now: the server says so, refuses, or nothing comes back at all.
FAILURES = ("dead", "lame", "broken", "refuse", "deny")
FOREIGN, FOREIGN6 = "203.0.113.%d", "2001:db8:77::%x"
SYLLABLES = "ba be bi bo da de di do fa ga ge ka ke ki ko la le li lo ma me mi mo na ne ni no pa ra re ri ro sa se si so ta".split()


@dataclass
class Address:
    """One source address; names are its PTR names as master-file text."""
    title: str
    ip: str
    names: list = field(default_factory=list)


@dataclass
class Identity:
    """What one conversation shows of itself."""
    address: Address
    helo_title: str
    helo: str
    sender_title: str
    sender: str

    @property
    def title(self):
        return "%s / HELO %s / from %s" % (self.address.title, self.helo_title, self.sender_title)


class World:
    """All zones and what there is to be combined."""

    def __init__(self, seed=0):
        self.random = random.Random(seed)
        self.drawn = seed != 0
        self.net = network.Network()
        self.addresses, self.senders, self.helos = [], [], []
        self.count = 0
        self.taken = set()
        for name, server in network.DELEGATED.items():
            self.net.address("%s.ns.example" % name, server)
        self.domain = self.plain_domain("receiver")
        self.host = "mx." + self.domain if not self.drawn else "%s.%s" % (self.word(), self.domain)
        self.net.add(self.domain, "MX", "10 %s." % self.host)
        self.net.address(self.host, network.POSTFIX, network.POSTFIX6)
        self.zone = self.plain_domain("hosts")
        self.add_addresses()
        self.add_senders()
        receiverhelos.add(self)

    # Names and addresses.
    def word(self):
        return "".join(self.random.choice(SYLLABLES) for _ in range(self.random.randint(2, 4)))

    def plain_domain(self, word):
        """A domain of its own."""
        if not self.drawn:
            return word + ".example"
        while True:
            name = self.word() + self.random.choice((".example", ".example", ".test-%s" % self.word()[:4], "." + self.word()))
            if name not in self.taken:
                self.taken.add(name)
                return name

    def name(self, word):
        """A host name that nothing else has."""
        self.count += 1
        if not self.drawn:
            return "%s-%d.%s" % (word, self.count, self.zone)
        inner = "".join(self.word() + "." for _ in range(self.random.choice((0, 0, 1, 2))))
        number = self.random.choice(("%d", "-%d", "%03d")) % self.count
        return "%s%s.%s%s" % (self.word(), number, inner, self.zone)

    def new_ip(self, version=4):
        self.count += 1
        if version == 6:
            return "2001:db8:%x::%x" % (self.random.randint(0x1000, 0x1fff) if self.drawn else 0x1000, self.count)
        return "198.51.100.%d" % (sum(address.ip.startswith("198.51.100.") for address in self.addresses) + 1)

    def foreign(self, version=4):
        """An address that is nobody's here."""
        number = self.random.randint(1, 200)
        return FOREIGN6 % number if version == 6 else FOREIGN % number

    def failure(self):
        return self.random.choice(FAILURES)

    # Source addresses.
    def address(self, title, *names, version=4, ip="", forward=True):
        """With these PTR names; each leads back to it if wanted."""
        ip = ip or self.new_ip(version)
        entry = Address(title, ip, list(names))
        self.addresses.append(entry)
        for name in names:
            self.net.add(ip, "PTR", name)
            if forward:
                self.net.address(name, ip)
        return entry

    def add_addresses(self):
        for version in (4, 6):
            self.add_plain(version)
            self.add_without_reverse(version)
            self.add_without_forward(version)
        self.add_aliases()
        self.add_several()
        self.add_odd_names()
        for ip in ("10.1.2.3", "100.64.7.8", "2001:db8:0:1::1"):
            self.address("special address " + ip, self.name("inside"), ip=ip)
        for number in range(25 if self.drawn else 4):
            self.add_mixture(number)

    def add_plain(self, version):
        suffix = " v%d" % version
        self.address("good" + suffix, self.name("mail"), version=version)
        entry = self.address("good, many addresses" + suffix, self.name("many"), version=version)
        for number in range(1, 12):
            self.net.address(entry.names[0], (FOREIGN6 if version == 6 else FOREIGN) % (number + 20))
        both = self.address("good, both families" + suffix, self.name("both"), version=version)
        self.net.address(both.names[0], self.foreign(10 - version))

    def add_without_reverse(self, version):
        suffix = " v%d" % version
        self.address("no PTR" + suffix, version=version)
        empty = self.address("no PTR but TXT" + suffix, version=version)
        self.net.add(empty.ip, "TXT", "nothing")
        for how in FAILURES:
            self.net.fail(self.address("PTR fails: %s%s" % (how, suffix), version=version).ip, how)

    def add_without_forward(self, version):
        suffix = " v%d" % version
        forged = self.address("name has another address" + suffix, self.name("forged"), version=version, forward=False)
        self.net.address(forged.names[0], self.foreign(version))
        self.address("name does not exist" + suffix, self.name("gone"), version=version, forward=False)
        for kind, data in (("TXT", "x"), ("MX", "10 %s." % self.host)):
            entry = self.address("name has %s only%s" % (kind, suffix), self.name("only"), version=version, forward=False)
            self.net.add(entry.names[0], kind, data)
        other = self.address("name has the other family only" + suffix, self.name("other"), version=version, forward=False)
        self.net.address(other.names[0], self.foreign(10 - version))
        for how in FAILURES:
            name = self.name("broken")
            self.net.fail(name, how)
            self.address("name fails: %s%s" % (how, suffix), name, version=version, forward=False)

    def add_aliases(self):
        entry = self.address("PTR through a CNAME (RFC 2317)")
        owner, entry.names = "%s.0-63.%s" % (entry.ip.rpartition(".")[2], self.zone), [self.name("delegated")]
        self.net.add(entry.ip, "CNAME", owner)
        self.net.add(owner, "PTR", entry.names[0])
        self.net.address(entry.names[0], entry.ip)
        self.net.add(self.address("PTR's CNAME leads nowhere").ip, "CNAME", self.name("nowhere"))
        target, alias = self.name("target"), self.name("alias")
        entry = self.address("name is a CNAME", alias, forward=False)
        self.net.add(alias, "CNAME", target)
        self.net.address(target, entry.ip)
        alias = self.name("dangling")
        self.net.add(alias, "CNAME", self.name("nowhere"))
        self.address("name is a CNAME to nothing", alias, forward=False)
        one, two = self.name("one"), self.name("two")
        self.net.add(one, "CNAME", two)
        self.net.add(two, "CNAME", one)
        self.address("name is a CNAME loop", one, forward=False)
        broken, alias = self.name("broken"), self.name("alias")
        self.net.fail(broken, "dead")
        self.net.add(alias, "CNAME", broken)
        self.address("name is a CNAME to a failing name", alias, forward=False)

    def add_several(self):
        self.address("two good names", self.name("first"), self.name("second"))
        self.address("twelve good names", *(self.name("n") for _ in range(12)))
        for title, how in (("forged", ""), ("gone", "gone"), ("failing", "dead")):
            entry = self.address("two names, one " + title, self.name("good"))
            self.second_name(entry, how)
        entry = self.address("two names, none leads back")
        for how in ("", "gone"):
            self.second_name(entry, how)

    def second_name(self, entry, how):
        """One more PTR name that does not lead back."""
        name = self.name("second")
        entry.names.append(name)
        self.net.add(entry.ip, "PTR", name)
        if how == "":
            self.net.address(name, self.foreign())
        elif how != "gone":
            self.net.fail(name, how)

    def add_odd_names(self):
        """Names that are no host names, or that some programs take for none; all lead back where the DNS can do it."""
        long_label = "l" * 63
        zone = self.zone
        for title, name in (
                ("underscore", "under_score.%s" % zone), ("underscore first", "_srv.%s" % zone),
                ("upper case", "MiXed.CaSe.%s" % zone.upper()), ("label of 63", "%s.%s" % (long_label, zone)),
                ("long name", ".".join([long_label, long_label, long_label, "l" * (253 - 192 - len(zone) - 1), zone])),
                ("digits only", "4711."), ("like an address", "192.0.2.77."), ("numeric end", "host.%s.123" % zone),
                ("single label", "singlehost%d." % self.count), ("localhost", "localhost."),
                ("space", "spa\\032ce.%s" % zone), ("dot in a label", "do\\.t.%s" % zone), ("backslash", "ba\\\\ck.%s" % zone),
                ("slash", "sla/sh.%s" % zone), ("at sign", "a\\@t.%s" % zone), ("star", "*.star.%s" % zone),
                ("hyphen first", "-front.%s" % zone), ("hyphen last", "back-.%s" % zone), ("hyphen at label's end", "a-.b.%s" % zone),
                ("control byte", "con\\001trol.%s" % zone), ("not ASCII", "\\195\\164.%s" % zone), ("A-label", "xn--bcher-kva.%s" % zone),
                ("generic", "ip-198-51-100-9.dyn.%s" % zone), ("brackets", "<b>.%s" % zone)):
            self.address("PTR name: " + title, name)
        self.address("PTR name: root", ".", forward=False)
        self.address("PTR name: the receiver's", self.host, forward=False)

    def add_mixture(self, number):
        """Any number of names, each anyhow."""
        entry = self.address("mixture %d" % number, version=self.random.choice((4, 4, 6)))
        for _ in range(self.random.choice((0, 1, 1, 1, 1, 2, 3))):
            name = self.random.choice(("", "", "", "_", "X-")) + self.name("mix")
            entry.names.append(name)
            self.net.add(entry.ip, "PTR", name)
            kind = self.random.choice(("good", "good", "forged", "gone", "other", "fails", "alias"))
            if kind == "alias":
                target = self.name("target")
                self.net.add(name, "CNAME", target)
                self.net.address(target, entry.ip)
            elif kind == "good":
                self.net.address(name, entry.ip)
            elif kind == "fails":
                self.net.fail(name, self.failure())
            elif kind != "gone":
                version = 6 if (":" in entry.ip) == (kind == "forged") else 4
                self.net.address(name, self.foreign(version))

    # Senders.
    def sender(self, title, records, fails="", local="user"):
        """A domain with these records, each (type, data)."""
        domain = self.plain_domain("sender-%d" % len(self.senders))
        for kind, data in records:
            self.net.add(domain, kind, data)
        if fails:
            self.net.fail(domain, fails)
        self.senders.append((title, "%s@%s" % (local, domain)))

    def add_senders(self):
        mx, host = ("MX", "10 %s." % self.host), self.name("sends")
        self.net.address(host, self.foreign())
        self.senders.append(("nobody", ""))
        self.sender("MX and A", [mx, ("A", self.foreign())])
        self.sender("MX only", [mx])
        self.sender("null MX", [("MX", "0 .")])
        self.sender("null MX and A", [("MX", "0 ."), ("A", self.foreign())])
        self.sender("null MX with preference 10", [("MX", "10 .")])
        self.sender("A only", [("A", self.foreign())])
        self.sender("AAAA only", [("AAAA", self.foreign(6))])
        self.sender("TXT only", [("TXT", "x")])
        self.sender("MX to nothing", [("MX", "10 %s." % self.name("nowhere"))])
        self.sender("null MX and another", [("MX", "0 ."), mx])
        self.sender("MX to an address", [("MX", "10 192.0.2.99.")])
        self.sender("CNAME", [("CNAME", host)])
        self.sender("CNAME to nothing", [("CNAME", self.name("nowhere"))])
        for how in FAILURES:
            self.sender("fails: " + how, [], how)
        self.senders.append(("no such domain", "user@" + self.plain_domain("nodomain")))
        self.senders.append(("no domain below", "user@no.such.name." + self.zone))
        self.senders.append(("single label", "user@" + self.word()))
        self.senders.append(("underscore", "user@under_score." + self.zone))
        self.senders.append(("the receiver's domain", "user@" + self.domain))
        self.senders.append(("the receiver's host", "user@" + self.host))
        self.add_spf_senders(mx)

    def add_spf_senders(self, mx):
        broken = self.plain_domain("spf-broken")
        self.net.fail(broken, "lame")
        explained = self.plain_domain("why")
        self.net.add(explained, "TXT", "%{i} is not one of ours, see http://%{d}/")
        for title, text in (
                ("pass", "v=spf1 +all"), ("fail", "v=spf1 -all"), ("softfail", "v=spf1 ~all"), ("neutral", "v=spf1 ?all"),
                ("permerror", "v=spf1 ipv4:192.0.2.1 -all"), ("temperror", "v=spf1 include:%s -all" % broken),
                ("fail, explained", "v=spf1 exp=%s -all" % explained), ("by address", "v=spf1 ip4:198.51.100.0/26 -all"),
                ("by IPv6", "v=spf1 ip6:2001:db8::/33 ~all"), ("by PTR", "v=spf1 ptr:%s -all" % self.zone),
                ("by HELO", "v=spf1 exists:%%{h}.%s -all" % self.zone), ("default", "v=spf1 a mx")):
            self.sender("SPF " + title, [mx, ("TXT", text)], local=self.random.choice(("user", "Info", "a.b+c")))

    # Combinations.
    def identities(self, count, seed):
        """A sample of the product in which everything appears about equally often; count 0: all of it."""
        if count == 0:
            return [self.identity(*each) for each in
                    ((address, helo, sender) for address in self.addresses for helo in self.helos for sender in self.senders)]
        chance = random.Random("%d of the sample" % seed)
        decks = [self.addresses, self.helos, self.senders]
        rows = [[] for _ in decks]
        for row, deck in zip(rows, decks):
            while len(row) < count:
                row.extend(chance.sample(deck, len(deck)))
        return [self.identity(*each) for each in list(zip(*rows))[:count]]

    def identity(self, address, helo, sender):
        return Identity(address, helo[0], helo[1](address), sender[0], sender[1])
