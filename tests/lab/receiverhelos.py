# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""What a server may say after HELO: forms as (title, function of the source address)."""
import ipaddress

import network


def add(world):
    """Fills world.helos."""
    add_by_address(world)
    add_literals(world)
    add_by_records(world)
    add_spellings(world)
    add_by_spf(world)
    if world.drawn:
        for number in range(30):
            add_drawn(world, number)


def fixed(world, title, text):
    world.helos.append((title, lambda address: text))


def plain(name):
    """Master-file text as one would type it, as far as that is possible."""
    return name.rstrip(".").replace("\\032", "_").replace("\\", "")


def printable_name(address, otherwise):
    """Its first PTR name if it can be said in one word of ASCII."""
    name = plain(address.names[0]) if address.names else ""
    return name if name and name.isprintable() and name.isascii() and not set(name) & set("<>\"@;() ") else otherwise


def add_by_address(world):
    other = world.name("elsewhere")
    world.net.address(other, world.foreign(), world.foreign(6))

    def own_forward(address):
        """A name of its own that leads to it and is not its PTR name."""
        return "own-%s.%s" % (address.ip.replace(".", "-").replace(":", "-"), world.zone)
    for address in world.addresses:
        world.net.address(own_forward(address), address.ip)
    world.helos += [
        ("its PTR name", lambda address: printable_name(address, other)),
        ("its PTR name, upper case", lambda address: printable_name(address, other).upper()),
        ("its PTR name, dot at the end", lambda address: printable_name(address, other)[:250] + "."),
        ("its last PTR name", lambda address: plain(address.names[-1]) if len(address.names) > 1 else other),
        ("its host's first label", lambda address: printable_name(address, other).partition(".")[0] or other),
        ("below its PTR name", lambda address: "x." + printable_name(address, other)[:240]),
        ("a name that leads to it", own_forward),
        ("another's name", lambda address: other),
        ("its address", lambda address: address.ip),
        ("its address with dashes", lambda address: address.ip.replace(".", "-").replace(":", "-")),
        ("its reverse owner", lambda address: ipaddress.ip_address(address.ip).reverse_pointer),
    ]


def tagged(ip):
    return "IPv6:" + ip if ":" in ip else ip


def add_literals(world):
    world.helos += [
        ("its literal", lambda address: "[%s]" % tagged(address.ip)),
        ("its literal, lower-case tag", lambda address: "[%s]" % tagged(address.ip).lower()),
        ("its literal, no tag", lambda address: "[%s]" % address.ip),
        ("its literal, written out", lambda address: "[%s]" % tagged(ipaddress.ip_address(address.ip).exploded)),
        ("its literal, upper case", lambda address: "[%s]" % tagged(address.ip).upper()),
        ("its literal, bracket missing", lambda address: "[%s" % tagged(address.ip)),
        ("its literal, dot at the end", lambda address: "[%s]." % tagged(address.ip)),
    ]
    for text in ("[203.0.113.77]", "[IPv6:2001:db8:77::1]", "[IPv6:198.51.100.1]", "[]", "[IPv6:]", "[127.0.0.1]", "[999.1.2.3]",
                 "[198.51.100]", "[IPv6:::ffff:198.51.100.1]", "[IPv6:1:2:3:4:5:6:7:8:9]", "[x-net:something]", "[mail.example]",
                 "[IPv4:198.51.100.1]", "[198.51.100.1.]", "[0.1.2.3]", "[%s]" % network.POSTFIX, "[IPv6:%s]" % network.POSTFIX6):
        fixed(world, text, text)


def add_by_records(world):
    """Names by what the DNS has of them."""
    mx = "10 %s." % world.host
    for title, records in (
            ("A elsewhere", [("A", world.foreign())]), ("AAAA only", [("AAAA", world.foreign(6))]), ("MX only", [("MX", mx)]),
            ("null MX only", [("MX", "0 .")]), ("null MX and A", [("MX", "0 ."), ("A", world.foreign())]),
            ("TXT only", [("TXT", "x")]), ("MX to nothing", [("MX", "10 %s." % world.name("nowhere"))]),
            ("private A", [("A", "10.1.2.3")]), ("loopback A", [("A", "127.0.0.1")])):
        name = world.name("helo")
        for kind, data in records:
            world.net.add(name, kind, data)
        fixed(world, title, name)
    for how in ("dead", "lame", "broken", "refuse", "deny"):
        name = world.name("helo")
        world.net.fail(name, how)
        fixed(world, "fails: " + how, name)
    target = world.name("target")
    world.net.address(target, world.foreign())
    for title, goal in (("CNAME", target), ("CNAME to nothing", world.name("nowhere")),
                        ("CNAME to odd name", "odd_\\032.%s" % world.zone), ("CNAME to underscore", "under_.%s" % world.zone)):
        name = world.name("helo")
        world.net.add(name, "CNAME", goal)
        fixed(world, title, name)
    for odd in ("odd_\\032.%s", "under_.%s"):
        world.net.address(odd % world.zone, world.foreign())
    fixed(world, "no such name", world.name("nosuch"))


def add_spellings(world):
    """Names by how they are written, most of them with no records at all."""
    label = "a" * 63
    for text in ("localhost", "localhost.localdomain", "LOCALHOST", "dyna-web", "DYNA-WEB", "mail.local", "pc.lan", "example.", "a..b.example",
                 ".example", "example..", ".", "..", "-x.example", "x-.example", "x.-y.example", "x.y-", "under_score.example", "_x",
                 "12345", "1.2.3", "1.2.3.4.5", "198.51.100.300", "0.1.2.3", "198.51.100.7.", "::1", "2001:db8::7", "2001:db8::7.example",
                 "a.123", "0x7f.1", "é.example", "bücher.example", "xn--bcher-kva.example", "mail,example", "mail example", "mail:25",
                 "mail/example", "mail@example.com", "user;x.example", "(mail)", "<mail.example>", "\"mail.example\"", "mail\\x.example",
                 "*.example", "mail!x.example", "mail=x", "%41.example", "$HOSTNAME", "{client}.example", "com", "_", "-", "1-1", "xn--a",
                 label + ".example", label + "a.example", ".".join([label] * 3 + ["b" * 61]), ".".join([label] * 3 + ["b" * 62]),
                 ".".join([label] * 3 + ["b" * 63]), ".".join([label] * 4), ".".join(["a"] * 128), "x" * 300 + ".example"):
        fixed(world, text[:40], text)
    fixed(world, "the receiver's name", world.host)
    fixed(world, "the receiver's name, upper case", world.host.upper())
    fixed(world, "the receiver's domain", world.domain)
    fixed(world, "below the receiver's domain", "nosuch." + world.domain)
    fixed(world, "the receiver's address", network.POSTFIX)


def add_by_spf(world):
    broken = world.name("helo-spf-broken")
    world.net.fail(broken, "lame")
    for title, text in (("pass", "v=spf1 +all"), ("fail", "v=spf1 -all"), ("softfail", "v=spf1 ~all"), ("neutral", "v=spf1 ?all"),
                        ("permerror", "v=spf1 ip4:1.2.3 -all"), ("temperror", "v=spf1 include:%s -all" % broken),
                        ("by address", "v=spf1 ip4:198.51.100.0/25 ip6:2001:db8::/32 -all")):
        name = world.name("helo-spf")
        world.net.add(name, "TXT", text)
        if world.random.random() < 0.6:
            world.net.address(name, world.foreign())
        fixed(world, "SPF " + title, name)


def add_drawn(world, number):
    """Letters and labels by chance, some with records."""
    letters = "abcdefghijklmnopqrstuvwxyz0123456789-_ABC"
    labels = ["".join(world.random.choice(letters) for _ in range(world.random.choice((0, 1, 3, 3, 5, 8, 12, 20, 63, 64))))
              for _ in range(world.random.choice((1, 2, 2, 3, 3, 4, 6)))]
    text = ".".join(labels) + world.random.choice(("", "", "", ".", "." + world.zone))
    if not text:
        text = "x"
    if all(0 < len(label) < 64 for label in text.split(".")) and len(text) < 250 and world.random.random() < 0.7:
        world.net.address(text, world.foreign(world.random.choice((4, 6))))
    fixed(world, "drawn %d" % number, text)
