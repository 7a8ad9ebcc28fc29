#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""Prints a source and every header of this project that it includes, directly or not."""
import os
import re
import sys

ROOTS = ["core", "ui", "ui/render", "app", "tests/support"]
INCLUDE = re.compile(r'^\s*#include "([^"]+)"', re.M)


def find(name, folder):
    for root in [folder, *ROOTS]:
        path = os.path.join(root, name)
        if os.path.exists(path):
            return os.path.normpath(path)
    return None


def main():
    seen, waiting = set(), [sys.argv[1]]
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        seen.add(path)
        with open(path, encoding="utf-8") as file:
            for name in INCLUDE.findall(file.read()):
                found = find(name, os.path.dirname(path))
                if found:
                    waiting.append(found)
    print("\n".join(sorted(seen)))


main()
