#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""helodoctor.exe as its user works with it, by keys alone: an example through all pages, to a report and a case that are
saved by Windows' own dialogs, and that case opened again.

Usage: tst_wizard.py PROGRAM FOLDER, where pictures of what was last seen go."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

import desktop
from desktop import Desktop, Window, press, wait_for

PROGRAM, PICTURES = (pathlib.Path(word) for word in sys.argv[1:3])
STORY = ("203.0.113.100", "mail.dynatron.example", "203.0.113.244", "dynatron.example", "203.0.113.51", "DYNA-WEB",
         "Strict receivers refuse mail from it")
STEPS = "104x200+4+90"  # where the list of steps is


class Wizard:
    """The program with its window, on its way through the pages."""

    def __init__(self, *arguments):
        self.log = tempfile.TemporaryFile()
        self.process = subprocess.Popen(["wine", PROGRAM, *arguments], stdin=subprocess.DEVNULL, stdout=self.log,
                                        stderr=subprocess.STDOUT)
        self.window = Window("HELO Doctor")
        self.steps = {self.window.wait_until_still(STEPS)}
        self.window.wait_until_still()

    def go_on(self):
        """To the next page, as soon as there is a way: the list of steps looks as it never did before."""
        def is_there():
            self.window.activate()
            press("alt+n")
            try:
                wait_for("the next step", lambda: self.window.picture(STEPS) not in self.steps, 1)
            except AssertionError:
                return False
            return True
        wait_for("the next page", is_there)
        self.steps.add(self.window.wait_until_still(STEPS))

    def go_to_save(self, *before):
        """Past the pages @p before first."""
        for _ in (*before, "check", "result", "save"):
            self.go_on()
        self.window.wait_until_still()

    def save(self, key, title, windows_path, path):
        self.window.activate()
        before = self.window.wait_until_still()
        press(key)
        dialog = Window(title)
        dialog.wait_until_still()
        dialog.activate()
        press("ctrl+a")
        desktop.output_of("xdotool", "type", "--delay", "8", windows_path)
        press("Return")
        wait_for(f"{windows_path} is written", path.is_file)
        wait_for("the dialog is closed", lambda: not dialog.is_open())
        wait_for("the page says so", lambda: self.window.picture() != before)

    def end(self, key):
        self.window.activate()
        press(key)
        return self.process.wait(timeout=desktop.DEADLINE)

    def close(self):
        self.process.kill()
        self.process.wait()
        self.log.close()


class WizardTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = Desktop()
        cls.addClassCleanup(cls.desktop.close)

    def start(self, *arguments):
        wizard = Wizard(*arguments)
        self.addCleanup(wizard.close)
        return wizard

    def tearDown(self):
        desktop.save_screen(PICTURES / f"{self._testMethodName}.png")

    def test_messages_go_to_a_pipe(self):
        for arguments, status, is_error, text in (
                (["--help"], 0, False, "Usage: helodoctor [options] [FILE]"),
                (["--version"], 0, False, "helodoctor "),
                (["--demo", "list"], 0, False, "loop\n"),
                (["--bogus"], 64, True, "\"--bogus\" is no option."),
                (["--demo", "bogus"], 64, True, "there is no such case")):
            with self.subTest(arguments=arguments):
                done = subprocess.run(["wine", PROGRAM, *arguments], stdin=subprocess.DEVNULL, capture_output=True,
                                      timeout=desktop.DEADLINE)
                said, silent = (done.stderr, done.stdout) if is_error else (done.stdout, done.stderr)
                self.assertEqual(done.returncode, status)
                self.assertIn(text, said.decode().replace("\r\n", "\n"))
                self.assertEqual(silent, b"")

    def test_example_is_saved_and_opened_again(self):
        folder = self.desktop.folder(r"C:\case files")
        wizard = self.start("--demo", "loop")
        wizard.go_to_save("what you know")
        self.assertEqual(len(wizard.steps), 5)
        wizard.save("alt+p", "Save PDF report", r"C:\case files\loop.pdf", folder / "loop.pdf")
        wizard.save("alt+v", "Save case", r"C:\case files\loop.helodoctor", folder / "loop.helodoctor")
        self.assertEqual(wizard.end("alt+l"), 0)
        self.check_pdf(folder / "loop.pdf")
        case = json.loads((folder / "loop.helodoctor").read_text(encoding="utf-8"))
        self.assertIn("DYNA-WEB", json.dumps(case))
        self.check_settings()

        again = self.start(r"C:\case files\loop.helodoctor")  # past the first page
        again.go_to_save()
        again.save("alt+d", "Save data", r"C:\case files\again.json", folder / "again.json")
        self.assertEqual(again.end("Escape"), 0)
        report = json.dumps(json.loads((folder / "again.json").read_text(encoding="utf-8")))
        for text in STORY[:-1]:
            self.assertIn(text, report)

    def test_dark_windows_has_a_dark_wizard(self):
        key = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize"
        for is_light in (0, 1):
            with self.subTest(is_light=is_light):
                self.desktop.set_registry(key, "AppsUseLightTheme", "REG_DWORD", str(is_light))
                wizard = self.start("--demo", "loop")
                ground = wizard.window.colour_at(20, 400)
                self.assertEqual(min(ground) > 200 if is_light else max(ground) < 70, True, ground)
                self.assertEqual(wizard.end("Escape"), 0)

    def check_pdf(self, path):
        text = " ".join(desktop.output_of("pdftotext", "-layout", path, "-").decode().split())
        for part in STORY:
            self.assertIn(part, text)
        self.assertRegex(text, "How this mail server appears to others.*Findings.*What to do")

    def check_settings(self):
        files = list(self.desktop.drive.glob("users/*/AppData/Local/helodoctor/helodoctor.ini"))
        self.assertEqual(len(files), 1, files)
        self.assertIn("case files", files[0].read_text(encoding="utf-8"))


if __name__ == "__main__":
    desktop.need(PROGRAM, tools=(*desktop.TOOLS, "pdftotext"))
    desktop.enter_session()
    os.environ.setdefault("LANG", "C.UTF-8")
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
