#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""helodoctor-cli listen against real mail programs and against hostile connections, in a network namespace of its own.

Usage: listenlab.py PATH-OF-helodoctor-cli [--only NAME]
Ends with 0 if all is right, 1 if not, 77 (skipped) if not root or a program is missing."""
import argparse
import json
import os
import subprocess
import sys

import listenclients
import listenfloods
import world as worlds

PROGRAMS = ("ip", "swaks", "msmtp", "php", "curl", "postfix", "openssl")
WHOLE_SECONDS = 180
PORT = 2525


class Listener:
    """The program listening inside the lab."""

    def __init__(self, world, program, *options):
        command = world.command("client", program, "listen", "--port", str(PORT), *options)
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
        world.processes.append(self.process)
        self.greeting = self.process.stderr.readline().decode()
        if "listening on" not in self.greeting:
            raise worlds.LabError("the listener said: " + self.greeting + self.process.stderr.read().decode())

    def end(self, seconds=20):
        """Its JSON lines, its words and its exit status."""
        output, words = self.process.communicate(timeout=seconds)
        lines = [json.loads(line) for line in output.decode().splitlines()]
        return lines, words.decode(), self.process.returncode

    def stop(self):
        self.process.kill()
        self.process.communicate()


def hear(world, program, client):
    """What is wrong with what was heard of one client."""
    listener = Listener(world, program, "--address", client.address, "--count", "1", "--timeout", "20", *client.options)
    try:
        client.speak(world, client.address, PORT)
        lines, words, status = listener.end()
    finally:
        listener.stop()
    if status != 0 or len(lines) != 1:
        return ["exit status %d, %d lines: %s" % (status, len(lines), words)]
    line, faults = lines[0], []
    for name, right in client.expected(world, client.address).items():
        if (line[name] not in right) if isinstance(right, tuple) else (line[name] != right):
            faults.append("%s is %r, not %r" % (name, line[name], right))
    if client.who not in (line["client"] or ""):
        faults.append("who says this: %r does not name %s" % (line["client"], client.who))
    if line["helo"] not in words:
        faults.append("the words do not tell the name: " + words)
    return faults


def check(world, program, only):
    faults = []
    for client in listenclients.all_clients():
        if only and only != client.name:
            continue
        if client.missing():
            print("listenlab: left out %s: %s" % (client.name, client.missing()))
            continue
        found = hear(world, program, client)
        print("listenlab: %s %s" % (client.name, "is wrong" if found else "is right"))
        faults += ["%s: %s" % (client.name, fault) for fault in found]
    if not only or only == "floods":
        faults += listenfloods.check(world, Listener, program, PORT)
    return faults


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--only")
    arguments = parser.parse_args()

    def work(world):
        world.add_namespace("client")
        return check(world, os.path.abspath(arguments.program), arguments.only)
    return worlds.run_lab("listenlab", PROGRAMS, WHOLE_SECONDS, work, listenclients.stop_all)


if __name__ == "__main__":
    sys.exit(main())
