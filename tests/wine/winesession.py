# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""A Windows (Wine) of the test's own for a program without windows, and what there is to say where it cannot be."""
import json
import os
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
SKIPPED = 77
# What tests/wine/session sets; it is handed on by name, as a namespace's command knows nothing of this.
VARIABLES = ("HELODOCTOR_WINE", "WINEPREFIX", "WINEARCH", "WINEDEBUG", "WINEDLLOVERRIDES")


def need(test, programs, *tools):
    """Ends the whole test as skipped where something is missing, and says what."""
    missing = [str(program) for program in programs if not program.is_file()]
    missing += [tool for tool in tools if not shutil.which(tool)]
    if missing:
        print("%s: skipped, as there is no %s (preset \"windows\", installer/linux/install-packages test)"
              % (test, ", no ".join(missing)))
        sys.exit(SKIPPED)


def windows_path(path):
    """This machine's folders are Windows' drive Z:."""
    return "Z:" + str(path).replace("/", "\\")


class Session:
    """tests/wine/session, kept open; with a namespace's command before it, Windows' sockets are that namespace's."""

    def __init__(self, *around):
        self.around = list(around)
        # The last program waits for the end of its input: while it lives, so do Windows' services, and no program that
        # is tested has to start them, and no pipe of such a program is inherited by them.
        last = "import json, os; print(json.dumps(dict(os.environ)), flush=True); " \
               "os.dup2(os.open(os.devnull, os.O_WRONLY), 1); os.execvp('wine', ['wine', 'cmd'])"
        self.process = subprocess.Popen(
            [*self.around, str(HERE / "session"), "--no-screen", sys.executable, "-c", last],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        line = self.process.stdout.readline()
        if not line:
            self.close()
            raise RuntimeError("no Wine session could be started")
        environment = json.loads(line)
        self.settings = ["%s=%s" % (name, environment[name]) for name in VARIABLES]
        self.folder = pathlib.Path(environment["HELODOCTOR_WINE"])

    def close(self):
        self.process.stdin.close()
        self.process.wait(timeout=60)
        self.process.stdout.close()

    def command(self, program, *arguments):
        return [*self.around, "env", "-u", "DISPLAY", *self.settings, "wine", str(program), *arguments]
