# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""Setup and uninstaller, silent, in Wine: what they leave on disk and in the registry."""
import shutil
import socket
import unittest
import zipfile

import support
from wine import Wine

UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\helodoctor"
LINK = "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/HELO Doctor.lnk"
COMMON_LINK = "ProgramData/Microsoft/Windows/Start Menu/Programs/HELO Doctor.lnk"
USER_PATH = r"HKCU\Environment"
RUNNING, PATH_LEFT = 1, 4


def prepare():
    support.need("wine", "Xvfb", "makensis")
    support.need_windows_packages()


def setUpModule():
    global wine, setup, small, older, payload
    setup = support.package("-setup.exe")
    programs = support.small_programs()
    small = support.make_packages(programs, "--only", "setup") / setup.name
    older = support.make_packages(programs, "--only", "setup", "--version", support.OLDER) \
        / f"helodoctor-{support.OLDER}-setup.exe"
    with zipfile.ZipFile(support.package("-windows-portable.zip")) as archive:
        payload = sorted(name.split("/", 1)[1] for name in archive.namelist())
    wine = Wine()
    unittest.addModuleCleanup(wine.close)


class Setup(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.folder = f"C:\\users\\{wine.user.name}\\AppData\\Local\\Programs\\HELO Doctor"
        self.before = self.traces()

    def traces(self):
        """Everything setup could leave behind."""
        keys = [f"{root}\\{key}" for root in ("HKCU", "HKLM")
                for key in (UNINSTALL, r"Software\Classes\.helodoctor", r"Software\Classes\HeloDoctor.Case")]
        found = [key for key in keys if wine.registry(key) is not None]
        found += [str(path) for path in (wine.user / LINK, wine.drive / COMMON_LINK) if path.exists()]
        return found + wine.files(self.folder)

    def install(self, *switches, with_setup=None):
        # /D= is read to the end of the line and must not be quoted, as one word with a space would be.
        words = [word for switch in switches for word in switch.split(" ")]
        return wine.run(with_setup or small, "/S", *words)

    def uninstall(self, *switches, folder=None):
        """As the uninstaller does itself: a copy that is told the folder, so that all of it can go."""
        folder = folder or self.folder
        copy = wine.drive / "copy.exe"
        shutil.copyfile(wine.path(folder + r"\uninstall.exe"), copy)
        status = wine.run(r"C:\copy.exe", "/S", *switches, *f"_?={folder}".split(" "))
        copy.unlink()
        self.assertEqual(status, 0)

    def assert_nothing_left(self):
        self.assertEqual(self.traces(), self.before)
        self.assertFalse(wine.path(self.folder).exists())

    def value(self, key, name):
        return (wine.registry(key) or {}).get(name, ("", None))[1]

    def test_default(self):
        self.assertEqual(self.install(with_setup=setup), 0)
        self.assertEqual(wine.files(self.folder), sorted([*payload, "uninstall.exe"]))
        self.assertTrue((wine.user / LINK).is_file())
        key = wine.registry(rf"HKCU\{UNINSTALL}")
        self.assertEqual(key["DisplayName"], ("REG_SZ", "HELO Doctor"))
        self.assertEqual(key["DisplayVersion"], ("REG_SZ", support.VERSION))
        self.assertEqual(key["Publisher"], ("REG_SZ", "The HELO Doctor authors"))
        self.assertEqual(key["InstallLocation"], ("REG_SZ", self.folder))
        self.assertEqual(key["QuietUninstallString"], ("REG_SZ", f'"{self.folder}\\uninstall.exe" /S /CurrentUser'))
        self.assertEqual(key["NoModify"], ("REG_DWORD", "0x1"))
        self.assertGreater(int(key["EstimatedSize"][1], 16), 1000)
        self.assertEqual(self.value(r"HKCU\Software\Classes\.helodoctor", ""), "HeloDoctor.Case")
        self.assertEqual(self.value(r"HKCU\Software\Classes\HeloDoctor.Case\shell\open\command", ""),
                         f'"{self.folder}\\helodoctor.exe" "%1"')
        self.assertIsNone(self.value(USER_PATH, "Path"))
        self.assertEqual(wine.run(f"{self.folder}\\helodoctor-cli.exe", "--version"), 0)
        self.assertIn(support.VERSION, wine.output)
        key = key["QuietUninstallString"][1].split('"')
        wine.run_until(lambda: not wine.path(self.folder).exists(), key[1], *key[2].split())
        self.assert_nothing_left()

    def test_all_users(self):
        self.folder = r"C:\Program Files\HELO Doctor"
        self.assertEqual(self.install("/AllUsers"), 0)
        self.assertEqual(wine.files(self.folder), sorted([*payload, "uninstall.exe"]))
        self.assertTrue((wine.drive / COMMON_LINK).is_file())
        self.assertEqual(self.value(rf"HKLM\{UNINSTALL}", "QuietUninstallString"),
                         f'"{self.folder}\\uninstall.exe" /S /AllUsers')
        self.assertEqual(self.value(r"HKLM\Software\Classes\.helodoctor", ""), "HeloDoctor.Case")
        self.uninstall() # knows whose it is
        self.assert_nothing_left()

    def test_other_folder_keeps_what_is_not_setups(self):
        self.folder = r"C:\Some Dir"
        wine.path(self.folder).mkdir()
        wine.path(self.folder + r"\mine.txt").write_text("mine")
        wine.set_registry(r"HKCU\Software\Classes\.helodoctor", "Other", "REG_SZ", "somebody's")
        self.assertEqual(self.install(r"/D=C:\Some Dir"), 0)
        self.assertIn("helodoctor.exe", wine.files(self.folder))
        self.uninstall()
        self.assertEqual(wine.files(self.folder), ["mine.txt"])
        self.assertEqual(self.value(r"HKCU\Software\Classes\.helodoctor", "Other"), "somebody's")
        wine.run("reg", "delete", r"HKCU\Software\Classes\.helodoctor", "/f")
        shutil.rmtree(wine.path(self.folder))

    def test_path(self):
        odd = r'%USERPROFILE%\bin;;"C:\odd; one";C:\HELO Doctor Two;' + ";".join(rf"C:\folder {i}" for i in range(200))
        for kind, text in (("REG_EXPAND_SZ", odd), ("REG_SZ", r"C:\one"), ("REG_SZ", "C:\\ends with\\;"), ("", None)):
            with self.subTest(kind=kind, length=len(text or "")):
                if text:
                    wine.set_registry(USER_PATH, "Path", kind, text)
                self.assertEqual(self.install("/PATH"), 0)
                wanted = (kind, f"{text};{self.folder}") if text else ("REG_EXPAND_SZ", self.folder)
                self.assertEqual(wine.registry(USER_PATH)["Path"], wanted)
                self.assertEqual(self.install(), 0) # again: stays, and once
                self.assertEqual(wine.registry(USER_PATH)["Path"], wanted)
                self.uninstall()
                self.assertEqual(wine.registry(USER_PATH).get("Path"), (kind, text) if text else None)
                wine.delete_registry(USER_PATH, "Path")
        self.assert_nothing_left()

    def test_path_that_somebody_else_set_stays(self):
        wine.set_registry(USER_PATH, "Path", "REG_SZ", f"C:\\one;{self.folder.upper()}")
        self.assertEqual(self.install("/PATH"), 0)
        self.uninstall()
        self.assertEqual(self.value(USER_PATH, "Path"), f"C:\\one;{self.folder.upper()}")
        wine.delete_registry(USER_PATH, "Path")

    def test_path_that_cannot_be_extended_is_left(self):
        too_long = ";".join(rf"C:\a folder with a name of some length {i:04}" for i in range(744))
        for kind, text in (("REG_EXPAND_SZ", too_long), ("REG_DWORD", "0x7")):
            with self.subTest(kind=kind):
                if kind == "REG_DWORD":
                    wine.set_registry(USER_PATH, "Path", kind, text)
                else:
                    self.set_long_path(text)
                self.assertEqual(self.install("/PATH"), PATH_LEFT)
                self.assertEqual(wine.registry(USER_PATH)["Path"], (kind, text))
                self.uninstall()
                self.assertEqual(wine.registry(USER_PATH)["Path"], (kind, text))
                wine.delete_registry(USER_PATH, "Path")
        self.assert_nothing_left()

    def set_long_path(self, text):
        """Longer than a command line may be: from a file."""
        # REGEDIT4 has one byte a character.
        data = ",".join(f"{byte:02x}" for byte in (text + "\0").encode("ascii"))
        file = wine.drive / "long.reg"
        file.write_text(f'REGEDIT4\r\n\r\n[HKEY_CURRENT_USER\\Environment]\r\n"Path"=hex(2):{data}\r\n')
        self.assertEqual(wine.run("regedit", "/S", r"C:\long.reg"), 0)
        file.unlink()

    def test_upgrade_in_place(self):
        folder = r"C:\Old Place"
        self.assertEqual(self.install("/PATH", rf"/D={folder}", with_setup=older), 0)
        self.assertEqual(self.value(rf"HKCU\{UNINSTALL}", "DisplayVersion"), support.OLDER)
        wine.path(folder + r"\mine.txt").write_text("mine")
        self.assertEqual(self.install(with_setup=small), 0)
        self.assertEqual(self.value(rf"HKCU\{UNINSTALL}", "DisplayVersion"), support.VERSION)
        self.assertEqual(self.value(rf"HKCU\{UNINSTALL}", "InstallLocation"), folder)
        self.assertEqual(wine.files(folder), sorted([*payload, "mine.txt", "uninstall.exe"]))
        self.assertEqual(self.value(USER_PATH, "Path"), folder)
        self.assertIn(support.VERSION.encode(), wine.path(folder + r"\README.txt").read_bytes())
        # To another folder it moves.
        self.assertEqual(self.install(r"/D=C:\New Place"), 0)
        self.assertEqual(wine.files(folder), ["mine.txt"])
        self.assertEqual(self.value(USER_PATH, "Path"), r"C:\New Place")
        self.uninstall(folder=r"C:\New Place")
        self.assertIsNone(self.value(USER_PATH, "Path"))
        self.assertFalse(wine.path(r"C:\New Place").exists())
        shutil.rmtree(wine.path(folder))
        self.assert_nothing_left()

    def test_running_program(self):
        self.assertEqual(self.install(with_setup=setup), 0)
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent, \
                wine.start(f"{self.folder}\\helodoctor-cli.exe", "check", "--ip", "203.0.113.100", "--resolver",
                           self.bound(silent)) as program:
            silent.recv(512) # its first question: it runs, and waits for an answer
            self.assertEqual(self.install(), RUNNING)
            self.assertEqual(self.install(r"/D=C:\Elsewhere"), RUNNING)
            self.assertFalse(wine.path(r"C:\Elsewhere\helodoctor.exe").exists())
            self.assertTrue(wine.path(self.folder + r"\helodoctor.exe").is_file())
            program.kill()
        self.uninstall()
        self.assert_nothing_left()

    def bound(self, server):
        server.settimeout(60)
        server.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{server.getsockname()[1]}"

    def test_settings_and_cases(self):
        kept = [wine.user / "AppData" / folder / "helodoctor/kept.helodoctor" for folder in ("Local", "Roaming")]
        for switches, stays in (((), True), (("/PURGE",), False)):
            with self.subTest(switches=switches):
                for file in kept:
                    file.parent.mkdir(exist_ok=True)
                    file.write_text("{}")
                self.assertEqual(self.install(), 0)
                self.uninstall(*switches)
                self.assert_nothing_left()
                self.assertEqual([file.exists() for file in kept], [stays, stays])


if __name__ == "__main__":
    support.main()
