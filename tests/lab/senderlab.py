#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""The sender's domain against real servers: MX of every kind, the DMARC tree walk and DKIM keys in NSD and Unbound.

Usage: senderlab.py PATH-OF-helodoctor-cli
Ends with 0 if all is right, 1 if not, 77 (skipped) if not root or a server program is missing."""
import base64
import json
import os
import subprocess
import sys
import types

import network
import servers
import world as worlds

PROGRAMS = ("ip", "nsd", "nsd-checkconf", "nsd-checkzone", "unbound", "unbound-checkconf", "openssl")
WHOLE_SECONDS = 120
IP = "198.51.100.10"
SERVER = [". 60 IN SOA ns.example. hostmaster.example. 1 3600 600 86400 60", ". 60 IN NS ns.example.",
          "ns.example. 60 IN A %s" % network.NSD,
          "10.100.51.198.in-addr.arpa. 60 IN PTR mx.host.example.", "mx.host.example. 60 IN A %s" % IP,
          "alias.example. 60 IN CNAME mx.host.example.", "empty.example. 60 IN TXT \"x\"",
          "20.100.51.198.in-addr.arpa. 60 IN PTR mx.good.example.", "mx.good.example. 60 IN A 198.51.100.20",
          "mx2.good.example. 60 IN A 198.51.100.21"]
MX = {"good.example.": ["10 mx.good.example.", "20 mx2.good.example."], "null.example.": ["0 ."],
      "both.example.": ["0 .", "10 mx.good.example."], "alias-mx.example.": ["10 alias.example."],
      "address.example.": ["10 198.51.100.20."], "empty-mx.example.": ["10 empty.example."]}
OTHERS = ["implicit.example. 60 IN A 198.51.100.30", "nothing.example. 60 IN TXT \"x\""]
DMARC = {"good.example.": ["v=DMARC1; p=quarantine; sp=reject; np=none"], "nothing.example.": ["v=DMARC1; p=none"],
         "both.example.": ["v=DMARC1; p=none", "v=DMARC1; p=reject"], "null.example.": ["v=dmarc1; p=reject"],
         "suffix.example.": ["v=DMARC1; p=reject; psd=y"], "own.good.example.": ["v=DMARC1; p=none; psd=n"]}
# Sender's domain, kind of MX, fault of its first exchanger, iprev values of all exchangers' addresses.
MX_CASES = [("good.example", "present", None, ["pass", "permerror"]), ("null.example", "null", None, []),
            ("both.example", "nullBesideOthers", None, ["pass"]),
            ("alias-mx.example", "present", "isAlias", ["pass"]), ("address.example", "present", "isAddress", []),
            ("empty-mx.example", "present", "noAddress", []), ("implicit.example", "implicit", None, ["permerror"]),
            ("nothing.example", "nothing", None, []), ("nowhere.example", "noSuchDomain", None, [])]
# Author domain, kind of DMARC, where found, organizational domain, policy.
DMARC_CASES = [("good.example", "present", "good.example", "good.example", "quarantine"),
               ("mx.good.example", "present", "good.example", "good.example", "reject"),
               ("a.b.c.d.e.f.g.h.good.example", "present", "good.example", "good.example", "none"),
               ("own.good.example", "present", "own.good.example", "own.good.example", "none"),
               ("x.own.good.example", "present", "own.good.example", "own.good.example", "none"),
               ("a.below.suffix.example", "present", "suffix.example", "below.suffix.example", "reject"),
               ("both.example", "several", "both.example", "both.example", None),
               ("null.example", "faulty", "null.example", "null.example", None),
               ("implicit.example", "missing", None, "implicit.example", None)]
KEY_CASES = [("whole", "present", 2048), ("aliased", "present", 2048), ("weak", "present", 1024),
             ("gone", "revoked", None), ("none", "missing", None), ("cut", "faulty", None)]


def public_key(bits):
    private = subprocess.run(["openssl", "genrsa", str(bits)], capture_output=True, timeout=60, check=True).stdout
    der = subprocess.run(["openssl", "rsa", "-pubout", "-outform", "DER"], input=private, capture_output=True, timeout=60,
                         check=True).stdout
    return base64.b64encode(der).decode()


def txt(name, text):
    """In strings of at most 100 bytes: a key of 2048 bits needs several."""
    strings = " ".join('"%s"' % text[i:i + 100] for i in range(0, len(text), 100))
    return "%s 60 IN TXT %s" % (name, strings)


def zone():
    lines = SERVER + OTHERS
    lines += ["%s 60 IN MX %s" % (name, data) for name, all_data in MX.items() for data in all_data]
    lines += [txt("_dmarc." + name, text) for name, texts in DMARC.items() for text in texts]
    long, weak = public_key(2048), public_key(1024)
    keys = {"whole": "v=DKIM1; k=rsa; p=" + long, "weak": "p=" + weak, "gone": "v=DKIM1; p=", "cut": "p=" + long[:180]}
    lines += [txt("%s._domainkey.good.example." % name, text) for name, text in keys.items()]
    lines += ["aliased._domainkey.good.example. 60 IN CNAME key.provider.example.",
              txt("key.provider.example.", "v=DKIM1; p=" + long)]
    return "\n".join(lines) + "\n"


def diagnose(world, cli, domain, *options):
    result = subprocess.run(
        world.command("client", cli, "check", "--ip", IP, "--helo", "mx.host.example", "--mail-from", "user@" + domain,
                      "--resolver", network.UNBOUND, "--no-smtp", "--no-dnsbl", "--no-rdap", "--no-owner", "--format",
                      "json", *options),
        capture_output=True, timeout=60, check=False)
    return json.loads(result.stdout)["sender"]


def check_mx(world, cli):
    for domain, kind, fault, iprev in MX_CASES:
        mx = diagnose(world, cli, domain)["mx"]
        first = mx["exchangers"][0]["fault"] if mx["exchangers"] else None
        values = [value for exchanger in mx["exchangers"] for value in exchanger["iprev"].values()]
        if (mx["kind"], first, values) != (kind, fault, iprev):
            yield "MX of %s: %s, %s, %s" % (domain, mx["kind"], first, values)


def check_dmarc(world, cli):
    for domain, *expected in DMARC_CASES:
        dmarc = diagnose(world, cli, domain)["dmarc"]
        found = [dmarc[name] for name in ("kind", "foundAt", "organizationalDomain", "policy")]
        if found != expected:
            yield "DMARC of %s: %s, expected %s" % (domain, found, expected)


def check_keys(world, cli):
    for selector, *expected in KEY_CASES:
        key = diagnose(world, cli, "good.example", "--dkim", selector + "._domainkey.good.example")["dkim"][0]
        if [key["kind"], key["bits"]] != expected:
            yield "key %s: %s, %s bits" % (selector, key["kind"], key["bits"])


def check(world, cli):
    world.build({"client": [network.CLIENT, network.CLIENT6], "nsd": [network.NSD],
                 "unbound": [network.UNBOUND, network.UNBOUND6], "mail": [], "faults": []})
    servers.start_one_nsd(world, network.NSD, {".": zone()})
    servers.wait_for(lambda: servers.name_server_answers(world, "nsd", network.NSD), "NSD")
    servers.start_unbound(world, types.SimpleNamespace(broken={}))
    print("senderlab: %d cases" % (len(MX_CASES) + len(DMARC_CASES) + len(KEY_CASES)), flush=True)
    return [fault for part in (check_mx, check_dmarc, check_keys) for fault in part(world, cli)]


def main():
    cli = os.path.abspath(sys.argv[1])
    return worlds.run_lab("senderlab", PROGRAMS, WHOLE_SECONDS, lambda world: check(world, cli))


if __name__ == "__main__":
    sys.exit(main())
