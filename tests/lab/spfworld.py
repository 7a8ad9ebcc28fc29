# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""The SPF lab's records and questions: hand-made ones for every rule, and seeded random ones."""
import random
from dataclasses import dataclass

HOST = "h%d.hosts.example."
V4 = ["198.51.100.%d" % number for number in (1, 2, 17, 34, 65, 129, 200, 254)]
V6 = ["2001:db8:5::%x" % number for number in (1, 2, 0x17, 0x8001)]
HELO = "mail.hosts.example"


@dataclass
class Question:
    """One (address, HELO, MAIL FROM)."""
    title: str
    ip: str
    helo: str
    sender: str


class SpfWorld:
    def __init__(self, net):
        self.net = net
        self.questions = []
        for number, ip in enumerate(V4 + V6):
            net.address(HOST % number, ip)
            net.add(ip, "PTR", HOST % number)
        net.address(HELO + ".", V4[0], V6[0])
        net.add(HELO + ".", "TXT", "v=spf1 a -all")

    def record(self, name, *texts):
        for text in texts:
            self.net.add(name + ".", "TXT", text)

    def ask(self, title, domain, ips=(V4[0],), helo=HELO, local="user"):
        for ip in ips:
            sender = "%s@%s" % (local, domain) if domain else ""
            self.questions.append(Question("%s, %s" % (title, ip), ip, helo, sender))

    def case(self, title, text, ips=(V4[0], V4[1], V6[0]), **more):
        """A domain of its own for one record, or for several."""
        domain = "c%d.example" % len(self.questions)
        texts = [text] if isinstance(text, str) else text
        self.record(domain, *texts)
        self.ask(title, domain, ips, **more)
        return domain


def add_mechanisms(world):
    for text in ("v=spf1 -all", "v=spf1 ~all", "v=spf1 ?all", "v=spf1 +all", "v=spf1", "v=spf1 all", "V=SPF1 IP4:198.51.100.1 -ALL"):
        world.case(text, text, V4[:1])
    for text in ("ip4:198.51.100.1", "ip4:198.51.100.0/28", "ip4:198.51.100.0/0", "-ip4:198.51.100.2 ip4:198.51.100.0/24",
                 "ip6:2001:db8:5::1", "ip6:2001:db8:5::/48", "ip6:2001:DB8:5:0:0:0:0:1/128", "ip6:::/0",
                 "a:h0.hosts.example", "a:h0.hosts.example/24", "a:h8.hosts.example//48", "a:h0.hosts.example/28//128",
                 "~a:h0.hosts.example ?a:h1.hosts.example", "ptr:hosts.example", "ptr:h1.hosts.example",
                 "exists:h1.hosts.example", "exists:no.hosts.example", "exists:%{l}.users.example"):
        world.case(text, "v=spf1 %s -all" % text)
    world.net.address("user.users.example.", "127.0.0.2")
    with_mx = world.case("mx of its own", "v=spf1 mx -all")
    world.net.add(with_mx + ".", "MX", "10 " + HOST % 1, "20 " + HOST % 8)
    world.case("mx of another", "v=spf1 mx:%s/25 -all" % with_mx)
    with_a = world.case("a of its own", "v=spf1 a/24//64 -all")
    world.net.address(with_a + ".", V4[1], V6[0])
    world.case("no mx", "v=spf1 mx ip4:198.51.100.1 -all")
    world.net.add("null-mx.example.", "MX", "0 .")
    world.case("null MX", "v=spf1 mx:null-mx.example ip4:198.51.100.1 -all")


def add_includes(world):
    world.record("pass.inc.example", "v=spf1 ip4:198.51.100.1 ip6:2001:db8:5::1 -all")
    world.record("soft.inc.example", "v=spf1 ip4:198.51.100.2 ~all")
    world.record("neutral.inc.example", "v=spf1 ?all")
    world.record("deep.inc.example", "v=spf1 include:soft.inc.example include:pass.inc.example ?all")
    world.record("to-redirect.inc.example", "v=spf1 redirect=deep.inc.example")
    world.record("broken.inc.example", "v=spf1 nonsense -all")
    world.record("two.inc.example", "v=spf1 -all", "v=spf1 +all")
    world.record("loop.inc.example", "v=spf1 include:loop.inc.example -all")
    world.record("loop-redirect.inc.example", "v=spf1 redirect=loop-redirect.inc.example")
    for name in ("pass", "soft", "neutral", "deep", "to-redirect", "broken", "two", "loop", "none"):
        world.case("include " + name, "v=spf1 include:%s.inc.example -all" % name)
        world.case("redirect " + name, "v=spf1 ip4:198.51.100.254 redirect=%s.inc.example" % name, V4[:2])
    world.case("redirect loop", "v=spf1 redirect=loop-redirect.inc.example", V4[:1])
    world.case("-include", "v=spf1 -include:pass.inc.example ~all")
    world.case("redirect beside all", "v=spf1 ~all redirect=pass.inc.example", V4[:1])
    world.case("redirect first", "v=spf1 redirect=pass.inc.example ip4:198.51.100.2")


def add_macros(world):
    for target in ("%{i}", "%{ir}.%{v}", "%{s}", "%{o}", "%{d}", "%{d2}", "%{d1r}", "%{h}", "%{h2}", "%{l-}", "%{lr-}", "%{o1}",
                   "%{L}", "%{v}", "%{p}", "%{p2}", "a%%b", "a%-b", "%{d2r}.%{ir}"):
        domain = world.case("exists:" + target, "v=spf1 exists:%s.e.macro.example -all" % target, V4[:2] + V6[:1], local="first-last")
        world.questions[-1].title += " of " + domain
    # What some of them expand to, for one of the addresses.
    for name in ("198.51.100.1", "1.100.51.198.in-addr", "hosts.example", "mail.hosts.example", "first.last", "last.first",
                 "first-last", "example", "h1.hosts.example", "in-addr", "ip6"):
        world.net.address(name + ".e.macro.example.", "127.0.0.2")
    world.record("198.51.100.1.inc.macro.example", "v=spf1 +all")
    world.case("include:%{i}", "v=spf1 include:%{i}.inc.macro.example -all", V4[:1])
    world.case("redirect=%{i}", "v=spf1 redirect=%{i}.inc.macro.example", V4[:1])
    world.record("why.macro.example", "%{i} may not send for %{d}; see http://%{d2}/why?s=%{S}&h=%{h} at %{t} (%{r}, %{c})")
    world.case("exp", "v=spf1 exp=why.macro.example -all")
    world.case("exp without record", "v=spf1 exp=none.macro.example -all", V4[:1])
    world.case("long macro", "v=spf1 exists:%{l}%{l}%{l}%{l}%{l}%{l}.e.macro.example -all", V4[:1], local="a." * 28 + "b")


def add_limits(world):
    for count in (9, 10, 11):
        names = " ".join("a:h%d.hosts.example" % (number % 4 + 2) for number in range(count))
        world.case("%d terms that ask" % count, "v=spf1 %s -all" % names, V4[:2])
        world.case("%d terms, then a match" % count, "v=spf1 %s ip4:198.51.100.1 -all" % names, V4[:1])
    world.record("five.limit.example", "v=spf1 %s ?all" % " ".join(["a:h3.hosts.example"] * 5))
    world.record("four.limit.example", "v=spf1 %s ?all" % " ".join(["a:h3.hosts.example"] * 4))
    world.case("4+4 with two includes", "v=spf1 include:four.limit.example include:four.limit.example -all", V4[:1])
    world.case("5+4 with two includes", "v=spf1 include:five.limit.example include:four.limit.example -all", V4[:1])
    for voids in (1, 2, 3, 4):
        gone = " ".join("a:gone%d.limit.example" % number for number in range(voids))
        world.case("%d void look-ups" % voids, "v=spf1 %s ip4:198.51.100.1 -all" % gone, V4[:2])
        gone = " ".join("exists:gone%d.limit.example" % number for number in range(voids))
        world.case("%d void exists" % voids, "v=spf1 %s ip4:198.51.100.1 -all" % gone, V4[:1])
    for count in (10, 11):
        for number in range(count):
            world.net.add("mx%d.limit.example." % count, "MX", "10 " + HOST % (number % 8) if number < 8
                          else "10 more%d.limit.example." % number)
    for number in range(8, 11):
        world.net.address("more%d.limit.example." % number, V4[7])
    world.case("ten exchangers", "v=spf1 mx:mx10.limit.example -all", V4[:1])
    world.case("eleven exchangers", "v=spf1 mx:mx11.limit.example -all", V4[:1])


def add_faults(world):
    for term in ("ip4", "ip4:", "ip4:1.2.3", "ip4:1.2.3.4/33", "ip4:1.2.3.4/", "ip6:1.2.3.4", "ip6:2001:db8::1/129", "ip4:2001:db8::1",
                 "a:", "a:/24", "a/33", "a//129", "mx:", "include", "include:", "exists", "exists:", "all:x", "all/8", "ptr/24",
                 "foo", "foo:bar", "a:%{x}.example", "a:%{d", "a:%", "exists:%{c}.example", "redirect=", "redirect", "exp=",
                 "redirect=a.example redirect=b.example", "exp=a.example exp=b.example", "ipv4:198.51.100.1", "-", "a:b@d.example"):
        world.case("syntax " + term, "v=spf1 %s ip4:198.51.100.1 -all" % term, V4[:1])
    world.case("syntax behind the match", "v=spf1 ip4:198.51.100.1 nonsense -all", V4[:1])
    world.case("unknown modifier", "v=spf1 moo=%{d} ip4:198.51.100.1 -all")
    world.case("two records", ["v=spf1 ip4:198.51.100.1 -all", "v=spf1 -all"], V4[:1])
    world.case("record beside texts", ["hello", "v=spf10 +all", "v=spf1 ip4:198.51.100.1 -all", "v=spf1x"])
    world.case("only v=spf10", "v=spf10 ip4:198.51.100.1 -all", V4[:1])
    world.case("leading space", " v=spf1 ip4:198.51.100.1 -all", V4[:1])
    world.case("many spaces", "v=spf1   ip4:198.51.100.1    -all  ")


def add_ways(world):
    """How a record comes: in pieces, by an alias, not at all."""
    world.case("two strings", [["v=spf1 ip4:198.51.", "100.1 -all"]])
    world.case("version in two strings", [["v=sp", "f1 ip4:198.51.100.1", " -all"]])
    world.case("strings without a space", [["v=spf1 ip4:198.51.100.1", "-all"]], V4[:1])
    world.case("long", [["v=spf1 " + " ".join("ip4:203.0.113.%d" % number for number in range(12)),
                         *[" " + " ".join("ip4:203.0.113.%d" % number for number in range(12 * part, 12 * part + 12))
                           for part in range(1, 20)], " ip4:198.51.100.1 -all"]])
    world.net.add("alias.example.", "CNAME", "target.alias-of.example.")
    world.record("target.alias-of.example", "v=spf1 ip4:198.51.100.1 a:%{d} -all")
    world.ask("CNAME", "alias.example", V4[:2])
    world.net.add("alias-a.example.", "CNAME", HOST % 0)
    world.case("a through CNAME", "v=spf1 a:alias-a.example -all")
    world.ask("no such domain", "nothing.example")
    world.net.address("no-text.example.", V4[0])
    world.ask("no TXT", "no-text.example")
    world.record("xn--bcher-kva.example", "v=spf1 ip4:198.51.100.1 -all")
    world.ask("A-label", "xn--bcher-kva.example", V4[:2])
    world.ask("capitals", "XN--BCHER-KVA.Example", V4[:2])
    world.ask("null sender", "", V4[:2] + V6[:2])
    world.ask("null sender, HELO without record", "", V4[:1], helo=(HOST % 3)[:-1])
    world.record("helo.example", "v=spf1 exists:%{l}.%{o}.l.example -all")
    world.net.address("postmaster.helo.example.l.example.", "127.0.0.2")
    world.ask("null sender, postmaster", "", V4[:2], helo="helo.example")
    world.ask("HELO of one label", "", V4[:1], helo="WEB6")
    world.ask("HELO literal", "", V4[:1], helo="[198.51.100.1]")
    world.net.fail("lame.example.", "lame")
    world.ask("SERVFAIL of the record", "x.lame.example", V4[:1])
    world.case("SERVFAIL of an include", "v=spf1 include:y.lame.example ip4:198.51.100.1 -all")
    world.case("SERVFAIL of an address", "v=spf1 a:z.lame.example ip4:198.51.100.1 -all", V4[:1])
    world.case("SERVFAIL behind the match", "v=spf1 ip4:198.51.100.1 a:z.lame.example -all", V4[:2])
    world.case("SERVFAIL of exp", "v=spf1 -all exp=w.lame.example", V4[:1])
    world.case("SERVFAIL of mx", "v=spf1 mx:v.lame.example -all", V4[:1])


def random_term(source, names):
    qualifier = source.choice(["", "", "", "-", "~", "?"])
    kind = source.randrange(8)
    if kind == 0:
        return "%sip4:%s/%d" % (qualifier, source.choice(V4), source.choice([32, 32, 28, 25]))
    if kind == 1:
        return "%sip6:%s/%d" % (qualifier, source.choice(V6), source.choice([128, 120, 112]))
    if kind == 2:
        return "%sa:h%d.hosts.example/%d" % (qualifier, source.randrange(8), source.choice([32, 26]))
    if kind == 3:
        return "%smx:m%d.random.example" % (qualifier, source.randrange(3))
    if kind == 4:
        return "%sexists:%%{i}.x.random.example" % qualifier
    if kind == 5:
        return "%sptr:hosts.example" % qualifier
    return "%sinclude:%s" % (qualifier, source.choice(names)) if names else "ip4:203.0.113.1"


def add_random(world, seed, count):
    source = random.Random(seed)
    for number in range(3):
        world.net.add("m%d.random.example." % number, "MX", "10 " + HOST % number, "20 " + HOST % (number + 8))
    for ip in source.sample(V4, 4):
        world.net.address(ip + ".x.random.example.", "127.0.0.2")
    names = []
    for number in range(count):
        domain = "r%d.random.example" % number
        terms = [random_term(source, names[-6:]) for _ in range(source.randrange(1, 6))]
        terms.append(source.choice(["-all", "~all", "?all", "", "redirect=" + names[-1] if names else "-all"]))
        world.record(domain, " ".join(["v=spf1"] + [term for term in terms if term]))
        names.append(domain)
        helo = source.choice([HELO, (HOST % source.randrange(12))[:-1], domain])
        world.ask("random " + domain, domain, source.sample(V4 + V6, 2), helo=helo)


def build(net, seed, count=80):
    world = SpfWorld(net)
    for add in (add_mechanisms, add_includes, add_macros, add_limits, add_faults, add_ways):
        add(world)
    add_random(world, seed, count)
    return world
