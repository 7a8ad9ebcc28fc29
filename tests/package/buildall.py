# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""Makes all packages that can be made here, for the tests that look at them.
Usage: buildall.py WINDOWS_BUILD LINUX_BUILD OUTPUT"""
import pathlib
import shutil
import subprocess
import sys

import support

windows, linux, output = (pathlib.Path(argument) for argument in sys.argv[1:])
shutil.rmtree(output, ignore_errors=True)
support.need("cpack", "dpkg-deb", "dpkg-shlibdeps")
command = [support.INSTALLER / "make-packages", "--output", output, "--linux", linux]
if not (windows / "app/helodoctor.exe").is_file():
    print("No programs for Windows in", windows, "- only the Debian package is made.")
else:
    support.need("makensis", "wixl", "msibuild")
    command += ["--windows", windows]
sys.exit(subprocess.run(command).returncode)
