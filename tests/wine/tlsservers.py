# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""Mail servers with good and bad certificates and old and new TLS, and what is right to say of each."""
import os
import shutil
import sys
from dataclasses import dataclass

from mailchecks import POSTFIX_NAME
from world import run, wait_for

DOMAIN = "tls.example"


@dataclass
class Row:
    """One server: names of its certificate, and what the report must say of it."""
    name: str
    names: tuple = ()
    signed_by: str = "ca"  # "ca": known to the client's system, "stranger": another, "": the certificate itself
    days: int = 30
    version: str = ""  # the only one that is spoken: by Postfix, which has one certificate for all
    trusted: bool = True
    matches: bool = True

    @property
    def server(self):
        return "%s.%s" % (self.name, DOMAIN)

    @property
    def certificate_names(self):
        return list(self.names) or [self.server]


ROWS = (
    Row("good"),
    Row("self-signed", signed_by="", trusted=False),
    Row("stranger", signed_by="stranger", trusted=False),
    Row("expired", days=-1, trusted=False),
    Row("expired-self", signed_by="", days=-1, trusted=False),
    Row("other-name", names=("mail.elsewhere.example",), matches=False),
    Row("wildcard", names=("*." + DOMAIN,)),
    Row("several", names=("first.example", "several." + DOMAIN, "last.example")),
    Row("only12", names=(POSTFIX_NAME,), trusted=False, matches=False, version="TLSv1.2"),
    Row("only13", names=(POSTFIX_NAME,), trusted=False, matches=False, version="TLSv1.3"),
)


def addresses(with_postfix):
    """Of the servers that are Postfix, or of those that are not."""
    every = {"192.0.2.%d" % number: row for number, row in enumerate(ROWS, 70)}
    return {address: row for address, row in every.items() if bool(row.version) == with_postfix}


def postfix_services():
    return "".join("%s:25 inet n - n - - smtpd -o smtpd_tls_protocols=>=%s,<=%s\n" % (address, row.version, row.version)
                   for address, row in addresses(True).items())


def add_names(net):
    for address, row in [*addresses(False).items(), *addresses(True).items()]:
        net.address(row.server, address)


class Authority:
    """Certificates by openssl's own small authority, as only that lets a certificate begin and end in the past."""

    def __init__(self, world, name):
        self.world, self.name = world, name
        folder = world.path("ca-" + name, "x")[:-2]
        self.certificate, self.key = folder + "/ca.crt", folder + "/ca.key"
        world.write("ca-%s/index" % name, "")
        self.config = world.write("ca-%s/ca.cnf" % name, "\n".join((
            "[ca]", "default_ca = it", "[it]", "database = %s/index" % folder, "new_certs_dir = " + folder, "rand_serial = yes",
            "default_md = sha256", "policy = any", "copy_extensions = copy", "unique_subject = no", "[any]",
            "commonName = supplied", "[req]", "distinguished_name = dn", "[dn]", "")))
        run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "60", "-subj", "/CN=Lab authority " + name,
            "-addext", "keyUsage=critical,keyCertSign,cRLSign", "-out", self.certificate, "-keyout", self.key)

    def make(self, row):
        """(certificate, key) files of a server."""
        key, request, certificate = (self.world.path("tls-%s.%s" % (row.name, end)) for end in ("key", "csr", "crt"))
        names = ",".join("DNS:" + name for name in row.certificate_names)
        run("openssl", "req", "-new", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=" + row.server, "-out", request, "-keyout",
            key, "-addext", "subjectAltName=" + names)
        dates = ("-days", str(row.days)) if row.days > 0 else ("-startdate", "20240101000000Z", "-enddate", "20240201000000Z")
        signer = ("-cert", self.certificate, "-keyfile", self.key) if row.signed_by else ("-selfsign", "-keyfile", key)
        run("openssl", "ca", "-batch", "-notext", "-config", self.config, *signer, "-in", request, "-out", certificate, *dates)
        return certificate, key


def start(world, sinks, json_text):
    """All servers in one process; the client's system knows the one authority, as ip-netns(8) lets it see another /etc/ssl."""
    authorities = {name: Authority(world, name) for name in ("ca", "stranger")}
    settings = {}
    for address, row in addresses(False).items():
        certificate, key = authorities[row.signed_by or "ca"].make(row)
        settings[address] = {"certificate": certificate, "key": key}
    first = next(iter(settings.values()))
    ready = world.path("tls.ready")
    config = world.write("tls.json", json_text({"sinks": dict.fromkeys(settings, "good"), "certificate": first["certificate"],
                                                "key": first["key"], "ready": ready, "tls": settings}))
    certificates = "/etc/netns/%s/ssl/certs" % world.name("client")
    os.makedirs(certificates)
    shutil.copy(authorities["ca"].certificate, certificates + "/ca-certificates.crt")
    world.start("faults", sys.executable, sinks, config)
    wait_for(lambda: os.path.exists(ready), "the TLS servers")


def complaints(row, session, protocols):
    """What is wrong with a report's session; protocols are those the program's system speaks."""
    wanted = {"outcome": "completed", "stage": "quit", "offered": True, "established": True,
              "certificateNames": row.certificate_names, "trusted": row.trusted, "nameMatches": row.matches}
    common = [version for version in protocols if row.version in ("", version)]
    if not common:
        wanted = {"outcome": "tlsFailed", "stage": "tls", "offered": True, "established": False}
    else:
        wanted["protocol"] = common[-1]
    found = {**session, **session["tls"]}
    lines = ["%s: %s: expected %s, found %s (%s)" % (row.server, field, right, found.get(field), session.get("detail"))
             for field, right in wanted.items() if found.get(field) != right]
    if not common and not session.get("detail"):
        lines.append(row.server + ": no reason why TLS failed")
    if common and row.trusted != (found["problem"] == ""):
        lines.append("%s: the problem is %r" % (row.server, found["problem"]))
    return lines
