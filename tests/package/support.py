# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""What the package tests share: where things are, and how a test is skipped."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

SOURCE = pathlib.Path(__file__).resolve().parent.parent.parent
INSTALLER = SOURCE / "installer"
VERSION = re.search(r"project\(helodoctor VERSION ([\d.]+)", (SOURCE / "CMakeLists.txt").read_text())[1]
OLDER = "0.0.1"
# A small program for Windows that every machine with NSIS has: stands in where the content does not matter.
SMALL_PROGRAM = pathlib.Path("/usr/share/nsis/Plugins/amd64-unicode/System.dll")
SKIPPED = 77

dist = pathlib.Path(".")


def need(*tools):
    """Skips the whole test where a tool is missing."""
    missing = [tool for tool in tools if not shutil.which(tool)]
    if missing:
        print(f"skipped: not installed: {', '.join(missing)} (installer/linux/install-packages test)")
        sys.exit(SKIPPED)


def need_windows_packages():
    if not package("-setup.exe").is_file():
        print("skipped: the programs for Windows are not built (preset \"windows\")")
        sys.exit(SKIPPED)


def package(ending):
    """One of the packages by the end of its name."""
    name = f"helodoctor_{VERSION}_amd64.deb" if ending == ".deb" else f"helodoctor-{VERSION}{ending}"
    return dist / name


def call(*command, **options):
    words = [str(word) for word in command]
    return subprocess.run(words, capture_output=True, text=True, errors="replace", timeout=250, **options)


def small_programs():
    """A folder with stand-ins for both programs, that packages are quickly made from."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="helodoctor-small-"))
    unittest.addModuleCleanup(shutil.rmtree, folder)
    for name in ("helodoctor.exe", "helodoctor-cli.exe"):
        shutil.copyfile(SMALL_PROGRAM, folder / name)
    return folder


def make_packages(windows, *arguments, environment=None):
    """Packages of the programs in a folder, in a folder of their own."""
    output = pathlib.Path(tempfile.mkdtemp(prefix="helodoctor-dist-"))
    unittest.addModuleCleanup(shutil.rmtree, output)
    done = call(INSTALLER / "make-packages", "--windows", windows, "--output", output, *arguments,
                env={**os.environ, **(environment or {})})
    if done.returncode != 0:
        raise AssertionError(done.stdout + done.stderr)
    return output


def main():
    global dist
    dist = pathlib.Path(sys.argv.pop(1)).resolve()
    sys.modules["support"].dist = dist
    sys.modules["__main__"].prepare()
    unittest.main(module="__main__", argv=sys.argv, verbosity=2, failfast=False)
