# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""The MSI by msiexec without a window, in Wine, as group policy would install it."""
import unittest
import zipfile

import support
from wine import Wine

FOLDER = r"C:\Program Files\HELO Doctor"
LINK = "Microsoft/Windows/Start Menu/Programs/HELO Doctor.lnk"
MACHINE_PATH = r"HKLM\System\CurrentControlSet\Control\Session Manager\Environment"
MSI = r"HKLM\Software\HELO Doctor\Msi"
SETUP_UNINSTALL = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\helodoctor"
INSTALLED_BY_MSI, DONE = 5, 0
# ERROR_INSTALL_FAILURE, of which Unix keeps the low byte.
FATAL = 1603 % 256


def prepare():
    support.need("wine", "Xvfb", "wixl", "msibuild", "makensis")
    support.need_windows_packages()


def setUpModule():
    global wine, msi, older, setup, payload
    msi = support.package(".msi")
    programs = support.small_programs()
    older = support.make_packages(programs, "--only", "msi", "--version", support.OLDER) \
        / f"helodoctor-{support.OLDER}.msi"
    setup = support.make_packages(programs, "--only", "setup") / support.package("-setup.exe").name
    with zipfile.ZipFile(support.package("-windows-portable.zip")) as archive:
        payload = sorted(name.split("/", 1)[1] for name in archive.namelist())
    wine = Wine()
    unittest.addModuleCleanup(wine.close)


def msiexec(switch, package, *properties):
    return wine.run("msiexec", switch, wine.windows_path(package), "/qn", *properties)


def search_path():
    """Folders of the machine's PATH; Windows skips empty ones, and Wine leaves some."""
    values = {name.lower(): text for name, (_, text) in wine.registry(MACHINE_PATH).items()}
    return [folder for folder in values["path"].split(";") if folder]


def links():
    """For all users in Windows; Wine takes the menu of the user who installs."""
    places = (wine.drive / "ProgramData" / LINK, wine.user / "AppData/Roaming" / LINK)
    return [place for place in places if place.is_file()]


class Msi(unittest.TestCase):
    def assert_nothing_left(self):
        self.assertFalse(wine.path(FOLDER).exists())
        self.assertEqual(links(), [])
        for key in (MSI, r"HKLM\Software\Classes\.helodoctor", r"HKLM\Software\Classes\HeloDoctor.Case"):
            self.assertIsNone(wine.registry(key), key)

    def test_install_and_remove(self):
        before = search_path()
        self.assertEqual(msiexec("/i", msi), DONE)
        self.assertEqual(wine.files(FOLDER), payload)
        self.assertEqual(len(links()), 1)
        self.assertEqual(wine.registry(r"HKLM\Software\Classes\.helodoctor")[""], ("REG_SZ", "HeloDoctor.Case"))
        self.assertEqual(wine.registry(r"HKLM\Software\Classes\HeloDoctor.Case\shell\open\command")[""][1],
                         f'"{FOLDER}\\helodoctor.exe" "%1"')
        self.assertEqual(search_path(), before)
        self.assertEqual(wine.run(f"{FOLDER}\\helodoctor-cli.exe", "--version"), 0)
        self.assertIn(support.VERSION, wine.output)
        # Two installers must not own one folder.
        self.assertEqual(wine.run(setup, "/S", "/AllUsers"), INSTALLED_BY_MSI)
        self.assertIsNone(wine.registry(SETUP_UNINSTALL))
        self.assertEqual(msiexec("/x", msi), DONE)
        self.assert_nothing_left()

    def test_upgrade_keeps_the_search_path(self):
        before = search_path()
        self.assertEqual(msiexec("/i", older, "ADDTOPATH=1"), DONE)
        self.assertEqual(search_path(), [*before, FOLDER + "\\"])
        self.assertEqual(msiexec("/i", msi), DONE)
        self.assertEqual(search_path(), [*before, FOLDER + "\\"])
        self.assertIn(support.VERSION.encode(), wine.path(FOLDER + r"\README.txt").read_bytes())
        self.assertNotEqual(msiexec("/x", older), DONE) # it is not there any more
        self.assertEqual(msiexec("/x", msi), DONE)
        self.assertEqual(search_path(), before)
        self.assert_nothing_left()

    def test_refused_beside_setup(self):
        self.assertEqual(wine.run(setup, "/S", "/AllUsers"), 0)
        self.assertEqual(msiexec("/i", msi), FATAL)
        self.assertIsNone(wine.registry(MSI))
        done = lambda: not wine.path(FOLDER).exists()
        wine.run_until(done, FOLDER + r"\uninstall.exe", "/S", "/AllUsers")
        self.assert_nothing_left()


if __name__ == "__main__":
    support.main()
