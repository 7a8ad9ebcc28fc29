# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""SpamAssassin for the receivers' lab: Postfix tells the reverse name that it would write into the Received line, and the
rules that come with the package judge that line. Its SPF rules are left out: it asks Mail::SPF, which spflab.py compares."""
import json
import os
import subprocess

import plainpostfix
import receiverlab
import world as worlds

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDER = "spamassassin"
# What depends on more than the sending identity, or holds because the lab's addresses are those of documentation.
NOT_OURS = {"RCVD_ILLEGAL_IP", "KHOP_HELO_FCRDNS", "ALL_TRUSTED", "UNPARSEABLE_RELAY"}
oracle = None


def why_not():
    done = subprocess.run(["perl", "-MMail::SpamAssassin", "-e", "1"], capture_output=True, timeout=20, check=False)
    if done.returncode != 0 or worlds.reason_to_skip(("postfix",)):
        return "Postfix or SpamAssassin is missing"
    return ""


def start(lab):
    global oracle
    oracle = subprocess.Popen(["perl", os.path.join(HERE, "spamassassinoracle.pl")], stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE, text=True, encoding="utf-8")
    port = lab.new_port()
    plainpostfix.start(lab, FOLDER, port, {"smtpd_recipient_restrictions": "reject",
                                           "smtpd_reject_footer": "name=$client_name"})
    return [receiverlab.Service("spamassassin.helo", port, None, judge)]


def is_ours(name):
    return name not in NOT_OURS and "SPF" not in name and any(word in name for word in ("HELO", "RDNS", "RCVD_"))


def judge(lab, service, identity, prediction, result):
    """What differs in the symbols; those that depend on which of several names comes first are left out."""
    del service
    name = next((line.partition("name=")[2] for line in result["lines"] if "name=" in line), "")
    if result["stage"] != "rcpt" or not name:
        return "no name at %s: %s" % (result["stage"], json.dumps(result["lines"]))
    oracle.stdin.write("%s\t%s\t%s\t%s\n" % (identity.address.ip, identity.helo, name, lab.host))
    oracle.stdin.flush()
    theirs = dict(word.split("=") for word in oracle.stdout.readline().split() if is_ours(word.split("=")[0]))
    symbols = [symbol for symbol in prediction["symbols"] if is_ours(symbol["name"])]
    ours = {symbol["name"]: "%.3f" % symbol["points"] for symbol in symbols if symbol["holds"] == "yes"}
    unsure = {symbol["name"] for symbol in symbols if symbol["holds"] == "unknown"}
    if unsure and "nameOrder" not in prediction["missing"]:
        return "unknown: %s for want of %s; they: %s" % (sorted(unsure), prediction["missing"], theirs)
    for symbol in unsure:
        theirs.pop(symbol, None)
    if ours != theirs:
        return "symbols (%s): we %s | they %s" % (name, sorted(ours.items()), sorted(theirs.items()))
    return "order" if unsure else ""


def stop(lab):
    plainpostfix.stop(lab, FOLDER)
    if oracle:
        oracle.kill()
        oracle.wait()
