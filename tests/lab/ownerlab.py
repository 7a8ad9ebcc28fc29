#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""Who can change a reverse name, against real name servers: the zone, its contact and its servers must be named for every
way in which reverse zones are cut, handed on and broken. NSD and Unbound run in network namespaces, all on port 53.

Usage: ownerlab.py PATH-OF-helodoctor-cli [--only TITLE]
Ends with 0 if all is right, 1 if not, 77 (skipped) if not root or a program is missing."""
import argparse
import ipaddress
import json
import os
import subprocess
import sys
from dataclasses import dataclass

import servers
import world as worlds
from world import name_server_answers, run, wait_for

PROGRAMS = ("ip", "nsd", "nsd-checkconf", "nsd-checkzone", "unbound", "unbound-checkconf")
WHOLE_SECONDS = 280
CLIENT, ROOT, PARENT, PROVIDER, SECOND, LAME, RESOLVER = ("192.0.2.%d" % last for last in (1, 10, 11, 12, 13, 23, 53))
NOBODY = "192.0.2.240"
HOSTS = {"a.root.": ROOT, "ns.registry.example.": PARENT, "ns1.provider.example.": PROVIDER,
         "ns2.provider.example.": SECOND, "lame.provider.example.": LAME, "nobody.provider.example.": NOBODY}
GOOD = ("ns1.provider.example.", "ns2.provider.example.")
MAILBOX, DOTTED, NONE = "hostmaster.provider.example.", "john\\.doe.customer.example.", "."
TWO = "100.51.198.in-addr.arpa."


@dataclass
class Case:
    title: str
    ip: str
    zone: str
    alias: str = ""  # where the reverse name leads
    parent: str = ""  # the zone of the alias
    names: tuple = GOOD  # of the zone's servers
    mailbox: str = MAILBOX
    has_ptr: bool = True
    compare: bool = False
    patience: int = 2000  # for one answer of the resolver, in milliseconds
    codes: tuple = ("owner.zone",)

    @property
    def reverse(self):
        return ipaddress.ip_address(self.ip).reverse_pointer + "."

    @property
    def is_lame(self):
        return "owner.lame" in self.codes

    @property
    def is_unknown(self):
        return "owner.unknown" in self.codes

    @property
    def is_served(self):
        return not self.is_lame and not self.is_unknown

    @property
    def record(self):
        return self.alias or self.reverse


CLASSLESS = ("owner.classless",)
BROKEN = ("owner.lame",)
CASES = [
    Case("/24", "203.0.113.25", "113.0.203.in-addr.arpa."),
    Case("/24 without the record", "203.0.113.30", "113.0.203.in-addr.arpa.", has_ptr=False),
    Case("/16", "20.1.2.3", "1.20.in-addr.arpa."),
    Case("/8", "21.1.2.3", "21.in-addr.arpa."),
    Case("a zone of one address", "203.0.113.99", "99.113.0.203.in-addr.arpa.", mailbox=DOTTED),
    Case("no usable mail address", "20.2.2.3", "2.20.in-addr.arpa.", mailbox=NONE),
    Case("slash", "198.51.100.5", "0/26." + TWO, alias="5.0/26." + TWO, parent=TWO, mailbox=DOTTED, codes=CLASSLESS),
    Case("dash", "198.51.100.70", "64-127." + TWO, alias="70.64-127." + TWO, parent=TWO, codes=CLASSLESS),
    Case("another tree", "198.51.100.130", "customer.example.", alias="130.rev.customer.example.", parent=TWO,
         mailbox=DOTTED, codes=CLASSLESS),
    Case("another tree, without the record", "198.51.100.131", "customer.example.", alias="131.rev.customer.example.",
         parent=TWO, mailbox=DOTTED, has_ptr=False, codes=CLASSLESS),
    Case("an alias inside the zone", "198.51.100.150", TWO, alias="150.pool." + TWO, parent=TWO),
    Case("ip6.arpa /32", "2001:db8::25", "8.b.d.0.1.0.0.2.ip6.arpa."),
    Case("ip6.arpa /36", "2001:db8:f000::1", "f.8.b.d.0.1.0.0.2.ip6.arpa."),
    Case("ip6.arpa /48", "2001:db8:1::25", "1.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa."),
    Case("ip6.arpa /64", "2001:db8:2:3::25", "3.0.0.0.2.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa."),
    Case("lame: refused", "22.1.1.1", "1.1.22.in-addr.arpa.", names=("lame.provider.example.",), codes=BROKEN),
    Case("lame: no server", "22.1.2.1", "2.1.22.in-addr.arpa.", names=("nobody.provider.example.",), codes=BROKEN,
         compare=True),
    # Who does not wait for the resolver to give up has learnt nothing, and must say so.
    Case("lame: no server, no patience", "22.1.4.1", "4.1.22.in-addr.arpa.", names=("nobody.provider.example.",),
         codes=("owner.unknown",), patience=500),
    Case("lame behind an alias", "198.51.100.200", "192/26." + TWO, alias="200.192/26." + TWO, parent=TWO,
         names=("lame.provider.example.",), codes=BROKEN),
    Case("one of two is lame", "22.1.3.1", "3.1.22.in-addr.arpa.", compare=True,
         names=("lame.provider.example.", "ns1.provider.example."), codes=("owner.lameServer", "owner.zone")),
]


def soa(origin, mailbox=MAILBOX):
    return "%s 300 IN SOA ns1.provider.example. %s 1 3600 600 86400 60" % (origin, mailbox)


def delegation(origin, names):
    return ["%s 300 IN NS %s" % (origin, name) for name in names]


def glue(*wanted):
    return ["%s 300 IN A %s" % (name, address) for name, address in HOSTS.items() if address in wanted]


def zone_texts():
    """Lines by origin: what the provider's servers have, and what the registry's has."""
    own = {"provider.example.": [soa("provider.example."), *delegation("provider.example.", GOOD),
                                 *glue(PROVIDER, SECOND, LAME, NOBODY)],
           TWO: [soa(TWO), *delegation(TWO, GOOD)]}
    for case in CASES:
        if case.is_served and case.zone not in own:
            own[case.zone] = [soa(case.zone, case.mailbox), *delegation(case.zone, case.names)]
    upper = {"example.": [soa("example."), *delegation("example.", ["ns.registry.example."]),
                          *glue(PARENT, PROVIDER, SECOND), *delegation("provider.example.", GOOD)]}
    for origin in ("in-addr.arpa.", "ip6.arpa."):
        upper[origin] = [soa(origin), *delegation(origin, ["ns.registry.example."])]
    for case in CASES:
        if case.alias:
            own[TWO].append("%s 300 IN CNAME %s" % (case.reverse, case.alias))
        if case.has_ptr and case.is_served:
            own[case.zone].append("%s 300 IN PTR mail.provider.example." % case.record)
    for zone in [TWO, *(case.zone for case in CASES)]:
        names = next((case.names for case in CASES if case.zone == zone), GOOD)
        above = max((other for other in [*own, *upper] if zone.endswith("." + other)), key=len)
        lines = own.get(above) or upper[above]
        lines += [line for line in delegation(zone, names) if line not in lines]
    return own, upper


def start_all(world):
    world.build({"client": [CLIENT], "nsd": [ROOT, PARENT, PROVIDER, SECOND, LAME], "unbound": [RESOLVER], "mail": [],
                 "faults": []})
    world.set_resolver("client", RESOLVER)
    own, upper = zone_texts()
    root = [soa("."), *delegation(".", ["a.root."]), *glue(ROOT, PARENT)]
    for zone in upper:
        root += delegation(zone, ["ns.registry.example."])
    other = [soa("other.example."), *delegation("other.example.", GOOD)]
    for address, zones in ((ROOT, {".": root}), (PARENT, upper), (PROVIDER, own), (SECOND, own),
                           (LAME, {"other.example.": other})):
        servers.start_one_nsd(world, address, {origin: "\n".join(lines) + "\n" for origin, lines in zones.items()})
    hints = world.write("root.hints", ". 3600 IN NS a.root.\na.root. 3600 IN A %s\n" % ROOT)
    config = ["server:", "  interface: %s" % RESOLVER, "  outgoing-interface: %s" % RESOLVER,
              "  access-control: 0.0.0.0/0 allow", "  do-ip6: no", "  module-config: \"iterator\"",
              "  root-hints: \"%s\"" % hints, "  chroot: \"\"", "  username: \"\"", "  pidfile: \"\"",
              "  directory: \"%s\"" % world.folder, "  use-syslog: no", "  num-threads: 1"]
    config += ["  local-zone: \"%s\" nodefault" % zone for zone in servers.OPENED]
    path = world.write("unbound.conf", "\n".join(config + ["remote-control:", "  control-enable: no"]) + "\n")
    run("unbound-checkconf", path)
    world.start("unbound", "unbound", "-d", "-p", "-c", path)
    wait_for(lambda: name_server_answers(world, "client", RESOLVER), "Unbound")


def diagnose(world, program, case):
    command = [program, "check", "--ip", case.ip, "--resolver", RESOLVER, "--no-smtp", "--no-rdap", "--no-dnsbl", "--no-spf",
               "--no-domain", "--dns-timeout", str(case.patience), "--format", "json"] + (["--compare"] if case.compare else [])
    done = subprocess.run(world.command("client", *command), capture_output=True, text=True, timeout=70, check=False)
    if not done.stdout:
        raise worlds.LabError("%s: no report: %s" % (case.title, done.stderr))
    return json.loads(done.stdout)


def address_of(mailbox):
    """RFC 1035 section 8, by hand for the names used here."""
    return {MAILBOX: "hostmaster@provider.example", DOTTED: "john.doe@customer.example", NONE: None}[mailbox]


def faults_of(report, case):
    found = report["reverseZones"][0]
    expected = {"kind": "unknown" if case.is_unknown else "found", "zone": None if case.is_unknown else case.zone, "record": case.record, "parentZone": case.parent,
                "classless": case.parent not in ("", case.zone), "lame": case.is_lame,
                "mail": None if not case.is_served else address_of(case.mailbox)}
    faults = []
    for key, value in expected.items():
        value = (value.rstrip(".") or None) if isinstance(value, str) else value
        if found[key] != value:
            faults.append("%s is %r, not %r" % (key, found[key], value))
    named = {server["name"]: server["addresses"] for server in found["servers"]}
    wanted = {} if not case.is_served and not case.compare else {name.rstrip("."): [HOSTS[name]] for name in case.names}
    if named != wanted:
        faults.append("the servers are %s, not %s" % (named, wanted))
    lame = [name.rstrip(".") for name in case.names if HOSTS[name] == LAME] if case.compare else []
    if found["lameServers"] != lame:
        faults.append("lame are %s, not %s" % (found["lameServers"], lame))
    codes = sorted(finding["code"] for finding in report["findings"] if finding["code"].startswith("owner."))
    if codes != sorted(case.codes):
        faults.append("the findings are %s" % codes)
    return faults


def check(world, program, only):
    start_all(world)
    faults = []
    for case in CASES:
        if only and only != case.title:
            continue
        found = faults_of(diagnose(world, program, case), case)
        print("ownerlab: %s %s" % (case.title, "is wrong" if found else "is right"), flush=True)
        faults += ["%s: %s" % (case.title, fault) for fault in found]
    return faults


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--only")
    arguments = parser.parse_args()
    program = os.path.abspath(arguments.program)
    return worlds.run_lab("ownerlab", PROGRAMS, WHOLE_SECONDS, lambda world: check(world, program, arguments.only))


if __name__ == "__main__":
    sys.exit(main())
