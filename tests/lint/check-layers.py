#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""Arrows only to the left: core <- render <- ui <- app, and inside core only from later folders to earlier ones.

Checks every #include of the product's sources, and that sockets, timers and c-ares stay in their adapters. Exits 1 and
names file, line and rule for every breach.
"""
import os
import re
import subprocess
import sys

# In the order of the data; a folder uses itself and those before it.
CORE_ORDER = ["base", "time", "dns", "web", "smtp", "chain", "domain", "facts", "evidence", "findings", "receivers", "fixes",
              "report", "diagnosis", "demo", "bulk"]
FORBIDDEN_QT = {
    "core": r"<(QtGui|QtWidgets|QGuiApplication|QApplication|QWidget|QPainter|QColor|QFont|QImage|QPixmap|QPdfWriter|QPalette)",
    "render": r"<(QtWidgets|QApplication|QWidget|QLabel|QPushButton|QWizard|QDialog)",
}
# What only its adapter may touch.
ONLY_IN = [
    (r"<ares", {"core/dns/aresresolver.cpp"}),
    (r"<Q(Ssl|Tcp|Udp|Abstract)Socket|<QTcpServer|<QSslServer",
     {"core/smtp/sockettransport.cpp", "core/smtp/sockettransport.h", "core/smtp/helolistener.cpp",
      "core/smtp/helovisitor.cpp"}),
    (r"<QNetwork(AccessManager|Reply|Request)", {"core/web/qtwebfetcher.cpp", "core/web/qtwebfetcher.h"}),
    (r"<QSocketNotifier", {"core/dns/aresresolver.cpp", "app/interruption_unix.cpp"}),
    (r"<QTimer|<QElapsedTimer|<QDeadlineTimer|<QBasicTimer", {"core/time/systemclock.cpp", "core/time/systemclock.h"}),
]
CURRENT_TIME = re.compile(r"currentDateTime|currentMSecsSinceEpoch|currentSecsSinceEpoch|steady_clock|system_clock")
INCLUDE = re.compile(r'^\s*#\s*include\s+("([^"]+)"|<[^>]+>)')


def layer_of(path):
    if path.startswith("core/"):
        return "core"
    if path.startswith("ui/render/"):
        return "render"
    return path.split("/")[0]


def project_target(name, path):
    """The file that a quoted include means, by the include roots of the layers."""
    for root in [os.path.dirname(path), "core", "ui/render", "ui", "app"]:
        candidate = os.path.normpath(os.path.join(root, name))
        if os.path.exists(candidate):
            return candidate
    return None


def core_folder_breach(path, target):
    own, other = path.split("/")[1], target.split("/")[1]
    for folder in (own, other):
        if folder not in CORE_ORDER:
            return f"core/{folder} is not in the order of folders (tests/lint/check-layers.py)"
    if CORE_ORDER.index(other) > CORE_ORDER.index(own):
        return f"core/{own} must not use core/{other}"
    return None


def breaches_of(path, number, line):
    layer = layer_of(path)
    match = INCLUDE.match(line)
    if layer == "core" and CURRENT_TIME.search(line) and not path.startswith("core/time/"):
        yield "only core/time may read the current time"
    if not match:
        return
    included = match.group(1)
    if layer in FORBIDDEN_QT and re.match(FORBIDDEN_QT[layer], included):
        yield f"{layer} must not include {included}"
    if layer == "core" or "QSocketNotifier" in included or "ares" in included:
        for pattern, allowed in ONLY_IN:
            if re.match(pattern, included) and path not in allowed:
                yield f"{included} belongs in {', '.join(sorted(allowed))} only"
    if not match.group(2):
        return
    target = project_target(match.group(2), path)
    if target is None or not target.split("/")[0] in ("core", "ui", "app", "tests"):
        return
    order = ["core", "render", "ui", "app", "tests"]
    if order.index(layer_of(target)) > order.index(layer):
        yield f"{layer} must not use {layer_of(target)} ({included})"
    elif layer == "core" and layer_of(target) == "core":
        breach = core_folder_breach(path, target)
        if breach:
            yield breach


def main():
    files = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "core", "ui", "app"], check=True,
                           capture_output=True, text=True).stdout.split()
    found = 0
    for path in files:
        if not path.endswith((".h", ".cpp")) or not os.path.exists(path):
            continue
        with open(path, encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                for breach in breaches_of(path, number, line):
                    print(f"{path}:{number}: {breach}")
                    found += 1
    return 1 if found else 0


sys.exit(main())
