#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""Start-up against the least possible: helodoctor-cli and a QtCore program, the first page and an empty QWizard.

Usage: start.py BUILD-FOLDER [--runs N] after building the target "bench". Programs take turns, so that a busy moment of
the machine hits both. The bars: first page within 1.3 times the empty wizard's time, and 1.5 times its memory.
Without a display it is run in a virtual one (xvfb-run) if there is that program: the "offscreen" platform, taken where
there is neither or QT_QPA_PLATFORM says so, leaves out most of what a window costs."""
import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

TIME_BAR, MEMORY_BAR = 1.3, 1.5


def whole_run(*command):
    """Milliseconds from start to end."""
    begun = time.monotonic()
    subprocess.run(command, capture_output=True, check=True, timeout=30)
    return (time.monotonic() - begun) * 1000


def first_paint(environment, *command):
    """(milliseconds until the wizard is painted, resident memory in MB, of it private to the process in MB)."""
    begun = time.monotonic()
    done = subprocess.run(command, capture_output=True, check=False, timeout=30, env=environment, text=True)
    words = next((line.split() for line in done.stdout.splitlines() if line.startswith("firstpaint ")), None)
    assert words, "%s painted nothing: %s" % (command[0], done.stderr)
    return int(words[1]) / 1000 - begun * 1000, int(words[2]) / 1024, int(words[3]) / 1024


def compare_command_line(build, runs):
    least, cli = os.path.join(build, "tests/bench/floor/floor_core"), os.path.join(build, "app/helodoctor-cli")
    rows = [(whole_run(least), whole_run(cli, "--version"), whole_run(cli, "check", "--help")) for _ in range(runs)]
    floor, version, usage = (statistics.median(column) for column in zip(*rows))
    print("QtCore program %.1f ms; helodoctor-cli --version %.1f ms (%.2f), check --help %.1f ms (%.2f)"
          % (floor, version, version / floor, usage, usage / floor))


def compare_first_page(build, runs):
    least, wizard = os.path.join(build, "tests/bench/floor/floor_wizard"), os.path.join(build, "app/helodoctor")
    if not os.path.exists(wizard):
        print("the wizard is not built: %s" % wizard)
        return True
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "QT_PLUGIN_PATH": os.path.join(build, "tests/bench"), "XDG_CONFIG_HOME": home,
                       "QT_QPA_GENERIC_PLUGINS": "firstpaint", "XDG_RUNTIME_DIR": home}
        environment.setdefault("QT_QPA_PLATFORM", "xcb" if os.environ.get("DISPLAY") else "offscreen")
        print("on the platform %s" % environment["QT_QPA_PLATFORM"])
        pairs = [(first_paint(environment, least), first_paint(environment, wizard)) for _ in range(runs)]
    fine = True
    for column, what, unit, bar in ((0, "first page", "ms", TIME_BAR), (1, "resident memory", "MB", MEMORY_BAR),
                                    (2, "private memory", "MB", None)):
        floor = statistics.median(pair[0][column] for pair in pairs)
        ours = statistics.median(pair[1][column] for pair in pairs)
        print("%s: empty wizard %.1f %s, helodoctor %.1f %s: %.2f%s"
              % (what, floor, unit, ours, unit, ours / floor, ", bar %.1f" % bar if bar else ""))
        fine = fine and (bar is None or ours <= bar * floor)
    return fine


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build")
    parser.add_argument("--runs", type=int, default=15)
    options = parser.parse_args()
    virtual = shutil.which("xvfb-run")
    if virtual and not os.environ.get("DISPLAY") and not os.environ.get("QT_QPA_PLATFORM"):
        os.execv(virtual, [virtual, "-a", sys.executable, *sys.argv])
    build = os.path.abspath(options.build)
    compare_command_line(build, options.runs)
    return 0 if compare_first_page(build, options.runs) else 1


if __name__ == "__main__":
    sys.exit(main())
