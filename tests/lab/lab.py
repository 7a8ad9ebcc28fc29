#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""helodoctor-cli against real servers: NSD, Unbound and Postfix in network namespaces of their own.

Usage: lab.py PATH-OF-helodoctor-cli [--only PART] [--seed N]
Ends with 0 if all is right, 1 if not, 77 (skipped) if not root or a server program is missing."""
import argparse
import os
import signal
import sys
import time

import cases
import contractchecks
import mailchecks
import network
import randomcases
import servers
import verdicts
import world as worlds

SKIPPED = 77
PROGRAMS = ("ip", "nsd", "nsd-checkconf", "nsd-checkzone", "unbound", "unbound-checkconf", "postfix", "openssl")
WHOLE_SECONDS = 240


def addresses():
    return {
        "client": [network.CLIENT, network.CLIENT6], "nsd": [network.NSD, network.LAME_DNS],
        "unbound": [network.UNBOUND, network.UNBOUND6],
        "mail": [network.POSTFIX, network.POSTFIX6],
        "faults": [network.SILENT_DNS, network.BROKEN_DNS, network.DEAD_DNS, network.FLAKY, network.FLAKY_NO_TCP,
                   network.SILENT_RESOLVER, network.NOBODY, *mailchecks.sinks()],
    }


def start_all(world, net, hosts, mail_services=""):
    world.build(hosts)
    world.set_resolver("client", network.UNBOUND)
    world.set_resolver("mail", network.UNBOUND)
    world.drop_packets_to(network.BLACK_HOLE)
    certificate = servers.make_certificate(world, mailchecks.POSTFIX_NAME)
    servers.start_nsd(world, net)
    servers.start_unbound(world, net)
    servers.start_faults(world, net, mailchecks.sinks(), certificate)
    servers.start_postfix(world, mailchecks.POSTFIX_NAME, certificate, mail_services)


def parts(program, net):
    return {
        "verdicts": lambda: verdicts.check_all(program, net),
        "together": lambda: verdicts.check_together(program, net),
        "mail": lambda: mailchecks.check_all(program),
        "contract": lambda: contractchecks.check_all(program, net),
    }


def check(world, net, cli, only):
    program = verdicts.Program(world, cli)
    complaints = []
    for name, part in parts(program, net).items():
        if only and name != only:
            continue
        begun = time.monotonic()
        lines = part()
        print("lab: %s: %s in %.1f s" % (name, "%d complaints" % len(lines) if lines else "all right",
                                         time.monotonic() - begun), flush=True)
        complaints += lines
    return complaints


def clean_up(world):
    """Whatever ends the lab."""
    signal.alarm(0)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    servers.stop_postfix(world)
    world.close()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("cli")
    parser.add_argument("--only", choices=("verdicts", "together", "mail", "contract"))
    parser.add_argument("--seed", type=int, default=1, help="of the random networks")
    options = parser.parse_args()
    reason = worlds.reason_to_skip(PROGRAMS)
    if reason:
        print("lab: skipped: " + reason)
        return SKIPPED
    worlds.stop_at_signals("lab", WHOLE_SECONDS)
    world = worlds.World()
    try:
        net = cases.build()
        randomcases.add(net, options.seed)
        mailchecks.add_names(net)
        begun = time.monotonic()
        start_all(world, net, addresses())
        print("lab: %d addresses, servers up in %.1f s" % (len(net.cases), time.monotonic() - begun), flush=True)
        complaints = check(world, net, os.path.abspath(options.cli), options.only)
    except worlds.LabError as fault:
        print("lab: %s\n%s" % (fault, world.logs()))
        return 1
    finally:
        clean_up(world)
    for line in complaints:
        print("lab: " + line)
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
