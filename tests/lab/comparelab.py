#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""What the world sees, against real name servers: helodoctor-cli --compare must name why servers differ, and say of each
server what dig(1) says of it. NSD and Unbound run in network namespaces, all on port 53.

Usage: comparelab.py PATH-OF-helodoctor-cli
Ends with 0 if all is right, 1 if not, 77 (skipped) if not root or a program is missing."""
import argparse
import json
import os
import re
import subprocess
import sys

import comparezones as zones
import servers
import world as worlds
from world import name_server_answers, run, wait_for

PROGRAMS = ("ip", "nsd", "nsd-checkconf", "nsd-checkzone", "unbound", "unbound-checkconf", "dig")
WHOLE_SECONDS = 200
TRACES = 12
HERE = os.path.dirname(os.path.abspath(__file__))
STATUS = {"NOERROR": "NoData", "NXDOMAIN": "NxDomain", "REFUSED": "Refused", "SERVFAIL": "ServFail"}


def addresses():
    return {"client": [zones.CLIENT], "nsd": zones.NAME_SERVERS, "unbound": [zones.HONEST, zones.INNER], "mail": [],
            "faults": [zones.REWRITER]}


def start_unbound(world, address, extra, zone=()):
    folder = world.path("unbound-" + address, "x")[:-2]
    hints = world.write("unbound-%s/root.hints" % address,
                        ". 3600 IN NS a.root.\na.root. 3600 IN A %s\n" % zones.ROOT)
    config = ["server:", "  interface: %s" % address, "  outgoing-interface: %s" % address,
              "  access-control: 0.0.0.0/0 allow", "  do-ip6: no", "  module-config: \"iterator\"",
              "  root-hints: \"%s\"" % hints, "  chroot: \"\"", "  username: \"\"", "  pidfile: \"\"",
              "  directory: \"%s\"" % folder, "  use-syslog: no", "  num-threads: 1", "  serve-expired: no",
              "  local-zone: \"113.0.203.in-addr.arpa.\" nodefault", *extra, *zone, "remote-control:", "  control-enable: no"]
    path = world.write("unbound-%s/unbound.conf" % address, "\n".join(config) + "\n")
    run("unbound-checkconf", path)
    world.start("unbound", "unbound", "-d", "-p", "-c", path)
    wait_for(lambda: name_server_answers(world, "client", address), "Unbound at " + address)


def start_name_servers(world, when):
    """All name servers with their zones as they are at that time; the processes."""
    before = len(world.processes)
    for address, texts in zones.texts(when).items():
        servers.start_one_nsd(world, address, texts)
    for address in zones.NAME_SERVERS:
        if address not in (zones.LAME, zones.BLOCKED):
            wait_for(lambda where=address: name_server_has_spoken(world, where), "NSD at " + address)
    return world.processes[before:]


def name_server_has_spoken(world, address):
    return "status:" in dig(world, "@" + address, "+norec", "+time=1", "+tries=1", ".", "SOA")


def dig(world, *words):
    return subprocess.run(world.command("client", "dig", *words), capture_output=True, text=True, timeout=40,
                          check=False).stdout


def start_all(world):
    world.build(addresses())
    world.set_resolver("client", zones.HONEST)
    old = start_name_servers(world, "before")
    # That it always asks the same server of the zone where one lags leaves nothing to chance.
    start_unbound(world, zones.HONEST, [], ["stub-zone:", "  name: \"lag.example.\"", "  stub-addr: %s" % zones.FIRST])
    start_unbound(world, zones.INNER, ["  local-zone: \"split.example.\" transparent",
                                       "  local-data: \"mail.split.example. 300 IN A %s\"" % zones.INSIDE])
    world.start("faults", sys.executable, os.path.join(HERE, "dnsrewriter.py"), zones.REWRITER, zones.HONEST,
                zones.ADVERTISEMENT)
    # A resolver that has seen the zone as it was.
    for kind in ("A", "SOA", "NS"):
        dig(world, "@" + zones.HONEST, "mail.stale.example" if kind == "A" else "stale.example", kind)
    for process in old:
        worlds.stop(process)
    start_name_servers(world, "now")
    wait_for(lambda: name_server_answers(world, "client", zones.REWRITER), "the rewriting resolver")
    world.drop_packets_to(zones.BLOCKED)


def diagnose(world, program, case):
    command = [program, "check", "--ip", case.ip, "--helo", case.name, "--resolver", case.resolver, "--compare", "--no-smtp",
               "--format", "json", *(word for other in case.others for word in ("--compare-with", other))]
    done = subprocess.run(world.command("client", *command), capture_output=True, text=True, timeout=70, check=False)
    if not done.stdout:
        raise worlds.LabError("%s: no report: %s" % (case.title, done.stderr))
    return json.loads(done.stdout)


def question_of(report, name, kind):
    for question in report["comparison"]["questions"]:
        if question["name"] == name and question["type"] == kind:
            return question
    return None


def cause_faults(report, case):
    """Whether the cause is named, in the table and as a finding, with the right server and the right verdict."""
    faults = []
    question = question_of(report, case.name, "A")
    if question is None:
        return ["%s was not compared" % case.name]
    if question["cause"] != case.cause:
        faults.append("the cause is %s, not %s" % (question["cause"], case.cause))
    table = report["comparison"]["servers"]
    guilty = sorted(table[index]["server"] for index in question["guilty"])
    if guilty != sorted(address + ":53" for address in case.guilty):
        faults.append("the guilty are %s" % guilty)
    codes = sorted({finding["code"] for finding in report["findings"] if finding["code"].startswith("world.")})
    if codes != sorted(case.codes):
        faults.append("the findings are %s, not %s" % (codes, sorted(case.codes)))
    iprev = report["addresses"][0]["iprev"]
    if iprev != case.iprev:
        faults.append("iprev is %s, not %s" % (iprev, case.iprev))
    return faults


def dig_answer(text):
    """Status as the report has it, AA, and the data of the records, sorted; nothing if no answer came."""
    status = re.search(r"status: (\w+)", text)
    if not status:
        return None
    flags = re.search(r"flags: ([a-z ]*);", text).group(1).split()
    answers = re.search(r";; ANSWER SECTION:\n(.*?)\n\n", text, re.S)
    fields = [line.split(None, 4) for line in answers.group(1).splitlines()] if answers else []
    data = sorted(field[4].rstrip(".").lower() for field in fields if field[3] != "CNAME")
    ttls = [int(field[1]) for field in fields]
    return {"status": "Answered" if data else STATUS[status.group(1)], "aa": "aa" in flags, "records": data,
            "ttl": min(ttls) if data else None, "alias": bool(fields) and not data}


def proof_faults(world, report):
    """Each authoritative cell of the table against dig +norec at that server."""
    faults, compared = [], 0
    table = report["comparison"]["servers"]
    for question in report["comparison"]["questions"]:
        for cell in question["answers"]:
            server = table[cell["server"]]
            if server["role"] != "authoritative":
                continue
            address = server["server"].rsplit(":", 1)[0]
            text = dig(world, "@" + address, "+norec", "+noedns", "+time=1", "+tries=1", question["name"], question["type"])
            said = dig_answer(text)
            where = "%s %s at %s" % (question["name"], question["type"], address)
            compared += 1
            if said is None:
                if cell["status"] != "TimedOut":
                    faults.append("%s: dig has no answer, the report %s" % (where, cell["status"]))
                continue
            if said["alias"] or cell["referral"]:
                continue  # told by cnames and authority, which the trace is compared by
            for key in ("status", "aa", "records"):
                if cell[key] != said[key]:
                    faults.append("%s: %s is %r, dig says %r" % (where, key, cell[key], said[key]))
            if said["ttl"] is not None and cell["ttl"] != said["ttl"]:
                faults.append("%s: TTL is %d, dig says %d" % (where, cell["ttl"], said["ttl"]))
    return faults if compared else ["nothing was compared with dig"]


def trace_of_dig(world, resolver, name, kind):
    """The zones on the way, each once, the last answer's data and the address it came from; dig follows no alias by
    itself."""
    text = dig(world, "@" + resolver, "+trace", "+nodnssec", "+time=2", "+tries=1", name, kind)
    blocks = [block for block in text.split("\n\n") if ";; Received" in block]
    steps, data = [], []
    for block in blocks:
        records = [line.split(None, 4) for line in block.splitlines() if line and not line.startswith(";")]
        names = sorted({record[0].lower().rstrip(".") or "." for record in records if record[3] == "NS"})
        data = sorted(record[4].rstrip(".").lower() for record in records if record[3] not in ("NS", "CNAME"))
        if names and not data:
            steps += names
    aliases = [record[4] for record in records if record[3] == "CNAME"] if blocks else []
    if aliases and not data:
        further, data, last = trace_of_dig(world, resolver, aliases[0], kind)
        return list(dict.fromkeys(steps + further)), data, last
    last = re.search(r"Received \d+ bytes from ([0-9a-f.:]+)#53", blocks[-1]).group(1) if blocks else ""
    return list(dict.fromkeys(steps)), data, last


def dig_agrees(world, case, trace):
    """What differs from dig +trace, which asks a server of each zone by chance, and so may come to a lame one or to
    one that has the delegated zone as well: one of some runs must go the same way and end alike."""
    own = list(dict.fromkeys(step["zone"] for step in trace["steps"]))
    records = trace["steps"][-1]["answer"]["records"]
    seen = []
    for _ in range(TRACES):
        way, data, last = trace_of_dig(world, case.resolver, trace["name"], trace["type"])
        if way == own and data and (data == records or not case.is_steady):
            return []
        seen.append("%s from %s by %s" % (data, last, way))
    return ["it comes to %s by %s, dig to %s" % (records, own, " or ".join(sorted(set(seen))))]


def trace_faults(world, report, case):
    """The way from the root as dig +trace shows it: the zones, and the answer of the zone's own server."""
    faults = []
    for trace in report["comparison"]["traces"]:
        where = "trace of %s %s: " % (trace["name"], trace["type"])
        if not trace["complete"]:
            faults.append("%sit does not come to an end: %s" % (where, trace["steps"]))
            continue
        faults += [where + fault for fault in dig_agrees(world, case, trace)]
        step = trace["steps"][-1]
        address = step["server"].rsplit(":", 1)[0]
        end = next((other["next"] for other in reversed(trace["steps"]) if other["answer"]["cnames"]), trace["name"])
        said = dig_answer(dig(world, "@" + address, "+norec", end, trace["type"]))
        if said["records"] != step["answer"]["records"]:
            faults.append("%s%s says %s, not %s" % (where, address, said["records"], step["answer"]["records"]))
    return faults if report["comparison"]["traces"] else ["there is no trace"]


def check(world, program):
    faults = []
    for case in zones.CASES:
        report = diagnose(world, program, case)
        found = cause_faults(report, case) + proof_faults(world, report) + trace_faults(world, report, case)
        print("comparelab: %s %s" % (case.title, "is wrong" if found else "is right"), flush=True)
        faults += ["%s: %s" % (case.title, fault) for fault in found]
    return faults


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    arguments = parser.parse_args()

    def work(world):
        start_all(world)
        return check(world, os.path.abspath(arguments.program))
    return worlds.run_lab("comparelab", PROGRAMS, WHOLE_SECONDS, work)


if __name__ == "__main__":
    sys.exit(main())
