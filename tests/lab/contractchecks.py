# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""The command line's contract: exit statuses, output files, JSON fields, safe text, spellings, resolvers."""
import ipaddress
import json
import os
import re
import resource
import signal
import subprocess
import unicodedata

import network as lab
from mailchecks import address_of
from world import wait_for

STORY = ("--ip", "203.0.113.100", "--helo", "DYNA-WEB", "--mail-from", "user@dynatron.example", "--recipient", "example.net",
         "--server", "mail.dynatron.example")
STATES = ("pass", "warning", "fail", "unknown", "notApplicable")
TEXT, NUMBER, FLAG, ANY = (str,), (int,), (bool,), (object,)
# Lines that may be wide: a long name alone, what is to be copied (behind a bar), commands, and what a server said.
VERBATIM = re.compile(r" *(\S+$|\||dig |[0-9.]+ +[ *]?[<>] )")
# A list holds what all its members look like; a tuple is a type or a set of allowed texts.
CHANGE = {"kind": ("ptr", "address", "spf", "helo", "txt", "mx", "other"), "who": ("you", "dnsHost", "addressOwner", "senderDomain"),
          "owner": TEXT, "before": [TEXT], "after": [TEXT], "artefacts": [{"kind": TEXT, "fileName": TEXT, "text": TEXT}],
          "undo": TEXT, "verify": TEXT}
SCHEMA = {
    "schema": ("helodoctor.report/1",), "program": {"name": ("helodoctor",), "version": TEXT}, "startedAt": TEXT,
    "elapsedMs": NUMBER, "request": {"ips": [TEXT], "helo": TEXT, "mailFrom": TEXT, "server": TEXT}, "resolvers": [TEXT],
    "addresses": [{"ip": TEXT, "iprev": ("pass", "fail", "temperror", "permerror"), "ptrNames": [TEXT],
                   "forwardAddresses": ANY,
                   "chain": {"outcome": ("settles", "loops", "deadEnd", "unknown", "tooLong"), "path": [TEXT],
                             "cycle": [TEXT], "settlesAt": ANY}}],
    "helo": {"name": TEXT, "source": ("typed",), "addresses": [TEXT], "matchesAddress": FLAG, "matchesPtr": FLAG},
    "lookups": [{"id": NUMBER, "name": TEXT, "type": TEXT,
                 "status": ("Answered", "NoData", "NxDomain", "ServFail", "Refused", "TimedOut", "Malformed", "Cancelled"),
                 "ttl": NUMBER, "resolver": TEXT, "ms": NUMBER, "records": [TEXT], "cnames": [TEXT]}],
    "smtp": [{"server": TEXT, "address": TEXT, "outcome": ("completed",), "stage": ("quit",), "banner": TEXT,
              "bannerName": TEXT, "ehloName": TEXT, "extensions": [TEXT], "product": TEXT,
              "tls": {"offered": FLAG, "established": FLAG, "protocol": TEXT, "certificateNames": [TEXT],
                      "validUntil": TEXT, "trusted": FLAG},
              "transcript": [{"ms": NUMBER, "from": TEXT, "text": TEXT, "tls": FLAG, "cutBytes": NUMBER}]}],
    "spf": [ANY], "receivers": [ANY],
    "findings": [{"code": TEXT, "state": STATES, "subject": TEXT, "arguments": ANY, "evidence": [NUMBER], "text": TEXT}],
    "plan": {"options": [{"id": TEXT, "recommended": FLAG, "goal": ("settles", "iprev", "bounce", "all"),
                          "changes": [CHANGE], "simulated": ANY}]},
    "notTested": [{"what": TEXT, "why": TEXT}], "conclusion": {"state": STATES, "code": TEXT, "text": TEXT},
}


def shape_faults(schema, value, where="report"):
    """Where a value lacks a field of the contract or has another type."""
    if isinstance(schema, dict):
        if not isinstance(value, dict):
            return ["%s is no object" % where]
        return [line for field, part in schema.items() for line in (
            shape_faults(part, value[field], where + "." + field) if field in value else ["%s.%s is missing" % (where, field)])]
    if isinstance(schema, list):
        if not isinstance(value, list):
            return ["%s is no list" % where]
        return [line for item in value for line in shape_faults(schema[0], item, where + "[]")]
    if all(isinstance(allowed, str) for allowed in schema):
        return [] if value in schema else ["%s is %r" % (where, value)]
    is_kind = isinstance(value, schema) and (schema is not NUMBER or not isinstance(value, bool))
    return [] if is_kind else ["%s is %r" % (where, value)]


def check_schema(program):
    status, report = program.report(*STORY)
    lines = shape_faults(SCHEMA, report)
    wanted = {"ips": ["203.0.113.100"], "helo": "dyna-web", "mailFrom": "user@dynatron.example",
              "server": "mail.dynatron.example:25"}
    lines += ["request.%s is %r" % (field, report["request"].get(field)) for field, right in wanted.items()
              if report["request"].get(field) != right]
    if report["resolvers"] != [lab.UNBOUND + ":53"]:
        lines.append("resolvers are %r" % report["resolvers"])
    if status != 1 or report["conclusion"]["state"] != "fail":
        lines.append("the story ends with status %d, %s" % (status, report["conclusion"]))
    questions = [(row["name"], row["type"]) for row in report["lookups"]]
    lines += ["asked twice: %s %s" % question for question in set(questions) if questions.count(question) > 1]
    ids = {row["id"] for row in report["lookups"]}
    lines += ["evidence %s of %s is no look-up" % (number, finding["code"]) for finding in report["findings"]
              for number in finding["evidence"] if number not in ids]
    for fact in ("PTR", "A"):
        row = next(row for row in report["lookups"] if row["type"] == fact and row["status"] == "Answered")
        if row["ttl"] > 60 or row["resolver"] != lab.UNBOUND + ":53" or not row["records"]:
            lines.append("a look-up's evidence is %r" % row)
    return lines


def check_statuses(program):
    good = ("check", "--ip", "203.0.113.3", "--helo", "mx.perfect4.example")
    rows = [(0, good), (0, ("--version",)), (0, ("--help",)), (0, ("check", "--help")), (1, ("check",) + STORY),
            (2, ("check", "--ip", "203.0.113.14", "--helo", "mx.perfect4.example")),
            (64, ()), (64, ("check",)), (64, ("nosuch",)), (64, good + ("--nosuch",)), (64, ("check", "--ip", "203.0.113.256")),
            (64, ("check", "--ip", "host.example")), (64, good + ("extra",)), (64, good + ("--format", "docx")),
            (64, good + ("--deadline", "0")), (64, good + ("--dns-timeout", "soon")), (64, good + ("--resolver", "name.example")),
            (64, good + ("--resolver", "192.0.2.53:99999")), (64, good + ("--server", "bad name")),
            (64, good + ("--format", "pdf")), (64, ("check", "--demo", "nosuch")),
            (73, good + ("--output", "/nonexistent/report.json")), (73, good + ("--output", "/")),
            (73, good + ("--write-fixes", "/proc/nowhere"))]
    lines = []
    for wanted, arguments in rows:
        status, out, err, _ = program.run(*arguments)
        if status != wanted:
            lines.append("%s: status %d, expected %d" % (" ".join(arguments), status, wanted))
        if wanted >= 64 and "helodoctor-cli: " not in err and arguments:
            lines.append("%s: standard error begins %r" % (" ".join(arguments), err[:80]))
        if wanted == 64 and out:
            lines.append("%s: says its error on standard output" % " ".join(arguments))
    return lines


def limited():
    """The next file written ends at 500 bytes, as on a full disk."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (500, 500))


def check_output(program):
    folder = program.world.path("output", "x")[:-2]
    target = os.path.join(folder, "report.json")
    with open(target, "w", encoding="ascii") as file:
        file.write("older")
    arguments = ("check", "--ip", "203.0.113.3", "--format", "json", "--output", target)
    lines = []
    done = subprocess.run(program.command(*arguments), capture_output=True, timeout=15, preexec_fn=limited, check=False)
    with open(target, encoding="ascii") as file:
        kept = file.read()
    if done.returncode != 73 or kept != "older" or os.listdir(folder) != ["report.json"]:
        lines.append("a write that fails: status %d, %d bytes, %s" % (done.returncode, len(kept), os.listdir(folder)))
    status, out, _, _ = program.run(*arguments)
    with open(target, encoding="utf-8") as file:
        report = json.load(file)
    if status != 0 or out or report["schema"] != "helodoctor.report/1" or os.listdir(folder) != ["report.json"]:
        lines.append("--output FILE: status %d, output %r, %s" % (status, out, os.listdir(folder)))
    status, out, _, _ = program.run(*arguments[:-1], "-")
    if status != 0 or not out.startswith(b"{"):
        lines.append("--output -: status %d" % status)
    with open("/dev/full", "wb") as full:
        done = subprocess.run(program.command(*arguments[:-2]), stdout=full, stderr=subprocess.PIPE, timeout=15, check=False)
    if done.returncode != 73:
        lines.append("standard output that takes nothing: status %d" % done.returncode)
    status, out, _, _ = program.run("check", *STORY, "--format", "pdf", "--output", os.path.join(folder, "report.pdf"))
    with open(os.path.join(folder, "report.pdf"), "rb") as file:
        if status != 1 or file.read(5) != b"%PDF-":
            lines.append("--format pdf: status %d" % status)
    return lines


def check_fixes(program):
    folder = program.world.path("fixes", "deep", "x")[:-2] + "/new"
    status, report = program.report(*STORY, "--write-fixes", folder)
    artefacts = [artefact for change in report["plan"]["options"][0]["changes"] for artefact in change["artefacts"]]
    names = os.listdir(folder) if os.path.isdir(folder) else []
    lines = []
    if status != 1 or len(names) != len(artefacts) or not names:
        lines.append("--write-fixes: status %d, %d files of %d artefacts" % (status, len(names), len(artefacts)))
    lines += ["--write-fixes: %s is missing" % artefact["fileName"] for artefact in artefacts
              if not any(name.endswith(artefact["fileName"]) for name in names)]
    lines += ["--write-fixes: %s is empty" % name for name in names if os.path.getsize(os.path.join(folder, name)) == 0]
    return lines


def unsafe(text):
    """Characters that act on a terminal instead of showing themselves."""
    kinds = ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")
    return sorted({"U+%04X" % ord(char) for char in text if char != "\n" and unicodedata.category(char) in kinds})


def check_safety(program, net):
    lines = []
    hostile = [case.ip for case in net.cases if case.title.startswith("PTR name with") or "255 bytes" in case.title]
    arguments = [word for ip in hostile for word in ("--ip", ip)] + ["--server", address_of("hostile"), "--helo", "x\u00e4"]
    for form in ("text", "json", "letter"):
        status, out, err, _ = program.run("check", *arguments, "--format", form)
        text = out.decode("utf-8", "strict")
        if status not in (0, 1, 2) or unsafe(text) or unsafe(err):
            lines.append("--format %s: status %d, unsafe characters %s %s" % (form, status, unsafe(text), unsafe(err)))
        if form == "json" and unsafe(json.dumps(json.loads(text), ensure_ascii=False)):
            lines.append("--format json: unsafe characters inside")
        if form == "json" and "\\x1b[31mred" not in json.loads(text)["smtp"][0]["banner"]:
            lines.append("--format json: the banner's escape is not shown as \\x1b")
        wide = [line for line in text.splitlines() if len(line) > 80 and not VERBATIM.match(line)]
        if form == "text" and wide:
            lines.append("--format text: %d lines wider than 80 columns, as: %s" % (len(wide), wide[0]))
    status, _, err, _ = program.run("check", "--ip", "203.0.113.3\x1b[31m\u202e")
    if status != 64 or unsafe(err):
        lines.append("a hostile option value: status %d, unsafe characters %s" % (status, unsafe(err)))
    return lines


def check_spellings(program):
    lines = []
    for first, second in (("2001:db8:1::1", "2001:0DB8:0001:0:0::0001"), ("203.0.113.3", "::ffff:203.0.113.3"),
                          ("::ffff:cb00:7103", "203.0.113.3")):
        _, report = program.report("--ip", first, "--ip", second)
        found = [entry["ip"] for entry in report["addresses"]]
        wanted = [str(ipaddress.ip_address(first).ipv4_mapped or ipaddress.ip_address(first))
                  if ":" in first else first]
        if found != wanted or report["request"]["ips"] != wanted:
            lines.append("--ip %s --ip %s: addresses are %s" % (first, second, found))
    return lines


def check_resolvers(program):
    lines = []
    for given, named in (([lab.UNBOUND + ":53"], [lab.UNBOUND + ":53"]), ([lab.UNBOUND6], ["[%s]:53" % lab.UNBOUND6]),
                         (["[%s]:53" % lab.UNBOUND6], ["[%s]:53" % lab.UNBOUND6]),
                         ([lab.DEAD_DNS, lab.UNBOUND], [lab.DEAD_DNS + ":53", lab.UNBOUND + ":53"]),
                         ([lab.SILENT_RESOLVER, lab.UNBOUND], [lab.SILENT_RESOLVER + ":53", lab.UNBOUND + ":53"])):
        arguments = [word for resolver in given for word in ("--resolver", resolver)]
        _, report = program.report("--ip", "203.0.113.3", *arguments)
        asked = {row["resolver"] for row in report["lookups"]}
        if report["resolvers"] != named or report["addresses"][0]["iprev"] != "pass" or asked != {named[-1]}:
            lines.append("--resolver %s: %s, iprev %s, answered by %s" % (given, report["resolvers"],
                                                                         report["addresses"][0]["iprev"], sorted(asked)))
    status, report = program.report("--ip", "203.0.113.3", "--resolver", lab.UNBOUND + ":54", "--dns-timeout", "200")
    if status != 2 or report["addresses"][0]["iprev"] != "temperror":
        lines.append("a resolver port where nobody listens: status %d, %s" % (status, report["addresses"][0]["iprev"]))
    return lines


def catches_interrupts(pid):
    try:
        with open("/proc/%d/status" % pid, encoding="ascii") as file:
            mask = next(int(line.split()[1], 16) for line in file if line.startswith("SigCgt"))
    except (OSError, StopIteration):
        return False
    return bool(mask >> (signal.SIGINT - 1) & 1)


def check_interrupt(program):
    lines = []
    for number in (signal.SIGINT, signal.SIGTERM):
        arguments = ("check", "--ip", "203.0.113.3", "--server", address_of("silent"), "--format", "json")
        process = subprocess.Popen(program.command(*arguments), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        wait_for(lambda process=process: catches_interrupts(process.pid), "the program to wait for signals")
        process.send_signal(number)
        out, _ = process.communicate(timeout=10)
        try:
            report = json.loads(out)
        except ValueError:
            report = {}
        if process.returncode != 130 or report.get("schema") != "helodoctor.report/1":
            lines.append("%s: status %d, output %r" % (number.name, process.returncode, out[:80]))
    return lines


def check_all(program, net):
    lines = []
    for part in (check_schema, check_statuses, check_output, check_fixes, check_spellings, check_resolvers, check_interrupt,
                 lambda program: check_safety(program, net)):
        try:
            lines += part(program)
        except (AssertionError, subprocess.TimeoutExpired, OSError, ValueError) as fault:
            lines.append("%s: %s" % (getattr(part, "__name__", "safety"), fault))
    return lines
