# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""Signing with a certificate made here: programs, setup, the uninstaller inside it, MSI."""
import pathlib
import shutil
import tempfile
import unittest
import zipfile

import support
from wine import Wine


def prepare():
    support.need("osslsigncode", "openssl", "makensis", "wixl", "msibuild")
    if not support.SMALL_PROGRAM.is_file():
        raise SystemExit(support.SKIPPED)


def setUpModule():
    global work, certificate, environment, output
    work = pathlib.Path(tempfile.mkdtemp(prefix="helodoctor-sign-"))
    unittest.addModuleCleanup(shutil.rmtree, work)
    certificate, key, password = work / "certificate.pem", work / "key.pem", work / "password"
    password.write_text("a password")
    made = support.call("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", "/CN=Test",
                        "-addext", "extendedKeyUsage=codeSigning", "-keyout", key, "-out", certificate)
    assert made.returncode == 0, made.stderr
    made = support.call("openssl", "pkcs12", "-export", "-in", certificate, "-inkey", key, "-out", work / "signer.p12",
                        "-passout", f"file:{password}")
    assert made.returncode == 0, made.stderr
    environment = {"HELODOCTOR_SIGN_PKCS12": str(work / "signer.p12"), "HELODOCTOR_SIGN_PASSWORD_FILE": str(password)}
    output = support.make_packages(support.small_programs(), environment=environment)


class Signing(unittest.TestCase):
    def assert_signed(self, file):
        done = support.call("osslsigncode", "verify", "-CAfile", certificate, "-in", file)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertIn("/CN=Test", done.stdout)

    def test_packages(self):
        for ending in ("-setup.exe", ".msi"):
            with self.subTest(ending=ending):
                self.assert_signed(output / support.package(ending).name)

    def test_programs(self):
        with zipfile.ZipFile(output / support.package("-windows-portable.zip").name) as archive:
            for name in archive.namelist():
                if name.endswith(".exe"):
                    self.assert_signed(archive.extract(name, work))

    def test_changed_file_is_found_out(self):
        file = work / "changed.exe"
        content = bytearray((output / support.package("-setup.exe").name).read_bytes())
        content[len(content) // 2] ^= 1
        file.write_bytes(content)
        self.assertNotEqual(support.call("osslsigncode", "verify", "-CAfile", certificate, "-in", file).returncode, 0)

    def test_uninstaller(self):
        if not shutil.which("wine") or not shutil.which("Xvfb"):
            self.skipTest("Wine is not installed")
        wine = Wine()
        self.addCleanup(wine.close)
        self.assertEqual(wine.run(output / support.package("-setup.exe").name, "/S", r"/D=C:\Here"), 0)
        self.assert_signed(wine.drive / "Here/uninstall.exe")

    def test_without_certificate_it_says_so(self):
        done = support.call(support.INSTALLER / "windows/sign", work / "password")
        self.assertEqual(done.returncode, 0)
        self.assertIn("stays unsigned", done.stderr)

    def test_wrong_password_fails(self):
        (work / "wrong").write_text("wrong")
        file = shutil.copy(support.SMALL_PROGRAM, work / "program.exe")
        done = support.call(support.INSTALLER / "windows/sign", file,
                            env={**environment, "PATH": "/usr/bin:/bin",
                                 "HELODOCTOR_SIGN_PASSWORD_FILE": str(work / "wrong")})
        self.assertNotEqual(done.returncode, 0)
        self.assertEqual(pathlib.Path(file).read_bytes(), support.SMALL_PROGRAM.read_bytes())


if __name__ == "__main__":
    support.main()
