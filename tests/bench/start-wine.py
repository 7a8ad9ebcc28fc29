#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""Start-up in Windows, as Wine is one: the first page of helodoctor.exe and an empty QWizard, both linked statically.

Usage: start-wine.py WINDOWS-BUILD [--runs N] after building the target "floor_wizard" there. No plugin can look into such
programs, so the X server is asked every millisecond: a page is painted when its row of buttons has more than one colour.
Qt shows a window's first picture as a whole. Programs take turns in one Windows that stays awake. The bar: 1.3 times the
empty wizard's time."""
import argparse
import ctypes
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

TIME_BAR = 1.3
LEAST_SIDE, BUTTON_ROW = 200, 70  # pixels: of a wizard, not of Wine's own small windows; at its lower end
AWAKE = ["wine", "cmd", "/c", "pause"]  # waits for a key
Z_PIXMAP, IS_VIEWABLE, ALL_PLANES = 2, 2, 0xFFFFFFFF
SESSION = pathlib.Path(__file__).resolve().parent.parent / "wine" / "session"


class Image(ctypes.Structure):
    """The head of Xlib's XImage."""
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int), ("format", ctypes.c_int),
                ("data", ctypes.POINTER(ctypes.c_char)), ("byte_order", ctypes.c_int), ("bitmap_unit", ctypes.c_int),
                ("bitmap_bit_order", ctypes.c_int), ("bitmap_pad", ctypes.c_int), ("depth", ctypes.c_int),
                ("bytes_per_line", ctypes.c_int)]


class Attributes(ctypes.Structure):
    """Xlib's XWindowAttributes."""
    _fields_ = [("x", ctypes.c_int), ("y", ctypes.c_int), ("width", ctypes.c_int), ("height", ctypes.c_int),
                ("border_width", ctypes.c_int), ("depth", ctypes.c_int), ("visual", ctypes.c_void_p),
                ("root", ctypes.c_ulong), ("window_class", ctypes.c_int), ("bit_gravity", ctypes.c_int),
                ("win_gravity", ctypes.c_int), ("backing_store", ctypes.c_int), ("backing_planes", ctypes.c_ulong),
                ("backing_pixel", ctypes.c_ulong), ("save_under", ctypes.c_int), ("colormap", ctypes.c_ulong),
                ("map_installed", ctypes.c_int), ("map_state", ctypes.c_int), ("all_event_masks", ctypes.c_long),
                ("your_event_mask", ctypes.c_long), ("do_not_propagate_mask", ctypes.c_long),
                ("override_redirect", ctypes.c_int), ("screen", ctypes.c_void_p)]


class Screen:
    def __init__(self):
        self.x = ctypes.CDLL("libX11.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x.XGetImage.restype = ctypes.POINTER(Image)
        # Windows come and go between two questions.
        handler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
        self.no_handler = handler(lambda display, event: 0)
        self.x.XSetErrorHandler(self.no_handler)
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(None))
        assert self.display, "no X server"
        self.root = ctypes.c_ulong(self.x.XDefaultRootWindow(self.display))

    def windows(self):
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        self.x.XQueryTree(self.display, self.root, ctypes.byref(root), ctypes.byref(parent), ctypes.byref(children),
                          ctypes.byref(count))
        found = [ctypes.c_ulong(children[i]) for i in range(count.value)]
        if children:
            self.x.XFree(children)
        return found

    def wizard(self):
        """The visible window of a wizard's size with its attributes."""
        for window in self.windows():
            seen = Attributes()
            if not self.x.XGetWindowAttributes(self.display, window, ctypes.byref(seen)):
                continue
            if seen.map_state == IS_VIEWABLE and min(seen.width, seen.height) > LEAST_SIDE:
                return window, seen
        return None

    def is_painted(self):
        found = self.wizard()
        if not found:
            return False
        window, seen = found
        image = self.x.XGetImage(self.display, window, 0, seen.height - BUTTON_ROW, seen.width, BUTTON_ROW,
                                 ctypes.c_ulong(ALL_PLANES), Z_PIXMAP)
        if not image:
            return False
        # One row through the buttons: their borders and letters differ from the ground.
        bytes_per_line = image.contents.bytes_per_line
        line = ctypes.string_at(ctypes.addressof(image.contents.data.contents) + BUTTON_ROW // 2 * bytes_per_line,
                                bytes_per_line)
        self.x.XDestroyImage(image)
        colours = {line[i:i + 3] for i in range(40, len(line) - 40, 4)}
        return len(colours) > 2


def wait_until(condition, what):
    end = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < end, what
        time.sleep(0.001)


def first_page(screen, program):
    """Milliseconds from the start to the picture of the first page."""
    begun = time.monotonic()
    process = subprocess.Popen(["wine", program], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    try:
        wait_until(screen.is_painted, "%s painted nothing" % program)
        return (time.monotonic() - begun) * 1000
    finally:
        process.kill()
        process.wait()
        wait_until(lambda: not screen.wizard(), "the window of %s stayed" % program)


def compare(build, runs):
    least, ours = build / "tests/bench/floor/floor_wizard.exe", build / "app/helodoctor.exe"
    screen = Screen()
    awake = subprocess.Popen(AWAKE, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for program in (least, ours):
        first_page(screen, program)  # warms caches up
    rows = [(first_page(screen, least), first_page(screen, ours)) for _ in range(runs)]
    awake.communicate(b"\n")
    floor, wizard = (statistics.median(column) for column in zip(*rows))
    print("first page in Wine: empty wizard %.0f ms, helodoctor %.0f ms: %.2f, bar %.1f"
          % (floor, wizard, wizard / floor, TIME_BAR))
    for program in (least, ours, build / "app/helodoctor-cli.exe"):
        print("%s: %.1f MB" % (program.name, program.stat().st_size / 1e6))
    return wizard <= TIME_BAR * floor


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=15)
    options = parser.parse_args()
    missing = [tool for tool in ("wine", "Xvfb") if not shutil.which(tool)]
    if missing:
        sys.exit("not installed: %s" % ", ".join(missing))
    if "HELODOCTOR_WINE" not in os.environ:
        os.execv(SESSION, [SESSION, sys.executable, "-B", *sys.argv])
    return 0 if compare(options.build.resolve(), options.runs) else 1


if __name__ == "__main__":
    sys.exit(main())
