# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""The lab's network as data: records, places where name service is broken, and the addresses to be diagnosed."""
import ipaddress
from dataclasses import dataclass, field

from dnsnames import key_of, labels_of, reverse_labels

# Who is who. Only documentation ranges (RFC 5737, RFC 3849), and only inside the lab's own namespaces.
CLIENT, CLIENT6 = "192.0.2.1", "2001:db8:ffff::1"
NSD = "192.0.2.10"
UNBOUND, UNBOUND6 = "192.0.2.53", "2001:db8:ffff::53"
SILENT_DNS, BROKEN_DNS, DEAD_DNS, LAME_DNS = "192.0.2.20", "192.0.2.21", "192.0.2.22", "192.0.2.23"
FLAKY, FLAKY_NO_TCP, SILENT_RESOLVER = "192.0.2.60", "192.0.2.61", "192.0.2.62"
POSTFIX, POSTFIX6 = "203.0.113.244", "2001:db8:25::244"
SINKS = "192.0.2.1%02d"
NOBODY, BLACK_HOLE = "192.0.2.240", "192.0.2.241"

ZONES = (".", "example.", "in-addr.arpa.", "ip6.arpa.", "113.0.203.in-addr.arpa.", "100.51.198.in-addr.arpa.",
         "2.0.192.in-addr.arpa.", "8.b.d.0.1.0.0.2.ip6.arpa.")
# Where Unbound is told to send a subtree, by how that server fails. "refuse" and "deny" are Unbound's own doing.
DELEGATED = {"silent": SILENT_DNS, "broken": BROKEN_DNS, "dead": DEAD_DNS, "lame": LAME_DNS}
LOCAL = ("refuse", "deny")


@dataclass
class Case:
    """One address to be diagnosed; behaviour is the flaky resolver's for this address's PTR question."""
    title: str
    ip: str
    behaviour: str = ""
    spelling: str = ""
    resolver: str = ""


@dataclass
class Network:
    records: dict = field(default_factory=dict)  # key of owner -> [(owner labels, type, data)]
    broken: dict = field(default_factory=dict)  # key of a subtree -> how
    cases: list = field(default_factory=list)

    def add(self, owner, kind, *values):
        labels = self.owner(owner)
        for value in values:
            data = labels_of(value) if kind in ("PTR", "CNAME", "NS") else value
            self.records.setdefault(key_of(labels), []).append((labels, kind, data))

    def fail(self, owner, how):
        """Whatever is asked at or below this owner fails."""
        self.broken[key_of(self.owner(owner))] = how

    def case(self, title, ip, ptr=(), **more):
        """An address with its PTR names; what else is needed is added by the caller."""
        self.cases.append(Case(title, ip, **more))
        for name in [ptr] if isinstance(ptr, str) else ptr:
            self.add(ip, "PTR", name)

    def good(self, title, ip, name, **more):
        """An address whose one name leads back to it."""
        self.case(title, ip, name, **more)
        self.address(name, ip)

    def address(self, name, *ips):
        for ip in ips:
            self.add(name, "A" if ipaddress.ip_address(ip).version == 4 else "AAAA", ip)

    @staticmethod
    def owner(text):
        try:
            return reverse_labels(text)
        except ValueError:
            return labels_of(text)

    def how_broken(self, key):
        for start in range(len(key) + 1):
            if key[start:] in self.broken:
                return self.broken[key[start:]]
        return None
