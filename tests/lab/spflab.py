#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""helodoctor-cli spf against two independent implementations, all through one Unbound before NSD.

Usage: spflab.py PATH-OF-helodoctor-cli [--seed N] [--show]
pyspf judges. Where it departs from the standards spfdecided.py names the section, and Mail::SPF must agree with that.
Ends with 0 if all is right, 1 if not, 77 (skipped) if not root or a program is missing."""
import argparse
import json
import os
import subprocess
import sys
import time

import network
import servers
import spfdecided
import spfworld
import world as worlds

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAMS = ("ip", "nsd", "nsd-checkconf", "nsd-checkzone", "unbound", "unbound-checkconf", "/usr/bin/python3", "perl")
WHOLE_SECONDS = 240
LEAST_CASES = 216


def why_no_oracles():
    for command in (["/usr/bin/python3", "-W", "ignore", "-c", "import spf"], ["perl", "-MMail::SPF", "-e", "1"]):
        if subprocess.run(command, capture_output=True, timeout=20, check=False).returncode != 0:
            return "cannot load the other implementation: " + " ".join(command)
    return ""


def start_all(world, net):
    """The bridge keeps no other host than these; the lab's other machines stay empty."""
    world.build({"client": [network.CLIENT, network.CLIENT6], "nsd": [network.NSD, network.LAME_DNS],
                 "unbound": [network.UNBOUND, network.UNBOUND6], "mail": [], "faults": []})
    world.set_resolver("client", network.UNBOUND)
    servers.start_nsd(world, net)
    servers.start_unbound(world, net)


def identities(question):
    """What is asked of a question: (which, sender, HELO); the null sender has no identity but HELO."""
    both = [("mailfrom", question.sender)] if question.sender else []
    return both + [("helo", "")]


def ask_ours(world, program, question):
    command = [program, "spf", "--ip", question.ip, "--helo", question.helo, "--mail-from", question.sender,
               "--resolver", network.UNBOUND, "--format", "json"]
    done = subprocess.run(world.command("client", *command), capture_output=True, text=True, timeout=40, check=False)
    try:
        return {entry["identity"]: entry for entry in json.loads(done.stdout)["spf"]}
    except (ValueError, KeyError):
        return {"crash": "exit status %d: %s" % (done.returncode, done.stderr)}


def ask_oracle(world, command, lines):
    done = subprocess.run(world.command("client", *command), input="".join(line + "\n" for line in lines),
                          capture_output=True, text=True, timeout=180, check=False)
    answers = done.stdout.splitlines()
    if len(answers) != len(lines):
        raise worlds.LabError("%s answered %d of %d: %s" % (command[0], len(answers), len(lines), done.stderr[-500:]))
    return answers


def ask_pyspf(world, questions):
    lines = [json.dumps([question.ip, question.helo, sender]) for question in questions
             for _, sender in identities(question)]
    return [json.loads(answer)[0] for answer in
            ask_oracle(world, ["/usr/bin/python3", os.path.join(HERE, "pyspforacle.py")], lines)]


def ask_mailspf(world, questions):
    lines = ["\t".join(["mfrom" if which == "mailfrom" else "helo", sender or question.helo, question.ip, question.helo])
             for question in questions for which, sender in identities(question)]
    return ask_oracle(world, ["perl", os.path.join(HERE, "mailspforacle.pl")], lines)


def judge(title, ours, pyspf, mailspf):
    """What is wrong with one result."""
    decided = spfdecided.DECIDED.get(title)
    if decided is None:
        return "" if ours == pyspf else "we say %s, pyspf %s, Mail::SPF %s" % (ours, pyspf, mailspf)
    section, right = decided
    if pyspf == right:
        return "pyspf is right; there is nothing to decide"
    if ours != right:
        return "we say %s, but %s: %s" % (ours, section, right)
    return "" if mailspf == right else "Mail::SPF says %s, not %s" % (mailspf, right)


def compare(world, program, questions, shows):
    pool = worlds.in_parallel([lambda: ask_pyspf(world, questions), lambda: ask_mailspf(world, questions)], 2)
    ours = worlds.in_parallel([lambda question=question: ask_ours(world, program, question) for question in questions], 4)
    complaints, titles, seconds, at = [], set(), 0, 0
    for question, mine in zip(questions, ours):
        for which, _ in identities(question):
            result = mine.get(which, {}).get("result", "nothing") if "crash" not in mine else mine["crash"]
            title = "%s: %s" % (which, question.title)
            titles.add(title)
            fault = judge(title, result, pool[0][at], pool[1][at])
            seconds += result == pool[1][at]
            if fault:
                complaints.append("%s (%s, HELO %s): %s" % (title, question.sender, question.helo, fault))
            if shows:
                print("%s\t%s\t%s\t%s" % (title, result, pool[0][at], pool[1][at]))
            at += 1
    print("spflab: %d cases, %d results; Mail::SPF agrees on %d; %d decided by the standards; %d complaints"
          % (len(questions), at, seconds, len(spfdecided.DECIDED), len(complaints)), flush=True)
    unused = set(spfdecided.DECIDED) - titles
    return complaints + ["nothing was asked about " + title for title in sorted(unused)]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--seed", type=int, default=1, help="of the random records")
    parser.add_argument("--show", action="store_true", help="every result")
    options = parser.parse_args()

    def work(world):
        net = network.Network()
        questions = spfworld.build(net, options.seed).questions
        begun = time.monotonic()
        start_all(world, net)
        print("spflab: servers up in %.1f s" % (time.monotonic() - begun), flush=True)
        complaints = compare(world, os.path.abspath(options.program), questions, options.show)
        if len(questions) < LEAST_CASES:
            complaints.append("only %d cases" % len(questions))
        return complaints
    reason = why_no_oracles()
    if reason:
        print("spflab: skipped: " + reason)
        return worlds.SKIPPED
    return worlds.run_lab("spflab", PROGRAMS, WHOLE_SECONDS, work)


if __name__ == "__main__":
    sys.exit(main())
