# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""The networks that are diagnosed: the story, its repair, and one address of every kind that can go wrong."""
import ipaddress

import network as lab
from dnsnames import reverse_labels, master_text

STORY = ("203.0.113.100", "203.0.113.244", "203.0.113.51")


class Pool:
    """Fresh addresses, so that no case disturbs another."""

    def __init__(self, first):
        self.next = ipaddress.ip_address(first)

    def __call__(self):
        while str(self.next) in STORY:
            self.next += 1
        address = self.next
        self.next += 1
        return str(address)


v4, far, v6 = Pool("203.0.113.1"), Pool("198.51.100.1"), Pool("2001:db8:1::1")


def story(net):
    """.100 -> mail -> .244 -> dynatron -> .51 -> mail: a loop. The repair has zones of its own."""
    net.case("the story: a loop", STORY[0], "mail.dynatron.example")
    net.case("the story, begun at the server", STORY[1], "dynatron.example")
    net.case("the story, begun at the web site", STORY[2], "mail.dynatron.example")
    net.address("mail.dynatron.example", STORY[1])
    net.address("dynatron.example", STORY[2])
    web, mail = v4(), v4()
    net.case("the repaired story: settles, yet fails iprev", web, "mail.repaired.example")
    net.good("the repaired story, at the server", mail, "mail.repaired.example")


def perfect(net):
    net.good("perfect IPv4", v4(), "mx.perfect4.example")
    net.good("perfect IPv6", v6(), "mx.perfect6.example")
    net.good("perfect both, IPv4", v4(), "mx.both.example")
    net.good("perfect both, IPv6", v6(), "mx.both.example")
    bad6 = v6()
    net.good("IPv4 good beside broken IPv6", v4(), "mx.halfgood.example")
    net.address("mx.halfgood.example", bad6)
    net.case("IPv6 without a PTR beside good IPv4", bad6)
    wrong = v6()
    net.good("IPv4 good, IPv6 elsewhere", v4(), "mx.elsewhere.example")
    net.case("IPv6 whose name has only an IPv4 address", v6(), "mx.perfect4.example")
    net.case("IPv6 whose name has another IPv6 address", wrong, "mx.perfect6.example")
    ip = v6()
    net.good("IPv6 written at length and in capitals", ip, "mx.spelling.example",
             spelling=ipaddress.ip_address(ip).exploded.upper())
    ip = v4()
    net.good("IPv4 written as mapped IPv6", ip, "mx.mapped.example", spelling="::ffff:" + ip)


def missing(net):
    net.case("PTR NXDOMAIN", v4())
    ip = v4()
    net.add(ip, "TXT", "nothing of use")
    net.case("PTR NODATA", ip)
    for how in ("dead", "lame", "broken", "silent", "refuse", "deny"):
        ip = v4()
        net.fail(ip, how)
        net.case("PTR below a server that is: " + how, ip)
    ip = v6()
    net.fail(ip, "dead")
    net.case("IPv6 PTR below a dead server", ip)
    net.case("IPv6 PTR NXDOMAIN", v6())


def forwards(net):
    for how in ("dead", "silent", "refuse", "deny", "broken", "lame"):
        net.fail("fwd-%s.example" % how, how)
        net.case("PTR name below a server that is: " + how, v4(), "mx.fwd-%s.example" % how)
        ip = v4()
        net.good("another name passes beside: " + how, ip, "good.fwdok-%s.example" % how)
        net.add(ip, "PTR", "mx.fwd-%s.example" % how)
    net.case("a name elsewhere beside one that times out", v4(), ("mx.fwd-deny.example", "mx.perfect4.example"))
    net.case("a name elsewhere beside one that fails", v4(), ("mx.fwd-dead.example", "mx.perfect4.example"))
    net.case("PTR name NXDOMAIN", v4(), "nowhere.nosuch.example")
    net.case("PTR name in no top-level domain", v4(), "mail.corp-lan")
    net.case("PTR name with TXT only", v4(), "text.only.example")
    net.add("text.only.example", "TXT", "no address")
    net.case("PTR name with IPv6 only", v4(), "mx.perfect6.example")
    net.case("PTR name with another address", v4(), "mx.perfect4.example")
    ip = v4()
    net.case("PTR name is an alias of the right one", ip, "alias.fwd.example")
    net.add("alias.fwd.example", "CNAME", "real.fwd.example")
    net.address("real.fwd.example", ip)
    net.case("PTR name is an alias of nothing", v4(), "dangling.fwd.example")
    net.add("dangling.fwd.example", "CNAME", "gone.fwd.example")
    net.case("PTR name is an alias loop", v4(), "one.aliasloop.example")
    net.add("one.aliasloop.example", "CNAME", "two.aliasloop.example")
    net.add("two.aliasloop.example", "CNAME", "one.aliasloop.example")


def classless(net):
    """RFC 2317: the PTR is an alias into the customer's zone."""
    for mark, form in (("slash", "0/26"), ("dash", "64-127")):
        ip = v4()
        target = "%s.%s.113.0.203.in-addr.arpa" % (ip.split(".")[3], form)
        net.case("CNAME'd PTR with " + mark, ip)
        net.add(ip, "CNAME", target)
        net.add(target, "PTR", "mx.%s.example" % mark)
        net.address("mx.%s.example" % mark, ip)
    ip = v4()
    net.case("CNAME'd PTR in two steps", ip)
    net.add(ip, "CNAME", "step.0/25.113.0.203.in-addr.arpa")
    net.add("step.0/25.113.0.203.in-addr.arpa", "CNAME", "rev.customer.example")
    net.add("rev.customer.example", "PTR", "mx.customer.example")
    net.address("mx.customer.example", ip)
    ip = v4()
    net.case("CNAME'd PTR that leads to nothing", ip)
    net.add(ip, "CNAME", "nothing.here.example")
    ip = v4()
    net.case("CNAME loop of PTRs", ip)
    net.add(ip, "CNAME", "loop.rev.example")
    net.add("loop.rev.example", "CNAME", master_text(reverse_labels(ip)))
    ip = v4()
    net.case("CNAME'd PTR into a dead zone", ip)
    net.fail("deadrev.example", "dead")
    net.add(ip, "CNAME", "x.deadrev.example")


def several(net):
    net.case("two PTRs, one good", (ip := v4()), ("wrong.two.example", "zgood.two.example"))
    net.address("zgood.two.example", ip)
    net.address("wrong.two.example", "203.0.113.250")
    net.case("two PTRs, both elsewhere", v4(), ("wrong.two.example", "mx.perfect4.example"))
    for count, good in ((12, 12), (40, 20), (40, 0), (40, 39), (32, 32)):
        ip = v4()
        names = ["n%02d.many%d-%d.example" % (i, count, good) for i in range(1, count + 1)]
        net.case("%d PTRs, number %d good" % (count, good), ip, names)
        for i, name in enumerate(names, 1):
            net.address(name, ip if i == good else "203.0.113.250")
    ip = v4()
    net.case("40 PTRs, all good", ip, ["all%02d.many.example" % i for i in range(40)])
    for i in range(40):
        net.address("all%02d.many.example" % i, ip)
    net.good("good among four addresses", (ip := v4()), "mx.four.example")
    net.address("mx.four.example", "203.0.113.248", "203.0.113.249", "203.0.113.250")
    ip = v4()
    net.good("good among 60 addresses", ip, "mx.sixty.example")
    net.address("mx.sixty.example", *["192.0.2.%d" % i for i in range(130, 189)])
    net.case("60 addresses, none right", v4(), "mx.sixty.example")
    net.address("mx.order.example", "203.0.113.9", "203.0.113.89", "203.0.113.254")
    net.case("several addresses: the least in number goes on", v4(), "mx.order.example")


def names(net):
    net.case("PTR localhost", v4(), "localhost.")
    net.case("IPv6 PTR localhost", v6(), "localhost.")
    net.case("PTR is the root", v4(), ".")
    net.case("PTR is an address", (ip := v4()), ip + ".")
    net.case("PTR is a single label", v4(), "exchange.")
    net.case("PTR is its own reverse name", (ip := v4()), master_text(reverse_labels(ip)))
    for title, name in (("with underscore", "mail_server.odd.example"), ("in mixed case", "MaIl.OdD.ExAmPlE"),
                        ("generic", "host-203-0-113-%s.dyn.isp.example"), ("with a slash", "mx/1.odd.example"),
                        ("with a hyphen first", "-mx.odd.example"),
                        ("with an escape sequence", r"\027[31mred\007.odd.example"),
                        ("with zero, dot and backslash in a label", r"a\000b\.c\\d.odd.example"),
                        ("with bytes beyond ASCII", r"m\252\195\164il.odd.example"),
                        ("with a line end", r"mail\013\010X-Spam.odd.example"),
                        ("with a star", r"\*.odd2.example"),
                        ("of 255 bytes", ".".join(["a" * 63, "b" * 63, "c" * 63, "d" * 53, "example"]))):
        ip = v4()
        net.good("PTR name " + title, ip, name % ip.split(".")[3] if "%s" in name else name)
    net.address("mail.case2.example", ip := v4())
    net.case("the same name in two spellings", ip, ("MAIL.case2.example", "mail.CASE2.example"))
    net.add("*.wild.example", "A", ip := v4())
    net.case("wildcard address records", ip, "anything.at.wild.example")
    net.add("*.113.51.198.in-addr.arpa", "PTR", "wild.rev.example")
    net.add("*.2.2.0.0.8.b.d.0.1.0.0.2.ip6.arpa", "PTR", "wild.rev.example")
    net.address("wild.rev.example", "198.51.113.7", "2001:db8:22::7")
    for ip in ("198.51.113.7", "198.51.113.8", "2001:db8:22::7", "2001:db8:22::8"):
        net.case("wildcard PTR", ip)


def chains(net):
    ip = far()
    net.case("cross loop of two", ip, "x1.cross.example")
    other = far()
    net.case("the cross loop's other end", other, "x2.cross.example")
    net.address("x1.cross.example", other)
    net.address("x2.cross.example", ip)
    for length in (20, 40, 41):
        start = hops(net, length)
        net.case("a chain of %d addresses" % length, start)
    six = [v6() for _ in range(5)]
    for i, ip in enumerate(six):
        net.add(ip, "PTR", "h%d.sixloop.example" % i)
        net.address("h%d.sixloop.example" % i, six[(i + 1) % 5])
    net.case("a loop of five IPv6 addresses", six[0])
    end = far()
    net.case("a chain that ends without PTR", (ip := far()), "dead.end.example")
    net.address("dead.end.example", end)
    net.fail(end2 := far(), "dead")
    net.case("a chain that ends in a failed look-up", far(), "fail.end.example")
    net.address("fail.end.example", end2)
    a, b = far(), far()
    net.case("a self loop one step on", a, "self.step.example")
    net.address("self.step.example", b)
    net.add(b, "PTR", "self.step.example")


def hops(net, length):
    """Addresses that lead to each other in a row; the last one's name leads back to itself."""
    row = [far() for _ in range(length)]
    for i, ip in enumerate(row):
        name = "h%02d.chain%d.example" % (i, length)
        net.add(ip, "PTR", name)
        net.address(name, row[min(i + 1, length - 1)])
    return row[0]


def special(net):
    net.case("a private answer", v4(), "mx.inside.example")
    net.address("mx.inside.example", "10.1.2.3")
    net.good("a private address, public and private answer", "10.1.2.4", "mx.split.example")
    net.address("mx.split.example", v4())
    net.case("a private address without PTR", "192.168.7.7")
    net.good("a carrier's shared address", "100.64.9.9", "cgn.example")
    net.good("a name with a synthetic address", (ip := v4()), "mx.nat64.example")
    net.address("mx.nat64.example", "64:ff9b::cb00:7101")
    net.good("a synthetic address", "64:ff9b::cb00:7102", "mx.nat64too.example")
    net.good("a unique local address", "fd00:db8::25", "mx.ula.example")
    ip = v4()
    net.case("a name with a mapped address only", ip, "mx.mappedonly.example")
    net.address("mx.mappedonly.example", "::ffff:" + ip)
    net.case("the loopback address", "127.0.0.1")
    net.add("localhost", "A", "127.0.0.1")
    net.add("localhost", "AAAA", "::1")
    net.add("127.0.0.1", "PTR", "localhost")
    net.add("::1", "PTR", "localhost")


def misbehaving(net):
    """PTR questions that a resolver answers badly; "bad" gives nothing, "ok" an honest answer on the way."""
    for behaviour in ("bad-refused", "bad-servfail", "bad-notimp", "bad-formerr", "bad-pointer", "bad-cut", "bad-counts",
                      "bad-empty", "bad-echo", "bad-question", "bad-id", "bad-silent", "bad-tc-close", "bad-tc-stall",
                      "bad-tc-garbage", "ok-tc", "ok-id-first", "ok-late", "ok-second", "ok-other-first"):
        net.good("resolver: " + behaviour, v4(), "mx.%s.example" % behaviour, behaviour=behaviour, resolver=lab.FLAKY)
    net.good("resolver: truncated, TCP refused", v4(), "mx.tcp-refused.example", behaviour="bad-tc",
             resolver=lab.FLAKY_NO_TCP)
    net.case("resolver: silent altogether", v4(), behaviour="bad-all", resolver=lab.SILENT_RESOLVER)


def build():
    net = lab.Network()
    for part in (story, perfect, missing, forwards, classless, several, names, chains, special, misbehaving):
        part(net)
    net.add("pad.example", "TXT", "x")
    for name, server in lab.DELEGATED.items():
        net.address("%s.ns.example" % name, server)
    return net
