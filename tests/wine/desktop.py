# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""What someone at a Windows desktop does and sees, for tests inside tests/wine/session: keys, windows and pictures of them.

Every wait is for a condition and has a deadline."""
import hashlib
import os
import pathlib
import shutil
import subprocess
import sys
import time

SKIPPED = 77
DEADLINE = 20.0
TOOLS = ("wine", "wineserver", "Xvfb", "openbox", "xdotool", "import")
FACE = "DejaVu Sans"
# Windows' LOGFONTW of a message box, 9 points. Wine's own face is an alias that Qt does not know: texts with serifs.
MESSAGE_FONT = ("F4FFFFFF" + "00" * 12 + "90010000" + "00" * 7 + "22"
                + FACE.encode("utf-16-le").ljust(64, b"\0").hex())


def need(*programs, tools=TOOLS):
    """Skips the whole test where a tool or one of the programs is missing."""
    missing = [tool for tool in tools if not shutil.which(tool)]
    if missing:
        print(f"skipped: not installed: {', '.join(missing)} (installer/linux/install-packages test)")
        sys.exit(SKIPPED)
    for program in programs:
        if not pathlib.Path(program).is_file():
            print(f"skipped: {program} is not built (preset \"windows\")")
            sys.exit(SKIPPED)


def enter_session():
    """Goes on inside a session, in the one around or in a new one."""
    if "HELODOCTOR_WINE" not in os.environ:
        session = pathlib.Path(__file__).resolve().parent / "session"
        os.execv(session, [session, sys.executable, "-B", *sys.argv])


def wait_for(what, condition, deadline=DEADLINE):
    """What the condition gives, once that is something."""
    end = time.monotonic() + deadline
    while not (result := condition()):
        if time.monotonic() > end:
            raise AssertionError(f"after {deadline} s still not: {what}")
        time.sleep(0.02)
    return result


def output_of(*command):
    words = [str(word) for word in command]
    done = subprocess.run(words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=60)
    return done.stdout


def press(*keys):
    output_of("xdotool", "key", "--clearmodifiers", *keys)


class Desktop:
    """A window manager, and a Windows that stays awake between programs."""

    def __init__(self):
        self.drive = pathlib.Path(os.environ["WINEPREFIX"]) / "drive_c"
        output_of("wineserver", "-p")
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self.manager = subprocess.Popen(["openbox", "--config-file", "/etc/xdg/openbox/rc.xml"], **quiet)
        self.set_registry(r"HKCU\Control Panel\Desktop\WindowMetrics", "MessageFont", "REG_BINARY", MESSAGE_FONT)

    def close(self):
        self.manager.terminate()
        self.manager.wait()

    def set_registry(self, key, name, kind, data):
        output_of("wine", "reg", "add", key, "/v", name, "/t", kind, "/d", data, "/f")

    def folder(self, windows_path):
        """A folder of drive C:, made if it is not there."""
        path = self.drive / windows_path.removeprefix("C:\\").replace("\\", "/")
        path.mkdir(parents=True, exist_ok=True)
        return path


class Window:
    """One window, found by the whole of its title."""

    def __init__(self, title, deadline=DEADLINE):
        self.title = title
        self.id = wait_for(f"a window “{title}”", self.find, deadline)
        self.activate()

    def find(self):
        return output_of("xdotool", "search", "--onlyvisible", "--name", f"^{self.title}$").decode().split()[:1]

    def is_open(self):
        return self.id == self.find()

    def activate(self):
        """As Alt+Tab does. A window that Windows has disabled for the moment does not take it: then once more."""
        def is_active():
            if output_of("xdotool", "getwindowfocus").decode().split() == self.id:
                return True
            output_of("xdotool", "windowactivate", *self.id)
            return False
        wait_for(f"“{self.title}” is the active window", is_active)

    def pixels(self, part=None):
        crop = ["-crop", part] if part else []
        return output_of("import", "-silent", "-window", *self.id, *crop, "-depth", "8", "rgb:-")

    def colour_at(self, x, y):
        """Red, green and blue."""
        return tuple(self.pixels(f"1x1+{x}+{y}"))

    def picture(self, part=None):
        """What is seen, or the part "WIDTHxHEIGHT+X+Y" of it, as a short text to be compared."""
        pixels = self.pixels(part)
        return hashlib.sha256(pixels).hexdigest() if pixels else ""

    def wait_until_still(self, part=None):
        """The picture that stays the same for a while."""
        seen = [(self.picture(part), time.monotonic())]

        def is_still():
            now = self.picture(part)
            if now != seen[0][0]:
                seen[0] = (now, time.monotonic())
            return now and time.monotonic() - seen[0][1] > 0.2
        wait_for(f"“{self.title}” has come to rest", is_still)
        return seen[0][0]


def save_screen(path):
    output_of("import", "-silent", "-window", "root", path)
