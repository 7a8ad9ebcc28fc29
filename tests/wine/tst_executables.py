#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""What is in helodoctor.exe and helodoctor-cli.exe: no DLL beside Windows' own, version, manifest, icon, subsystem.

Usage: tst_executables.py WIZARD COMMAND-LINE. Ends with 77 (skipped) without them or a tool."""
import pathlib
import re
import struct
import subprocess
import sys
import unittest
import xml.etree.ElementTree

import winesession

OBJDUMP = "x86_64-w64-mingw32-objdump"
# DLLs that every Windows 10 and 11 has in System32.
WINDOWS_DLLS = {
    "advapi32.dll", "api-ms-win-core-synch-l1-2-0.dll", "api-ms-win-core-winrt-l1-1-0.dll",
    "api-ms-win-core-winrt-string-l1-1-0.dll", "authz.dll", "bcrypt.dll", "comctl32.dll", "comdlg32.dll", "crypt32.dll",
    "d2d1.dll", "d3d11.dll", "d3d9.dll", "dnsapi.dll", "dwmapi.dll", "dwrite.dll", "dxgi.dll", "gdi32.dll", "imm32.dll",
    "iphlpapi.dll", "kernel32.dll", "mpr.dll", "msvcrt.dll", "ncrypt.dll", "netapi32.dll", "ntdll.dll", "ole32.dll",
    "oleaut32.dll", "opengl32.dll", "powrprof.dll", "rpcrt4.dll", "secur32.dll", "setupapi.dll", "shcore.dll",
    "shell32.dll", "shlwapi.dll", "user32.dll", "userenv.dll", "uxtheme.dll", "version.dll", "winhttp.dll", "winmm.dll",
    "winspool.drv", "wintrust.dll", "ws2_32.dll", "wtsapi32.dll"}
ASM3 = "{urn:schemas-microsoft-com:asm.v3}"
SETTINGS = {"{http://schemas.microsoft.com/SMI/2016/WindowsSettings}dpiAwareness": "PerMonitorV2",
            "{http://schemas.microsoft.com/SMI/2016/WindowsSettings}longPathAware": "true",
            "{http://schemas.microsoft.com/SMI/2019/WindowsSettings}activeCodePage": "UTF-8"}
VERSION = re.search(r"project\(helodoctor VERSION ([\d.]+)",
                    (winesession.HERE.parent.parent / "CMakeLists.txt").read_text(encoding="utf-8"))[1]

programs = {}


def printed(*command):
    return subprocess.run([str(word) for word in command], capture_output=True, timeout=60, check=True).stdout


def resources(program, kind):
    """Bytes of all resources of a type, by its number (winuser.rh)."""
    return printed("wrestool", "--extract", "--raw", "--type=%d" % kind, program)


class Executables(unittest.TestCase):
    def test_no_dll_beside_windows_own(self):
        for name, program in programs.items():
            with self.subTest(name):
                text = printed(OBJDUMP, "-p", program).decode("ascii", "replace")
                dlls = {name.lower() for name in re.findall(r"DLL Name: (\S+)", text)}
                self.assertIn("kernel32.dll", dlls)
                self.assertEqual(dlls - WINDOWS_DLLS, set())

    def test_kind_of_program(self):
        """64 bits; windows for the one and a console for the other; addresses that vary, no execution of data."""
        for name, program in programs.items():
            with self.subTest(name):
                text = printed(OBJDUMP, "-p", program).decode("ascii", "replace")
                self.assertIn("file format pei-x86-64", text)
                self.assertRegex(text, r"Subsystem\s+0000000%d\b" % (2 if name == "helodoctor" else 3))
                for flag in ("DYNAMIC_BASE", "NX_COMPAT", "HIGH_ENTROPY_VA"):
                    self.assertRegex(text, r"\b%s\b" % flag)

    def test_version(self):
        for name, program in programs.items():
            with self.subTest(name):
                raw = resources(program, 16)
                text = raw.decode("utf-16-le", "replace")
                major, minor, patch = (int(part) for part in VERSION.split("."))
                # VS_FIXEDFILEINFO: its signature, its own version, the file's version.
                self.assertIn(struct.pack("<IIHHHH", 0xFEEF04BD, 0x10000, minor, major, 0, patch), raw)
                for key, value in (("ProductName", "HELO Doctor"), ("FileVersion", VERSION), ("ProductVersion", VERSION),
                                   ("OriginalFilename", name + ".exe")):
                    self.assertRegex(text, "%s\0+%s\0" % (key, re.escape(value)))

    def test_manifest(self):
        for name, program in programs.items():
            with self.subTest(name):
                root = xml.etree.ElementTree.fromstring(resources(program, 24).rstrip(b"\0"))
                level = root.find(".//%srequestedExecutionLevel" % ASM3)
                self.assertEqual((level.get("level"), level.get("uiAccess")), ("asInvoker", "false"))
                for tag, value in SETTINGS.items():
                    self.assertEqual(root.find(".//" + tag).text.split(",")[0].strip(), value)

    def test_icon(self):
        """Small and large: 16 to 256 pixels (0 means 256)."""
        for name, program in programs.items():
            with self.subTest(name):
                group = resources(program, 14)
                count = int.from_bytes(group[4:6], "little")
                widths = {group[6 + 14 * index] or 256 for index in range(count)}
                self.assertLessEqual({16, 32, 48, 256}, widths)


def main():
    paths = [pathlib.Path(path).resolve() for path in sys.argv[1:3]]
    winesession.need("executables", paths, OBJDUMP, "wrestool")
    programs.update((path.stem, path) for path in paths)
    del sys.argv[1:3]
    unittest.main(verbosity=2)


if __name__ == "__main__":
    main()
