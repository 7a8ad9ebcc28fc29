#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""helodoctor-cli.exe in Wine says the same as helodoctor-cli on Linux, byte for byte but for times.

Usage: tst_samecli.py LINUX-PROGRAM WINDOWS-PROGRAM. Ends with 77 (skipped) without Wine or the Windows program."""
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor

import winesession

SECONDS = 30
# Times are the only thing that may differ, and stand under these names only.
JSON_TIMES = ((rb'"(elapsedMs|ms)": \d+', rb'"\1": 0'), (rb'"startedAt": "[0-9TZ:.-]+"', rb'"startedAt": ""'))
# The report's start, the milliseconds of a look-up, the seconds before each line of a transcript.
TEXT_TIMES = ((rb"\A(HELO Doctor [\d.]+ +)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", rb"\1"), (rb"(?m)^( +)\d+ ms,", rb"\1 ms,"),
              (rb"(?m)^( +)\d+\.\d{3} (TLS|   ) ([*<>]) ", rb"\1 \2 \3 "))
AT_ONCE = 4  # a demo waits more than it works

linux = windows = session = demos = None


def run(command, **options):
    """(exit status, standard output, standard error); UTC and no language of the machine's own."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "TZ": "UTC"}
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS, check=False,
                          env=environment, **options)
    return done.returncode, done.stdout, done.stderr


def on_linux(*arguments, **options):
    return run([str(linux), *arguments], **options)


def on_windows(*arguments, **options):
    return run(session.command(windows, *arguments), **options)


def without_times(data, patterns):
    for pattern, instead in patterns:
        data = re.sub(pattern, instead, data)
    return data


def differing_lines(right, found):
    """The first few, as text."""
    pairs = zip(right.decode("utf-8").split("\n"), found.decode("utf-8").split("\n"))
    return [pair for pair in pairs if pair[0] != pair[1]][:4]


def setUpModule():
    global session, demos
    session = winesession.Session()
    unittest.addModuleCleanup(session.close)
    listed = on_linux("check", "--demo", "list")[1].decode()
    demos = re.findall(r"^([a-z0-9-]+)\b", listed, re.MULTILINE)


class Same(unittest.TestCase):
    """The same words to both programs."""
    def same(self, rows, times=()):
        """What both programs answer to each row of words, less times."""
        with ThreadPoolExecutor(AT_ONCE) as pool:
            pairs = list(pool.map(lambda row: (on_linux(*row), on_windows(*row)), rows))
        answers = []
        for row, (right, found) in zip(rows, pairs):
            wanted, got = ([without_times(data, times) for data in answer[1:]] for answer in (right, found))
            with self.subTest(row):
                self.assertEqual(found[0], right[0], "exit status")
                for name, one, other in zip(("standard output", "standard error"), wanted, got):
                    self.assertEqual(differing_lines(one, other), [], name)
                    self.assertEqual(other, one, name)
            answers.append(wanted)
        return answers

    def test_demos_are_known(self):
        folder = winesession.HERE.parent.parent / "resources" / "demos"
        self.assertEqual(sorted(demos), sorted(path.stem for path in folder.glob("*.scenario")))
        self.same([("check", "--demo", "list")])

    def test_json_of_each_demo(self):
        for out, _ in self.same([("check", "--demo", demo, "--format", "json") for demo in demos], JSON_TIMES):
            self.assertTrue(out.startswith(b"{") and out.endswith(b"}\n"))
            self.assertNotIn(b"\r", out)

    def test_text_of_each_demo(self):
        rows = [("check", "--demo", demo, "--format", "text", "--language", "en") for demo in demos]
        for out, _ in self.same(rows, TEXT_TIMES):
            self.assertTrue(out.startswith(b"HELO Doctor "))
            self.assertRegex(out, rb"(?m)^ +dig ")

    def test_languages(self):
        rows = [("check", "--demo", demo, "--format", form, "--language", language)
                for language in ("de", "fr", "es") for demo, form in (("loop", "text"), ("no-ptr", "letter"))]
        answers = self.same(rows, TEXT_TIMES)
        self.assertIn(b"\nSendende Adresse: ", answers[0][0])

    def test_help_and_errors(self):
        demo = ("check", "--demo", "loop")
        self.same([(), ("--help",), ("--version",), ("check", "--help"), ("nosuch",), ("check",), ("check", "--nosuch"),
                   ("check", "--ip", "203.0.113.256"), ("check", "--demo", "nosuch"), demo + ("--format", "docx"),
                   demo + ("--format", "pdf"), demo + ("--deadline", "0"), demo + ("--language", "\u00e4\u00df"),
                   ("--help", "--language", "de"), ("check", "--help", "--language", "de"),
                   ("check", "--ip", "203.0.113.3", "--server", "b\u00f6se name"),
                   ("check", "--ip", "203.0.113.3\x1b[31m\u202e"), ("check", "--ip", "\u00fc\u00f1\u65e5\U0001f642"),
                   ("check", "--ip", 'quote " and \\" and back\\slash\\'), ("check", "--ip", "")], TEXT_TIMES)

    def test_helo_with_umlauts(self):
        """Nothing is asked: the resolver is a port of this machine where nobody listens."""
        row = ("check", "--ip", "203.0.113.3", "--helo", "m\u00e4il.ex\u00e4mple", "--resolver", "127.0.0.1:9", "--no-smtp",
               "--no-spf", "--no-domain", "--no-dnsbl", "--no-owner", "--no-rdap", "--dns-timeout", "100", "--deadline", "2", "--format", "json")
        out, err = self.same([row], JSON_TIMES)[0]
        self.assertIn("m\u00e4il.ex\u00e4mple".encode(), out + err)


class Bytes(unittest.TestCase):
    """Files and pipes."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="helodoctor-bytes-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def files(self):
        return sorted(path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file())

    def test_output_in_a_file_is_that_of_a_pipe(self):
        (self.folder / "\u00fcber uns").mkdir()
        target = self.folder / "\u00fcber uns" / "pr\u00fcf bericht \u65e5.json"
        arguments = ("check", "--demo", "perfect", "--format", "json")
        for spelling in (winesession.windows_path(target), str(target)):
            with self.subTest(spelling):
                target.write_bytes(b"older")
                status, out, err = on_windows(*arguments, "--output", spelling)
                self.assertEqual((status, out, err), (0, b"", b""))
                self.assertEqual(self.files(), [target.relative_to(self.folder).as_posix()])
                piped = on_windows(*arguments, "--output", "-")[1]
                self.assertEqual(without_times(target.read_bytes(), JSON_TIMES), without_times(piped, JSON_TIMES))
                self.assertNotIn(b"\r", piped)

    def test_relative_path_with_backslash(self):
        (self.folder / "deep").mkdir()
        status, _, err = on_windows("check", "--demo", "perfect", "--output", "deep\\er.txt", cwd=self.folder)
        self.assertEqual((status, err, self.files()), (0, b"", ["deep/er.txt"]))

    def test_pdf(self):
        target = self.folder / "bericht \u00e4.pdf"
        arguments = ("check", "--demo", "loop", "--format", "pdf", "--output")
        status, out, err = on_windows(*arguments, winesession.windows_path(target))
        self.assertEqual((status, out, err), (1, b"", b""))
        status, piped, _ = on_windows(*arguments, "-")
        self.assertEqual(status, 1)
        for pdf in (target.read_bytes(), piped):
            self.assertTrue(pdf.startswith(b"%PDF-1.") and pdf.rstrip().endswith(b"%%EOF"))
            # The table at the end says at which byte each object lies: one CR too many, and it would be wrong.
            start = int(pdf.rstrip().splitlines()[-2])
            self.assertTrue(pdf[start:].startswith(b"xref\n"), pdf[start:start + 20])

    def test_artefacts_are_the_same(self):
        theirs, ours = self.folder / "l\u00edn", self.folder / "w\u00edn"
        arguments = ("check", "--demo", "loop", "--language", "en", "--write-fixes")
        on_linux(*arguments, str(theirs))
        status, _, err = on_windows(*arguments, winesession.windows_path(ours))
        self.assertEqual((status, err), (1, b""))
        right = {path.name: path.read_bytes() for path in theirs.iterdir()}
        self.assertTrue(right)
        self.assertEqual({path.name: path.read_bytes() for path in ours.iterdir()}, right)

    def test_devices(self):
        """NUL is where Windows' scripts throw output away; nothing of that name is left behind."""
        for name in ("NUL", "nul"):
            with self.subTest(name):
                status, out, err = on_windows("check", "--demo", "perfect", "--output", name, cwd=self.folder)
                self.assertEqual((status, out, err, self.files()), (0, b"", b"", []))

    def test_what_cannot_be_written(self):
        for target in ("Z:\\nosuch\\folder\\x.json", "Q:\\x.json", winesession.windows_path(self.folder)):
            with self.subTest(target):
                status, out, err = on_windows("check", "--demo", "perfect", "--output", target)
                self.assertEqual((status, out, self.files()), (73, b"", []))
                self.assertTrue(err.startswith(b"helodoctor-cli: \"") and target.encode() in err, err)
                self.assertEqual(err.count(b"\n"), 1)
                self.assertNotIn(b"..", err)

    def test_full_disk(self):
        with open("/dev/full", "wb") as full:
            done = subprocess.run(session.command(windows, "check", "--demo", "perfect"), stdin=subprocess.DEVNULL, stdout=full,
                                  stderr=subprocess.PIPE, timeout=SECONDS, check=False)
        self.assertEqual(done.returncode, 73)


def main():
    global linux, windows
    linux, windows = (pathlib.Path(path).resolve() for path in sys.argv[1:3])
    winesession.need("same", (linux, windows), "wine")
    del sys.argv[1:3]
    unittest.main(verbosity=2)


if __name__ == "__main__":
    main()
