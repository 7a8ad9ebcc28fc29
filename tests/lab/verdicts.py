# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""Runs the program once for each address, by the system's resolver or a given one, and compares its JSON."""
import ipaddress
import json
import subprocess
import time

import reference
from world import in_parallel

CHECK_SECONDS = 15
AT_ONCE = 6
STATUS_OF = {"pass": 0, "warning": 0, "notApplicable": 0, "fail": 1, "unknown": 2}


class Program:
    """helodoctor-cli inside the client's namespace."""

    def __init__(self, world, cli):
        self.world, self.cli = world, cli

    def command(self, *arguments):
        return self.world.command("client", self.cli, *arguments)

    def run(self, *arguments, seconds=CHECK_SECONDS):
        """(exit status, standard output, standard error, seconds); a hang ends in TimeoutExpired."""
        begun = time.monotonic()
        done = subprocess.run(self.command(*arguments), capture_output=True, timeout=seconds, check=False)
        return done.returncode, done.stdout, done.stderr.decode("utf-8", "replace"), time.monotonic() - begun

    def report(self, *arguments, seconds=CHECK_SECONDS):
        status, out, err, _ = self.run("check", *arguments, "--format", "json", seconds=seconds)
        try:
            return status, json.loads(out)
        except ValueError as fault:
            raise AssertionError("no JSON (status %d): %s %s" % (status, fault, err)) from fault


def of_family(addresses, version):
    return [address for address in addresses if ipaddress.ip_address(address).version == version]


def differences(wanted, got):
    """(field, expected, found) of one entry of "addresses"."""
    version = ipaddress.ip_address(wanted["ip"]).version
    pairs = [("ip", wanted["ip"], got.get("ip")), ("iprev", wanted["iprev"], got.get("iprev")),
             ("ptrNames", wanted["ptrNames"], got.get("ptrNames"))]
    forward = {name: of_family(found, version) for name, found in got.get("forwardAddresses", {}).items()}
    pairs.append(("forwardAddresses", wanted["forwardAddresses"], forward))
    for field in ("outcome", "path", "cycle", "settlesAt"):
        pairs.append(("chain." + field, wanted["chain"][field], got.get("chain", {}).get(field)))
    return [(field, right, found) for field, right, found in pairs if right != found]


def check_case(program, net, case):
    """Lines of complaint, empty if all is right."""
    arguments = ["--ip", case.spelling or case.ip, "--quiet"]
    if case.resolver:
        arguments += ["--resolver", case.resolver]
    where = "%s (%s)" % (case.ip, case.title)
    try:
        status, report = program.report(*arguments)
    except subprocess.TimeoutExpired:
        return ["%s: no end within %d s" % (where, CHECK_SECONDS)]
    except AssertionError as fault:
        return ["%s: %s" % (where, fault)]
    if len(report.get("addresses", [])) != 1:
        return ["%s: %d addresses in the report" % (where, len(report.get("addresses", [])))]
    found = differences(reference.expected(net, case), report["addresses"][0])
    lines = ["%s: %s: expected %s, found %s" % (where, field, json.dumps(right), json.dumps(got))
             for field, right, got in found]
    if STATUS_OF.get(report["conclusion"]["state"]) != status:
        lines.append("%s: exit status %d with conclusion %s" % (where, status, report["conclusion"]["state"]))
    return lines


def check_all(program, net):
    tasks = [lambda case=case: check_case(program, net, case) for case in net.cases]
    return [line for lines in in_parallel(tasks, AT_ONCE) for line in lines]


def check_together(program, net, count=30):
    """Many addresses in one diagnosis must be judged as each alone."""
    cases = [case for case in net.cases if not case.resolver and not case.spelling][:count]
    arguments = [word for case in cases for word in ("--ip", case.ip)]
    _, report = program.report(*arguments, seconds=30)
    lines = []
    if [entry["ip"] for entry in report["addresses"]] != [case.ip for case in cases]:
        lines.append("several addresses: their order is not kept")
    for case, got in zip(cases, report["addresses"]):
        lines += ["%s (%s), among others: %s: expected %s, found %s" % (case.ip, case.title, field, right, found)
                  for field, right, found in differences(reference.expected(net, case), got)]
    return lines
