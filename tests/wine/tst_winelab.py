#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""helodoctor-cli.exe in Wine against the lab's real servers, by the same reference as the Linux program.

Usage: tst_winelab.py LINUX-PROGRAM WINDOWS-PROGRAM [--only PART]
Ends with 0 if all is right, 1 if not, 77 (skipped) if not root or a program is missing."""
import argparse
import json
import os
import pathlib
import signal
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "lab"))
import cases  # noqa: E402
import contractchecks  # noqa: E402
import lab  # noqa: E402
import mailchecks  # noqa: E402
import network  # noqa: E402
import randomcases  # noqa: E402
import reference  # noqa: E402
import servers  # noqa: E402
import tlsservers  # noqa: E402
import verdicts  # noqa: E402
import winesession  # noqa: E402
import world as worlds  # noqa: E402

AT_ONCE = 6
PROTOCOLS = ("TLSv1.2",)  # Qt offers TLS 1.3 from Windows' build 20221 on, which Wine 8 does not say to be
WINE = mailchecks.System(PROTOCOLS[-1], 12, {
    # Wine believes any first bytes to be a record's length and waits for the rest, which never comes.
    "tls-broken": "timedOut",
    # Qt connects once more to learn the error of a connection that failed later; Linux, and so Wine, forgot it by then.
    "no such host on the wire": "timedOut",
})
IPREVS = {"pass", "fail", "temperror", "permerror"}
OUTCOMES = {"settles", "loops", "deadEnd", "unknown", "tooLong"}


class WindowsProgram(verdicts.Program):
    """helodoctor-cli.exe in a Wine inside the client's namespace."""

    def __init__(self, world, cli, session):
        super().__init__(world, cli)
        self.session = session

    def command(self, *arguments):
        return self.session.command(self.cli, *arguments)


# --- Verdicts

def sample(net):
    """Every misbehaving resolver, and the first address of each verdict, family and way of failing."""
    chosen, seen = [], set()
    for case in net.cases:
        right = reference.expected(net, case)
        kind = (":" in case.ip, right["iprev"], right["chain"]["outcome"], net.how_broken(network.key_of(net.owner(case.ip))))
        if case.resolver or case.spelling or kind not in seen or "PTR name with" in case.title:
            chosen.append(case)
            seen.add(kind)
    return chosen


def check_verdicts(program, net):
    chosen = sample(net)
    expected = [reference.expected(net, case) for case in chosen]
    lines = []
    if {row["iprev"] for row in expected} != IPREVS or {row["chain"]["outcome"] for row in expected} != OUTCOMES:
        lines.append("the sample lacks a kind of verdict")
    print("winelab: %d addresses" % len(chosen), flush=True)
    tasks = [lambda case=case: verdicts.check_case(program, net, case) for case in chosen]
    return lines + [line for found in worlds.in_parallel(tasks, AT_ONCE) for line in found]


# --- TLS

def check_tls(program, protocols):
    def check(row):
        found, lines = mailchecks.sessions_of(program, row.server)
        return lines + [line for session in found for line in tlsservers.complaints(row, session, protocols)]
    tasks = [lambda row=row: check(row) for row in tlsservers.ROWS]
    return [line for lines in worlds.in_parallel(tasks, AT_ONCE) for line in lines]


# --- What the system says of DNS servers

def check_system_resolvers(program, world):
    lines = []
    path = "/etc/netns/%s/resolv.conf" % world.name("client")
    with open(path, encoding="ascii") as file:
        before = file.read()
    for given, named in ((["192.0.2.53"], ["192.0.2.53:53"]), ([network.DEAD_DNS, network.UNBOUND], None),
                         ([network.UNBOUND6], ["[%s]:53" % network.UNBOUND6])):
        with open(path, "w", encoding="ascii") as file:
            file.write("".join("nameserver %s\n" % address for address in given))
        status, report = program.report("--ip", "203.0.113.3")
        wanted = named or [address + ":53" for address in given]
        asked = {row["resolver"] for row in report["lookups"]}
        if report["resolvers"] != wanted or asked != {wanted[-1]} or report["addresses"][0]["iprev"] != "pass":
            lines.append("the system's %s: resolvers %s, answered by %s, status %d"
                         % (given, report["resolvers"], sorted(asked), status))
    with open(path, "w", encoding="ascii") as file:
        file.write(before)
    return lines


# --- Ctrl-C

def table(world, name):
    """Lines of what Linux says of the client's namespace."""
    command = world.command("client", "cat", "/proc/net/" + name)
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()


def is_talking(world, address):
    """Whether the client has a connection to port 25 of that address."""
    hexadecimal = "".join("%02X" % int(byte) for byte in reversed(address.split(".")))
    rows = [line.split() for line in table(world, "tcp")[1:]]
    return any(row[2] == hexadecimal + ":0019" and row[3] == "01" for row in rows)


def datagrams(world):
    """Read by programs of the client's namespace so far."""
    return int(next(line.split()[1] for line in table(world, "snmp") if line.startswith("Udp: ") and line[5].isdigit()))


def check_interrupt(program, world):
    """Once the names are known and the server keeps silent."""
    lines = []
    address = mailchecks.address_of("silent")
    begin = datagrams(world)
    program.report("--ip", "203.0.113.3", "--server", address, "--deadline", "1")
    answers = datagrams(world) - begin
    target = world.path("interrupted")
    for name, arguments in (("a pipe", ()), ("--output", ("--output", winesession.windows_path(target))), ("a file", ())):
        begun, begin = time.monotonic(), datagrams(world)
        with open(target, "wb") as file:
            process = subprocess.Popen(
                program.command("check", "--ip", "203.0.113.3", "--server", address, "--format", "json", *arguments),
                stdin=subprocess.DEVNULL, stdout=file if name == "a file" else subprocess.PIPE, stderr=subprocess.PIPE)
            worlds.wait_for(lambda begin=begin: is_talking(world, address) and datagrams(world) >= begin + answers,
                            "the names and the silent server")
            process.send_signal(signal.SIGINT)
            try:
                out, err = process.communicate(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()
                out, err = process.communicate()
        if out == b"" or out is None:
            with open(target, "rb") as file:
                out = file.read()
        try:
            report = json.loads(out)
        except ValueError:
            report = {}
        answered = [row.get("iprev") for row in report.get("addresses", [])]
        if process.returncode != 130 or answered != ["pass"] or b"\r" in out:
            lines.append("Ctrl-C, output to %s: status %d after %.1f s, output %r, errors %r"
                         % (name, process.returncode, time.monotonic() - begun, out[:80], err[:200]))
        worlds.wait_for(lambda: not is_talking(world, address), "the end of the conversation")
    return lines


# --- All of it

def parts(program, linux, net, world):
    contract = (contractchecks.check_schema, contractchecks.check_spellings, contractchecks.check_resolvers,
                lambda it: contractchecks.check_safety(it, net))
    return {
        "verdicts": lambda: check_verdicts(program, net),
        "together": lambda: verdicts.check_together(program, net),
        "mail": lambda: mailchecks.check_all(program, WINE),
        "tls": lambda: check_tls(program, PROTOCOLS),
        "tls-linux": lambda: check_tls(linux, ("TLSv1.2", "TLSv1.3")),
        "contract": lambda: [line for part in contract for line in part(program)],
        "resolvers": lambda: check_system_resolvers(program, world),
        "interrupt": lambda: check_interrupt(program, world),
    }


def check(world, net, options, session):
    windows = WindowsProgram(world, options.windows, session)
    linux = verdicts.Program(world, options.linux)
    complaints = []
    for name, part in parts(windows, linux, net, world).items():
        if options.only and name not in options.only:
            continue
        begun = time.monotonic()
        try:
            lines = part()
        except (AssertionError, subprocess.TimeoutExpired, OSError, ValueError, KeyError) as fault:
            lines = ["%s: %r" % (name, fault)]
        print("winelab: %s: %s in %.1f s" % (name, "%d complaints" % len(lines) if lines else "all right",
                                             time.monotonic() - begun), flush=True)
        complaints += lines
    return complaints


def build_network():
    net = cases.build()
    randomcases.add(net, 1)
    mailchecks.add_names(net)
    tlsservers.add_names(net)
    return net


def run_all(world, options):
    net = build_network()
    begun = time.monotonic()
    addresses = lab.addresses()
    addresses["faults"] += tlsservers.addresses(False)
    addresses["mail"] += tlsservers.addresses(True)
    lab.start_all(world, net, addresses, tlsservers.postfix_services())
    tlsservers.start(world, os.path.join(servers.HERE, "smtpsinks.py"), json.dumps)
    session = winesession.Session(*world.command("client"))
    try:
        print("winelab: servers and Wine up in %.1f s" % (time.monotonic() - begun), flush=True)
        return check(world, net, options, session)
    finally:
        session.close()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("linux", type=lambda path: pathlib.Path(path).resolve())
    parser.add_argument("windows", type=lambda path: pathlib.Path(path).resolve())
    parser.add_argument("--only", action="append")
    options = parser.parse_args()
    reason = lab.worlds.reason_to_skip(lab.PROGRAMS)
    if reason:
        print("winelab: skipped: " + reason)
        return winesession.SKIPPED
    winesession.need("winelab", (options.linux, options.windows), "wine")
    lab.worlds.stop_at_signals("lab", lab.WHOLE_SECONDS)
    world = worlds.World()
    try:
        complaints = run_all(world, options)
    except worlds.LabError as fault:
        print("winelab: %s\n%s" % (fault, world.logs()))
        return 1
    finally:
        lab.clean_up(world)
    for line in complaints:
        print("winelab: " + line)
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
