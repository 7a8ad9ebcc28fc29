# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""A Windows of the test's own: a fresh Wine prefix with a display nobody sees."""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import time

TIMEOUT = 120


class Wine:
    def __init__(self):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="helodoctor-wine-"))
        self.prefix = self.home / "prefix"
        reader, writer = os.pipe()
        display = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1024x768x24", "-nolisten", "tcp"]
        self.display = subprocess.Popen(display, pass_fds=[writer], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as numbers:
            number = numbers.readline().strip()
        self.environment = {**os.environ, "WINEPREFIX": str(self.prefix), "WINEDEBUG": "-all", "HOME": str(self.home),
                            "DISPLAY": f":{number}", "WINEDLLOVERRIDES": "mscoree,mshtml=;winemenubuilder.exe="}
        self.environment.pop("WAYLAND_DISPLAY", None)
        self.prefix.mkdir()
        # Stays until the end: ending and starting with every program would take seconds.
        subprocess.run(["wineserver", "-p"], env=self.environment, check=True, timeout=TIMEOUT,
                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            self.run("wineboot", "-i")
        except subprocess.TimeoutExpired:
            self.close()
            raise
        self.drive = self.prefix / "drive_c"
        self.user = next(path for path in (self.drive / "users").iterdir() if path.name != "Public")

    def close(self):
        subprocess.run(["wineserver", "-k"], env=self.environment, timeout=TIMEOUT)
        self.display.terminate()
        self.display.wait()
        shutil.rmtree(self.home)

    def start(self, *command):
        """The program's output goes to a file: Windows' services, started by the way, would keep a pipe open."""
        words = ["wine", *(str(word) for word in command)]
        with open(self.home / "output", "wb") as output:
            return subprocess.Popen(words, env=self.environment, stdin=subprocess.DEVNULL, stdout=output,
                                    stderr=subprocess.DEVNULL)

    def run(self, *command):
        """The exit status."""
        status = self.start(*command).wait(timeout=TIMEOUT)
        self.output = (self.home / "output").read_text(encoding="utf-8", errors="replace")
        return status

    def run_until(self, is_done, *command):
        """For what goes on as a copy of itself when the program named has ended, as uninstallers do."""
        self.run(*command)
        deadline = time.monotonic() + TIMEOUT
        while not is_done():
            if time.monotonic() > deadline:
                raise AssertionError(f"{command} has not done its work")
            time.sleep(0.05)

    # --- Files

    def path(self, windows_path):
        return self.drive / windows_path.removeprefix("C:\\").replace("\\", "/")

    def files(self, windows_path):
        folder = self.path(windows_path)
        return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())

    def windows_path(self, path):
        return "Z:" + str(path).replace("/", "\\")

    # --- Registry

    def registry(self, key):
        """Values of one key as {name: (type, text)}; None if there is no such key. "" is the default value."""
        if self.run("reg", "query", key) != 0:
            return None
        values = {}
        for line in self.output.splitlines():
            match = re.fullmatch(r"    (.*?)    (REG_[A-Z_]+)(?:    (.*))?", line)
            if match:
                name = "" if match[1] == "(Default)" else match[1]
                values[name] = (match[2], match[3] or "")
        return values

    def set_registry(self, key, name, kind, text):
        if self.run("reg", "add", key, "/v", name, "/t", kind, "/d", text, "/f") != 0:
            raise AssertionError(self.output)

    def delete_registry(self, key, name):
        self.run("reg", "delete", key, "/v", name, "/f")
