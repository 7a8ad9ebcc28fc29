# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""The zones of the comparison's lab, before and after a change, and what must be found in each."""
from dataclasses import dataclass

CLIENT = "192.0.2.1"
ROOT, PARENT, FIRST, SECOND, BLOCKED, LAME = ("192.0.2.%d" % last for last in (10, 11, 12, 13, 14, 23))
NAME_SERVERS = [ROOT, PARENT, FIRST, SECOND, BLOCKED, LAME]
HONEST, INNER, REWRITER = "192.0.2.53", "192.0.2.54", "192.0.2.62"
INSIDE, ADVERTISEMENT, OLD = "10.0.0.2", "198.51.100.80", "198.51.100.9"
REVERSE = "113.0.203.in-addr.arpa."
ALIASED = "64/26." + REVERSE
HOSTS = {"a.root.": ROOT, "ns.parent.example.": PARENT, "ns1.hosts.example.": FIRST, "ns2.hosts.example.": SECOND,
         "ns3.hosts.example.": BLOCKED, "lame.hosts.example.": LAME}


@dataclass
class Case:
    title: str
    last: int  # of the address
    cause: str
    codes: tuple
    guilty: tuple = ()
    servers: tuple = (FIRST, SECOND)
    resolver: str = HONEST
    others: tuple = ()
    iprev: str = "pass"
    is_steady: bool = True  # every server of the zone has the same data
    zone: str = ""

    def __post_init__(self):
        self.zone = self.zone or self.title.split()[0] + ".example."

    @property
    def ip(self):
        return "203.0.113.%d" % self.last

    @property
    def name(self):
        return "mail." + self.zone.rstrip(".")


CASES = [
    Case("agree", 1, "none", ("world.agree",), others=(INNER,)),
    Case("split horizon", 2, "splitHorizon", ("world.splitHorizon", "world.verdict"), guilty=(INNER,), resolver=INNER,
         others=(HONEST,)),
    Case("stale", 3, "staleCache", ("world.stale", "world.verdict"), guilty=(HONEST,)),
    Case("lame", 4, "lameServer", ("world.lame",), guilty=(LAME,), servers=(FIRST, LAME)),
    Case("lag", 5, "laggingServer", ("world.lagging",), guilty=(SECOND,), is_steady=False),
    Case("rewriting", 6, "none", ("world.rewriting",), resolver=REWRITER),
    Case("blocked", 7, "none", ("world.unknown",), servers=(FIRST, BLOCKED)),
    Case("alias", 70, "none", ("world.agree",)),
]


def soa(origin, serial):
    return "%s 300 IN SOA ns1.hosts.example. hostmaster.example. %d 3600 600 86400 60" % (origin, serial)


def delegation(origin, servers):
    names = [name for name, address in HOSTS.items() if address in servers]
    return ["%s 300 IN NS %s" % (origin, name) for name in names]


def glue(servers):
    return ["%s 300 IN A %s" % (name, address) for name, address in HOSTS.items() if address in servers]


def upper_zones():
    root = [soa(".", 1), *delegation(".", [ROOT]), *delegation("example.", [PARENT]), *delegation("in-addr.arpa.", [PARENT]),
            *glue([ROOT, PARENT])]
    example = [soa("example.", 1), *delegation("example.", [PARENT]), *glue([PARENT, FIRST, SECOND, BLOCKED, LAME])]
    for case in CASES:
        example += delegation(case.zone, case.servers)
    arpa = [soa("in-addr.arpa.", 1), *delegation("in-addr.arpa.", [PARENT]), *delegation(REVERSE, [FIRST, SECOND])]
    return {ROOT: {".": root}, PARENT: {"example.": example, "in-addr.arpa.": arpa}}


def reverse_zones():
    plain = [soa(REVERSE, 1), *delegation(REVERSE, [FIRST, SECOND]), *delegation(ALIASED, [SECOND])]
    aliased = [soa(ALIASED, 1), *delegation(ALIASED, [SECOND])]
    for case in CASES:
        if case.title == "alias":
            plain.append("%d.%s 300 IN CNAME %d.%s" % (case.last, REVERSE, case.last, ALIASED))
            aliased.append("%d.%s 300 IN PTR %s." % (case.last, ALIASED, case.name))
        else:
            plain.append("%d.%s 300 IN PTR %s." % (case.last, REVERSE, case.name))
    return plain, aliased


def own_zone(case, server, when):
    is_old = (case.title == "stale" and when == "before") or (case.title == "lag" and server == SECOND)
    address, serial = (OLD, 7) if is_old else (case.ip, 8)
    return [soa(case.zone, serial), *delegation(case.zone, case.servers),
            "mail.%s 300 IN A %s" % (case.zone, address)]


def texts(when):
    """Master files by server and origin."""
    found = upper_zones()
    plain, aliased = reverse_zones()
    found[FIRST] = {REVERSE: plain}
    found[SECOND] = {REVERSE: plain, ALIASED: aliased}
    found[BLOCKED] = {}
    found[LAME] = {"other.example.": [soa("other.example.", 1), *delegation("other.example.", [LAME])]}
    for case in CASES:
        for server in case.servers:
            if server != LAME:
                found[server][case.zone] = own_zone(case, server, when)
    return {server: {origin: "\n".join(dict.fromkeys(lines)) + "\n" for origin, lines in own.items()}
            for server, own in found.items()}
