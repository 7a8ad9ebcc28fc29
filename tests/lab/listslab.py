#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""Block lists of every behaviour, served by NSD and asked through Unbound in network namespaces of their own.

Usage: listslab.py PATH-OF-helodoctor-cli
Ends with 0 if every list is classed right, 1 if not, 77 (skipped) if not root or a server program is missing."""
import argparse
import json
import os
import subprocess
import sys

import network
import servers
import world as worlds

PROGRAMS = ("ip", "nsd", "nsd-checkconf", "nsd-checkzone", "unbound", "unbound-checkconf")
WHOLE_SECONDS = 150
HERE = os.path.dirname(os.path.abspath(__file__))
REWRITER = "192.0.2.63"
BELOW = ".lists.helo-lab.net"

# Nothing is ever sent to these; they stand only in names that are asked inside the namespaces.
IP, IP6 = "9.8.7.6", "2a00:1:2::25"
REVERSE, NIBBLES = "6.7.8.9", "5.2.0.0" + ".0" * 16 + ".2.0.0.0.1.0.0.0.0.0.a.2"
HELO, SENDER = "mail.sender-lab.net", "sender-lab.net"
TEST, NOT_TEST = "2.0.0.127", "1.0.0.127"
ZEROES = ".0" * 20
TEST6, NOT_TEST6 = ["%d.0.0.0.0.0.f.7.f.f.f.f" % n + ZEROES for n in (2, 1)]
GOOD = {TEST: ["127.0.0.2"]}
GOOD6 = {**GOOD, TEST6: ["127.0.0.2"]}
NAMES = {"test": ["127.0.1.2"]}
EVERY_CODE = {"codes": {"127.0.0.2": "listed", "127.0.0.3": "also listed"}, "errors": {"127.0.0.255": "over the limit"}}


class List:
    """A list, its records below its zone, and what must be said of each subject."""

    def __init__(self, name, records, expected, broken="", txt="", kind="ip", **more):
        self.zone = name + BELOW
        self.records, self.expected, self.broken, self.txt = records, expected, broken, txt
        self.entry = {"zone": self.zone, "name": name, "kind": kind, "weight": "minor", "removal": "request",
                      "delist": "https://lists.helo-lab.net/", "limits": {"en": "none", "de": "keine"}, "source": "lab",
                      "verified": True, "delistVerified": False, **EVERY_CODE, **more}
        if kind == "ip":
            self.entry = {"ipv4": True, "ipv6": False, **self.entry}

    def add_to(self, net):
        for owner, codes in self.records.items():
            net.add("%s.%s" % (owner, self.zone), "A", *codes)
        if self.txt:
            net.add("%s.%s" % (REVERSE, self.zone), "TXT", self.txt)
        if self.broken:
            net.fail(self.zone, self.broken)


def unknown(trouble, *subjects):
    return {subject: ("unknown", trouble) for subject in subjects or (IP,)}


def lists():
    listed, clean = ("listed", "none"), ("clean", "none")
    return [
        List("listed", {**GOOD, REVERSE: ["127.0.0.2"]}, {IP: listed}, txt="seen on Sunday"),
        List("clean", GOOD, {IP: clean}),
        List("both", {**GOOD6, REVERSE: ["127.0.0.2"], NIBBLES: ["127.0.0.3"]}, {IP: listed, IP6: listed}, ipv6=True),
        List("six-clean", GOOD6, {IP: clean, IP6: clean}, ipv6=True),
        List("six-untested", GOOD, {IP: clean, **unknown("noTestEntry", IP6)}, ipv6=True),
        List("six-everything", {**GOOD6, NOT_TEST6: ["127.0.0.2"]}, {IP: clean, **unknown("listsEverything", IP6)},
             ipv6=True),
        List("public", {"*": ["127.255.255.254"]}, unknown("declined")),
        List("later", {**GOOD, REVERSE: ["127.255.255.255"]}, unknown("declined")),
        List("own-error", {**GOOD, REVERSE: ["127.0.0.255"]}, unknown("declined")),
        List("error-beside", {**GOOD, REVERSE: ["127.0.0.2", "127.0.0.255"]}, unknown("declined")),
        List("several", {**GOOD, REVERSE: ["127.0.0.2", "127.0.0.3"]}, {IP: listed}),
        List("strange", {**GOOD, REVERSE: ["127.0.0.99"]}, unknown("unknownCode")),
        List("rewritten", {"*": ["203.0.113.9"]}, unknown("rewritten")),
        List("rewritten-late", {**GOOD, REVERSE: ["203.0.113.9"]}, unknown("rewritten")),
        List("no-entry", {REVERSE: ["127.0.0.2"]}, unknown("noTestEntry")),
        List("gone", {}, unknown("noTestEntry")),
        List("everything", {"*": ["127.0.0.2"]}, unknown("listsEverything")),
        List("white-one", {**GOOD, NOT_TEST: ["127.0.0.1"]}, {IP: clean}, testNeutral=["127.0.0.1"]),
        List("servfail", {}, unknown("unanswered"), broken="broken"),
        List("lame", {}, unknown("unanswered"), broken="lame"),
        List("refused", {}, unknown("unanswered"), broken="refuse"),
        List("silent", {}, unknown("unanswered"), broken="deny"),
        List("escapes", {**GOOD, REVERSE: ["127.0.0.2"]}, {IP: listed}, txt=b"\x1b[31mred\n\xc8\xe2\x80\xae"),
        List("long", {**GOOD, REVERSE: ["127.0.0.2"]}, {IP: listed}, txt=["x" * 250] * 16),
        List("domains", {**NAMES, SENDER: ["127.0.0.2"]}, {HELO: clean, SENDER: listed}, kind="domain"),
        List("hosts", {**NAMES, HELO: ["127.0.0.2"]}, {HELO: listed, SENDER: clean}, kind="domain"),
        List("registered", {**NAMES, SENDER: ["127.0.0.24"]}, {SENDER: listed}, kind="domain", registeredDomains=True,
             bits={"8": "phishing", "16": "malware"}),
        List("domains-invalid", {**NAMES, "invalid": ["127.0.1.2"]}, unknown("listsEverything", HELO, SENDER),
             kind="domain"),
        List("domains-public", {"*": ["127.255.255.254"]}, unknown("declined", HELO, SENDER), kind="domain"),
    ]


def make_network(all_lists):
    net = network.Network()
    for ip in (IP, IP6):
        net.good("a mail server", ip, HELO)
    for one in all_lists:
        one.add_to(net)
    return net


def start_all(world, net):
    world.build({"client": [network.CLIENT, network.CLIENT6], "nsd": [network.NSD, network.LAME_DNS],
                 "unbound": [network.UNBOUND, network.UNBOUND6, REWRITER], "mail": [],
                 "faults": [network.SILENT_DNS, network.BROKEN_DNS, network.DEAD_DNS, network.FLAKY,
                            network.FLAKY_NO_TCP, network.SILENT_RESOLVER]})
    servers.start_nsd(world, net)
    servers.start_unbound(world, net)
    certificate = servers.make_certificate(world, HELO)
    servers.start_faults(world, net, {}, certificate)
    world.start("unbound", sys.executable, os.path.join(HERE, "dnsrewriter.py"), REWRITER, network.UNBOUND,
                "203.0.113.99")
    worlds.wait_for(lambda: worlds.name_server_answers(world, "client", REWRITER), "the rewriting resolver")


def diagnose(world, program, book, resolver, output="json"):
    command = world.command("client", program, "check", "--ip", IP, "--ip", IP6, "--helo", HELO, "--mail-from",
                            "info@" + SENDER, "--resolver", resolver, "--blocklists", book, "--dns-timeout", "1000",
                            "--no-smtp", "--no-spf", "--no-domain", "--no-owner", "--no-rdap", "--format", output,
                            "--language", "en")
    done = subprocess.run(command, capture_output=True, timeout=60, check=False)
    if done.returncode not in (0, 1, 2):
        raise worlds.LabError("exit status %d: %s" % (done.returncode, done.stderr.decode()))
    return done.stdout


def found_of(report):
    return {(a["list"], a["subject"]): (a["state"], a["trouble"]) for a in report["blocklists"]["answers"]}


def compare(expected, found):
    faults = ["%s about %s: %r, not %r" % (*key, found.get(key), right) for key, right in expected.items()
              if found.get(key) != right]
    return faults + ["%s was asked about %s" % key for key in found if key not in expected]


def check_truth(world, program, book, all_lists):
    report = json.loads(diagnose(world, program, book, network.UNBOUND))
    expected = {(one.zone, subject): right for one in all_lists for subject, right in one.expected.items()}
    faults = compare(expected, found_of(report))
    reasons = {a["list"]: a["reason"] for a in report["blocklists"]["answers"] if a["subject"] == IP}
    for name, right in (("listed", "seen on Sunday"), ("long", "x" * 1000), ("escapes", "\\x1B[31mred\\x0A")):
        if not reasons[name + BELOW].upper().startswith(right.upper()):
            faults.append("the reason of %s is %r" % (name, reasons[name + BELOW]))
    if report["blocklists"]["resolvers"] != [network.UNBOUND + ":53"]:
        faults.append("resolvers: %r" % report["blocklists"]["resolvers"])
    questions = [(lookup["name"], lookup["type"]) for lookup in report["lookups"]]
    faults += ["asked twice: %s %s" % key for key in set(questions) if questions.count(key) > 1]
    asked_reasons = {name for name, kind in questions if kind == "TXT"}
    listed = sum(1 for state, _ in expected.values() if state == "listed")
    if len(asked_reasons) != listed:
        faults.append("%d reasons were asked for %d listings" % (len(asked_reasons), listed))
    print("listslab: %d answers of %d lists compared" % (len(expected), len(all_lists)))
    return faults


def check_rewriting_resolver(world, program, book):
    """Through a resolver that puts an address in the place of "no such name", no list is believed."""
    report = json.loads(diagnose(world, program, book, REWRITER))
    found = found_of(report)
    faults = ["through the rewriting resolver: %s about %s is %s" % (*key, value[0]) for key, value in found.items()
              if value[0] != "unknown"]
    codes = {finding["code"] for finding in report["findings"]}
    if "blocklist.clean" in codes or "blocklist.listed" in codes or "blocklist.unknown" not in codes:
        faults.append("through the rewriting resolver the findings are %s" % sorted(codes))
    if found.get(("clean" + BELOW, IP)) != ("unknown", "rewritten"):
        faults.append("the rewriting is not named: %r" % (found.get(("clean" + BELOW, IP)),))
    return faults


def check_text(world, program, book):
    text = diagnose(world, program, book, network.UNBOUND, "text")
    faults = ["control characters in the text"] if b"\x1b" in text or b"\x90" in text else []
    for words in (b"No entry", b"Unknown: these lists told nothing", b"The list says: seen on Sunday"):
        if words not in text:
            faults.append("the text lacks %r" % words)
    return faults


def check(world, program):
    all_lists = lists()
    start_all(world, make_network(all_lists))
    book = world.write("blocklists.json", json.dumps({"schema": "helodoctor.blocklists/1",
                                                      "lists": [one.entry for one in all_lists]}))
    return (check_truth(world, program, book, all_lists) + check_rewriting_resolver(world, program, book)
            + check_text(world, program, book))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    program = os.path.abspath(parser.parse_args().program)
    return worlds.run_lab("listslab", PROGRAMS + ("openssl",), WHOLE_SECONDS, lambda world: check(world, program))


if __name__ == "__main__":
    sys.exit(main())
