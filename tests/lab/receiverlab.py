#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""What helodoctor-cli says that receivers would answer, against the real programs, case by case.

Usage: receiverlab.py PATH-OF-helodoctor-cli [--only PROGRAM] [--id ID] [--cases N | --all] [--seed N] [--other-world N] [--patient] [--show]
A case is an identity (source address, HELO, sender) and one policy of one program. Each program is a module
receivers_PROGRAM.py beside this file with
  why_not()    why it cannot be run here, or ""
  start(lab)   starts it inside the namespace "mail" and returns its list of Service
  stop(lab)    (optional) ends what a signal to its processes would not end
Ends with 0 if all agree, 1 if not, 77 (skipped) if not root or a server program is missing."""
import argparse
import collections
import glob
import importlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass

import network
import receiverworld
import servers
import world as worlds
from dnsnames import key_of, labels_of, reverse_labels

HERE = os.path.dirname(os.path.abspath(__file__))
SKIPPED = 77
PROGRAMS = ("ip", "nsd", "nsd-checkconf", "nsd-checkzone", "unbound", "unbound-checkconf")
WHOLE_SECONDS = 280
SHOWN = 60
CLASSES = {"2": "accept", "3": "accept", "4": "defer", "5": "reject"}
INSIDE = ("10.0.0.0/8", "100.64.0.0/10")


@dataclass
class Service:
    """One policy of a program on a port of its own."""
    ident: str  # of receivers[].id
    port: int
    message: str = None  # sent after DATA if the policy decides only then
    judge: object = None  # function(lab, service, identity, prediction, result) -> what is wrong, instead of disagreement()
    share: float = 1.0  # of the identities that are shown to it
    ready: bool = True  # it takes connections by itself as soon as it is started
    patient: bool = False  # it waits for more than a minute where the DNS says nothing at all: asked with --patient only


class Lab:
    """What a program's module needs to know, and the namespaces it starts its servers in."""

    def __init__(self, world, zones):
        self.world = world
        self.zones = zones
        self.domain, self.host = zones.domain, zones.host
        self.recipient = "recipient@" + zones.domain
        self.ipv4, self.ipv6 = network.POSTFIX, network.POSTFIX6
        self.last_port = 2500

    def new_port(self):
        self.last_port += 1
        return self.last_port

    def write_users(self, folder, **numbers):
        """Copies of this machine's users and groups, with these beside them, for a program to mount over its own."""
        more = {"passwd": "%s:x:%d:%d::/nonexistent:/bin/false\n", "group": "%s:x:%d:\n"}
        for name, form in more.items():
            with open("/etc/" + name, "r", encoding="utf-8") as file:
                lines = [form % (user, *[number] * form.count("%d")) for user, number in numbers.items()]
                self.world.write("%s/%s" % (folder, name), file.read() + "".join(lines))

    def start(self, *command):
        return self.world.start("mail", *command)

    def target(self, identity):
        return self.ipv6 if ":" in identity.address.ip else self.ipv4


def start_world(world, zones):
    clients = [address.ip for address in zones.addresses]
    world.build({"client": [network.CLIENT, network.CLIENT6, *clients], "nsd": [network.NSD, network.LAME_DNS],
                 "unbound": [network.UNBOUND, network.UNBOUND6], "mail": [network.POSTFIX, network.POSTFIX6],
                 "faults": [network.SILENT_DNS, network.BROKEN_DNS, network.DEAD_DNS, network.FLAKY, network.FLAKY_NO_TCP,
                            network.SILENT_RESOLVER]})
    for host in ("client", "mail"):
        for route in INSIDE:
            worlds.run("ip", "-n", world.name(host), "route", "add", route, "dev", "eth0")
    world.set_resolver("client", network.UNBOUND)
    world.set_resolver("mail", network.UNBOUND, options="timeout:1 attempts:1")
    servers.start_nsd(world, zones.net)
    servers.start_unbound(world, zones.net)
    servers.start_faults(world, zones.net, {}, ("", ""), with_smtp=False)


def modules(only):
    names = sorted(os.path.basename(path)[:-3] for path in glob.glob(os.path.join(HERE, "receivers_*.py")))
    return [importlib.import_module(name) for name in names if not only or name == "receivers_" + only]


def ask_ours(lab, cli, identity):
    """receivers[] by id, or text: why there is none."""
    command = [cli, "check", "--ip", identity.address.ip, "--helo", identity.helo, "--mail-from", identity.sender,
               "--recipient", lab.domain, "--resolver", network.UNBOUND, "--dns-timeout", "700", "--format", "json", "--no-smtp",
               "--no-dnsbl", "--no-rdap", "--no-owner", "--quiet"]
    done = subprocess.run(lab.world.command("client", *command), capture_output=True, text=True, timeout=60, check=False)
    try:
        report = json.loads(done.stdout)
        return {entry["id"]: entry for entry in report["receivers"] if entry["ip"] in (identity.address.ip, None)}
    except (ValueError, KeyError):
        return "exit status %d: %s" % (done.returncode, (done.stderr or done.stdout)[:300].strip())


def ask_theirs(lab, pairs):
    """Results of conversations, one for each pair of an identity and a service."""
    tasks = [{"source": identity.address.ip, "target": lab.target(identity), "port": service.port, "helo": identity.helo,
              "sender": identity.sender, "recipient": lab.recipient, "message": service.message}
             for identity, service in pairs]
    paths = [lab.world.path("tasks.json"), lab.world.path("results.json")]
    with open(paths[0], "w", encoding="utf-8") as file:
        json.dump(tasks, file)
    command = lab.world.command("client", sys.executable, "-B", os.path.join(HERE, "receiverclient.py"), *paths)
    done = subprocess.run(command, capture_output=True, text=True, timeout=None, check=False)
    if done.returncode != 0:
        raise worlds.LabError("the client ended with %d: %s" % (done.returncode, done.stderr[-2000:]))
    with open(paths[1], encoding="utf-8") as file:
        return json.load(file)


def parsed(lines):
    """Code, enhanced code and text of a reply; several lines' texts joined by a space."""
    code, texts = lines[-1][:3], [line[4:] for line in lines]
    first, _, rest = texts[0].partition(" ")
    digits = first.split(".")
    if len(digits) == 3 and all(digit.isdigit() for digit in digits) and digits[0] == code[0]:
        texts = [text[len(first):].lstrip() if text.startswith(first) else text for text in texts]
        return code, first, " ".join(texts)
    return code, "", " ".join(texts)


def filled(prediction):
    return str(prediction.get("code") or ""), prediction.get("enhanced") or "", prediction.get("text") or ""


def disagreement(identity, prediction, result):
    """What is wrong; "order" if it depends on which of several names comes first, "open" if on what the standard
    leaves unread."""
    if result["stage"] == "none":
        return "no reply: %s" % result["lines"]
    code, enhanced, text = parsed(result["lines"])
    if "nameOrder" in (prediction.get("missing") or []) and len(identity.address.names) > 1:
        # What is said in spite of it holds in any order.
        return "order" if prediction["verdict"] in ("unknown", CLASSES.get(code[:1])) else "wrong in any order"
    if prediction["verdict"] == "unknown" and all(fact.endswith(".beyond") for fact in prediction["missing"]):
        return "open"  # the program goes on where the standard stops
    if prediction["verdict"] == "unknown":
        return "unknown, because of %s; they: %s" % (prediction.get("missing"), result["lines"])
    ours = (prediction["verdict"], prediction["stage"], *filled(prediction))
    theirs = (CLASSES.get(code[:1], "?"), result["stage"], code, enhanced, text)
    if ours == theirs:
        return ""
    kind = "CLASS" if ours[0] != theirs[0] else "code" if ours[2:4] != theirs[2:4] else "stage" if ours[1] != theirs[1] else "text"
    return "%s: we %s %s %s %s %s | they %s %s %s %s %s" % (kind, *ours, *theirs)


class Tally:
    """Counts by policy, and the complaints."""

    def __init__(self, shows):
        self.counts = collections.defaultdict(collections.Counter)
        self.complaints = []
        self.shows = shows

    def add(self, ident, identity, wrong):
        kind = wrong if wrong in ("order", "open") else "wrong" if wrong else "right"
        self.counts[ident][kind] += 1
        if kind == "wrong":
            self.complaints.append("%s: %s (%s, HELO %r, from <%s>): %s" % (
                ident, identity.title, identity.address.ip, identity.helo[:80], identity.sender, wrong))
        if self.shows:
            print("%s\t%s\t%s" % (ident, identity.title, wrong or "agrees"))

    def table(self):
        for ident, count in sorted(self.counts.items()):
            print("receiverlab: %-58s %5d agree, %3d by order of names, %3d open, %3d disagree"
                  % (ident, count["right"], count["order"], count["open"], count["wrong"]))
        whole = sum(self.counts.values(), collections.Counter())
        print("receiverlab: %d cases: %d agree, %d by order of names, %d open, %d disagree"
              % (sum(whole.values()), whole["right"], whole["order"], whole["open"], whole["wrong"]), flush=True)


def judged(lab, service, identity, prediction, result):
    if prediction is None:
        return "nothing is said of it; they: %s" % result["lines"]
    if service.judge:
        return service.judge(lab, service, identity, prediction, result)
    return disagreement(identity, prediction, result)


def is_silent(zones, identity):
    """Whether nothing at all is said of its address or one of its names."""
    names = [key_of(labels_of(name)) for name in identity.address.names]
    return "deny" in [zones.net.how_broken(key) for key in (key_of(reverse_labels(identity.address.ip)), *names)]


def is_asked(lab, identity, service, is_patient):
    return is_patient or not service.patient or not is_silent(lab.zones, identity)


def compare(lab, options, services, identities, tally):
    cli = os.path.abspath(options.cli)
    begun = time.monotonic()
    ours = worlds.in_parallel([lambda identity=identity: ask_ours(lab, cli, identity) for identity in identities], 4)
    print("receiverlab: %d identities asked in %.1f s" % (len(identities), time.monotonic() - begun), flush=True)
    asked = [(identity, mine) for identity, mine in zip(identities, ours) if not isinstance(mine, str)]
    refused = collections.Counter("%s: %s" % (identity.helo_title, mine) for identity, mine in zip(identities, ours)
                                  if isinstance(mine, str))
    for why, count in refused.items():
        print("receiverlab: not asked, %d times: %s" % (count, why))
    chance = random.Random(len(identities))
    pairs = [(identity, mine, service) for identity, mine in asked for service in services
             if chance.random() < service.share and is_asked(lab, identity, service, options.patient)]
    begun = time.monotonic()
    theirs = ask_theirs(lab, [(identity, service) for identity, _, service in pairs])
    print("receiverlab: %d conversations in %.1f s" % (len(pairs), time.monotonic() - begun), flush=True)
    for (identity, mine, service), result in zip(pairs, theirs):
        tally.add(service.ident, identity, judged(lab, service, identity, mine.get(service.ident), result))
    return len(asked)


def start_programs(lab, wanted, ident):
    services = []
    for module in wanted:
        reason = module.why_not()
        if reason:
            print("receiverlab: without %s: %s" % (module.__name__, reason))
            continue
        services += module.start(lab)
    services = [service for service in services if not ident or service.ident == ident]
    for service in services:
        if service.ready:
            worlds.wait_for(lambda port=service.port: lab.world.accepts("client", lab.ipv4, port), service.ident)
    return services


def clean_up(lab, wanted):
    """Whatever ends the lab."""
    signal.alarm(0)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    for module in wanted:
        if hasattr(module, "stop"):
            module.stop(lab)
    lab.world.close()


def run_lab(options, wanted):
    zones = receiverworld.World(options.other_world)
    lab = Lab(worlds.World(), zones)
    tally = Tally(options.show)
    try:
        identities = zones.identities(0 if options.all else options.cases, options.seed)
        begun = time.monotonic()
        start_world(lab.world, zones)
        services = start_programs(lab, wanted, options.id)
        if not services:
            print("receiverlab: skipped: no program to compare with")
            return SKIPPED
        print("receiverlab: %d addresses x %d HELO forms x %d senders, %d policies, servers up in %.1f s" % (
            len(zones.addresses), len(zones.helos), len(zones.senders), len(services), time.monotonic() - begun), flush=True)
        asked = compare(lab, options, services, identities, tally)
        if asked < 0.9 * len(identities):
            tally.complaints.append("only %d of %d identities could be asked about" % (asked, len(identities)))
    except worlds.LabError as fault:
        print("receiverlab: %s\n%s" % (fault, lab.world.logs()))
        return 1
    finally:
        clean_up(lab, wanted)
    tally.table()
    for line in tally.complaints[:None if options.show else SHOWN]:
        print("receiverlab: " + line)
    return 1 if tally.complaints else 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("cli")
    parser.add_argument("--only", default="", help="one program")
    parser.add_argument("--id", default="", help="one policy")
    parser.add_argument("--cases", type=int, default=250, help="identities")
    parser.add_argument("--all", action="store_true", help="every combination; takes hours")
    parser.add_argument("--seed", type=int, default=1, help="of the sample")
    parser.add_argument("--other-world", type=int, default=0, help="seed of a world with drawn names; 0: the plain one")
    parser.add_argument("--seconds", type=int, default=WHOLE_SECONDS, help="the whole run; 0: no limit")
    parser.add_argument("--patient", action="store_true", help="also what makes a program wait for more than a minute")
    parser.add_argument("--show", action="store_true", help="every case")
    options = parser.parse_args()
    reason = worlds.reason_to_skip(PROGRAMS)
    if reason:
        print("receiverlab: skipped: " + reason)
        return SKIPPED
    worlds.stop_at_signals("receiverlab", 0 if options.all else options.seconds)
    return run_lab(options, modules(options.only))


if __name__ == "__main__":
    sys.exit(main())
