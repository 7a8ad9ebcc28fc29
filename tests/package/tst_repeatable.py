# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""The same programs give the same packages, byte for byte, whenever and wherever they are made."""
import os
import pathlib
import shutil
import unittest

import support


def prepare():
    support.need("makensis", "wixl", "msibuild", "cpack", "dpkg-deb", "dpkg-shlibdeps")
    if not support.SMALL_PROGRAM.is_file():
        raise SystemExit(support.SKIPPED)


class Repeatable(unittest.TestCase):
    def test_two_runs(self):
        linux = os.environ["HELODOCTOR_BUILD"]
        first = support.make_packages(support.small_programs(), "--linux", linux)
        programs = support.small_programs()
        for program in programs.iterdir():
            os.utime(program, (1, 1)) # nothing of the files' own times gets in
        second = support.make_packages(programs, "--linux", linux, environment={"TZ": "Asia/Tokyo", "LANG": "de_DE.UTF-8"})
        names = sorted(path.name for path in first.iterdir())
        self.assertEqual(names, sorted(path.name for path in second.iterdir()))
        self.assertEqual(len(names), 7)
        for name in names:
            with self.subTest(name=name):
                self.assertTrue((first / name).read_bytes() == (second / name).read_bytes(), f"{name} differs")

    def test_date(self):
        """Without git it is the changelog's; SOURCE_DATE_EPOCH goes before all."""
        folder = support.small_programs() / "sources"
        (folder / "installer").mkdir(parents=True)
        script = pathlib.Path(shutil.copy(support.INSTALLER / "source-date", folder / "installer"))
        (folder / "CHANGELOG.md").write_text("## 2.0.0 (unreleased)\n\n## 1.0.0 - 2026-03-01\n")
        environment = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
        self.assertEqual(support.call(script, env=environment).stdout.strip(), "1772323200")
        self.assertEqual(support.call(script, env={**environment, "SOURCE_DATE_EPOCH": "7"}).stdout.strip(), "7")


if __name__ == "__main__":
    support.main()
