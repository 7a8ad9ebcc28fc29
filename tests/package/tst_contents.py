# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""What is in the packages: Debian package, portable ZIP, bill of materials, checksums."""
import json
import os
import pathlib
import re
import shutil
import tempfile
import unittest
import zipfile

import support

LICENCES = support.SOURCE / "resources/licences"


def prepare():
    support.need("dpkg-deb", "sha256sum")
    if not support.package(".deb").is_file():
        print("skipped: no packages were made")
        raise SystemExit(support.SKIPPED)


class Deb(unittest.TestCase):
    def setUp(self):
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="helodoctor-root-"))
        self.addCleanup(shutil.rmtree, self.root)
        self.assertEqual(support.call("dpkg-deb", "-x", support.package(".deb"), self.root).returncode, 0)

    def test_contents(self):
        share = self.root / "usr/share"
        for name in ("applications/helodoctor.desktop", "metainfo/org.helodoctor.helodoctor.metainfo.xml",
                     "mime/packages/helodoctor.xml", "icons/hicolor/256x256/apps/helodoctor.png",
                     "man/man1/helodoctor.1.gz", "man/man1/helodoctor-cli.1.gz", "doc/helodoctor/copyright",
                     "doc/helodoctor/changelog.gz"):
            self.assertTrue((share / name).is_file(), name)
        fields = support.call("dpkg-deb", "-f", support.package(".deb")).stdout
        self.assertIn(f"Version: {support.VERSION}\n", fields)
        self.assertRegex(fields, r"Depends: .*libqt6widgets6")

    def test_runs_from_its_own_tree(self):
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        for program in ("helodoctor", "helodoctor-cli"):
            done = support.call(self.root / "usr/bin" / program, "--version", env=environment)
            self.assertEqual((done.returncode, done.stdout.split()[-1]), (0, support.VERSION), done.stderr)
        done = support.call(self.root / "usr/bin/helodoctor-cli", "check", "--demo", "perfect")
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_lintian(self):
        if not shutil.which("lintian"):
            self.skipTest("lintian is not installed")
        done = support.call("lintian", "--allow-root", "--fail-on", "error,warning", support.package(".deb"))
        self.assertEqual((done.returncode, done.stdout), (0, ""))

    def test_metadata(self):
        for command in (["desktop-file-validate", "applications/helodoctor.desktop"],
                        ["appstreamcli", "validate", "--no-net", "metainfo/org.helodoctor.helodoctor.metainfo.xml"]):
            if shutil.which(command[0]):
                done = support.call(*command, cwd=self.root / "usr/share")
                self.assertEqual(done.returncode, 0, done.stdout)


class WindowsPackages(unittest.TestCase):
    def setUp(self):
        if not support.package("-setup.exe").is_file():
            self.skipTest("the programs for Windows are not built (preset \"windows\")")

    def test_zip(self):
        with zipfile.ZipFile(support.package("-windows-portable.zip")) as archive:
            self.assertIsNone(archive.testzip())
            names = archive.namelist()
            self.assertEqual(names, sorted(names))
            self.assertEqual({name.split("/")[0] for name in names}, {f"helodoctor-{support.VERSION}"})
            inside = {name.split("/", 1)[1]: archive.read(name) for name in names}
        self.assertLessEqual({"helodoctor.exe", "helodoctor-cli.exe", "README.txt", "LICENSE.txt"}, set(inside))
        for component in components("windows"):
            self.assertIn(f"licences/{component['textFile']}", inside)
        self.assertIn(support.VERSION.encode(), inside["README.txt"])
        self.assertNotIn(b"@", inside["README.txt"])
        self.assertNotRegex(inside["README.txt"].decode(), r"[^\r]\n")

    def test_setup_is_small_and_64_bit(self):
        content = support.package("-setup.exe").read_bytes()
        self.assertLessEqual(len(content), 25 * 1024 * 1024)
        header = int.from_bytes(content[0x3C:0x40], "little")
        self.assertEqual(content[header + 4:header + 6], b"\x64\x86") # IMAGE_FILE_MACHINE_AMD64


def components(system):
    everything = json.loads((LICENCES / "components.json").read_text(encoding="utf-8"))["components"]
    return [component for component in everything if component["usedOn"] in ("all", system)]


class Sbom(unittest.TestCase):
    def documents(self):
        found = sorted(support.dist.glob("*.spdx.json"))
        self.assertTrue(found)
        for path in found:
            with self.subTest(path=path.name):
                yield ("windows" if "windows" in path.name else "linux"), json.loads(path.read_text(encoding="utf-8"))

    def test_required_fields(self):
        """SPDX 2.3, clauses 6, 7 and 8."""
        for _, document in self.documents():
            self.assertEqual((document["spdxVersion"], document["dataLicense"], document["SPDXID"]),
                             ("SPDX-2.3", "CC0-1.0", "SPDXRef-DOCUMENT"))
            self.assertRegex(document["documentNamespace"], r"^https://\S+[^#]$")
            self.assertRegex(document["creationInfo"]["created"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
            for creator in document["creationInfo"]["creators"]:
                self.assertRegex(creator, r"^(Organization|Tool): ")
            for package in document["packages"]:
                for field in ("SPDXID", "name", "versionInfo", "downloadLocation", "licenseConcluded",
                              "licenseDeclared", "copyrightText", "supplier"):
                    self.assertTrue(package.get(field), f"{field} of {package['name']}")
                self.assertEqual(package["filesAnalyzed"], "packageVerificationCode" in package)
            for file in document["files"]:
                self.assertRegex(file["fileName"], r"^\./")
                kinds = {entry["algorithm"]: entry["checksumValue"] for entry in file["checksums"]}
                self.assertRegex(kinds["SHA1"], r"^[0-9a-f]{40}$")
                self.assertRegex(kinds["SHA256"], r"^[0-9a-f]{64}$")

    def test_identities(self):
        for _, document in self.documents():
            known = [document["SPDXID"]] + [entry["SPDXID"] for entry in document["packages"] + document["files"]]
            self.assertEqual(len(known), len(set(known)))
            for identity in known:
                self.assertRegex(identity, r"^SPDXRef-[A-Za-z0-9.-]+$")
            for relationship in document["relationships"]:
                self.assertIn(relationship["spdxElementId"], known)
                self.assertIn(relationship["relatedSpdxElement"], known)
                self.assertIn(relationship["relationshipType"], ("DESCRIBES", "CONTAINS", "STATIC_LINK", "DYNAMIC_LINK"))
            described = [one for one in document["relationships"] if one["relationshipType"] == "DESCRIBES"]
            self.assertTrue(described)
            # Nothing hangs in the air.
            self.assertEqual(set(known[1:]) - {one["relatedSpdxElement"] for one in document["relationships"]}, set())

    def test_components_and_licences(self):
        for system, document in self.documents():
            packages = {package["name"]: package for package in document["packages"]}
            for component in components(system):
                self.assertEqual(packages[component["name"]]["licenseDeclared"], component["licence"])
                self.assertNotIn(packages[component["name"]]["versionInfo"], ("qt", "cares", "helodoctor"))
            self.assertEqual(packages["Qt"]["licenseDeclared"], "LGPL-3.0-only")
            given = {entry["licenseId"] for entry in document["hasExtractedLicensingInfos"] if entry["extractedText"]}
            used = {name for package in document["packages"]
                    for name in re.findall(r"LicenseRef-[\w.-]+", package["licenseDeclared"])}
            self.assertEqual(given, used)

    def test_checksums_are_those_of_the_packages(self):
        for _, document in self.documents():
            for package in document["packages"]:
                if "packageFileName" in package:
                    done = support.call("sha256sum", support.dist / package["packageFileName"])
                    self.assertIn(done.stdout.split()[0], [entry["checksumValue"] for entry in package["checksums"]])


class Sums(unittest.TestCase):
    def test_sums(self):
        done = support.call("sha256sum", "-c", "--strict", "SHA256SUMS", cwd=support.dist)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        listed = {line.split("  ")[1] for line in (support.dist / "SHA256SUMS").read_text().splitlines()}
        self.assertEqual(listed, {path.name for path in support.dist.iterdir()} - {"SHA256SUMS"})


if __name__ == "__main__":
    support.main()
