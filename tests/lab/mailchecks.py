# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""Conversations with Postfix and with servers that misbehave: outcome and last stage of each."""
import subprocess
from dataclasses import dataclass, field

import network as lab
from world import in_parallel

POSTFIX_NAME = "mx.postfix.example"
DEADLINE = 12


@dataclass
class System:
    """What the program under test runs on: the newest TLS that it has in common with Postfix, how many conversations it
    can have at once, and outcomes that are others there."""
    protocol: str = "TLSv1.3"
    at_once: int = 30
    outcomes: dict = field(default_factory=dict)


# Behaviour in smtpsinks.py, expected outcome and stage, and what else must hold of the session.
SINKS = (
    ("good", "completed", "quit", {"established": True}),
    ("silent", "timedOut", "greeting", {}),
    ("banner-554", "refused", "greeting", {"banner": "554 5.7.1 sink.example no mail from you"}),
    ("garbage", "notSmtp", "greeting", {}),
    ("tarpit", "timedOut", "greeting", {}),
    ("endless", "notSmtp", "greeting", {}),
    ("hangup-connect", "dropped", "greeting", {}),
    ("hangup-greeting", "dropped", "greeting", {}),
    ("hangup-ehlo", "dropped", "ehlo", {}),
    ("hangup-starttls", "dropped", "starttls", {"offered": True, "established": False}),
    ("silent-ehlo", "timedOut", "ehlo", {}),
    ("helo-only", "completed", "quit", {"offered": False, "ehloName": "sink.example"}),
    ("ehlo-temporary", "refused", "ehlo", {}),
    ("no-tls", "completed", "quit", {"offered": False, "established": False}),
    ("starttls-refused", "completed", "quit", {"offered": True, "established": False}),
    ("tls-broken", "tlsFailed", "tls", {"offered": True, "established": False}),
    ("tls-silent", "timedOut", "tls", {"offered": True, "established": False}),
    ("tls-hangup", "dropped", "tls", {"offered": True, "established": False}),
    ("injected", "completed", "quit", {"established": True, "extensions": ["PIPELINING", "STARTTLS"]}),
    ("hostile", "completed", "quit", {}),
    ("tls-alert", "tlsFailed", "tls", {"offered": True, "established": False}),
)


def sinks():
    """Address -> behaviour."""
    return {lab.SINKS % number: row[0] for number, row in enumerate(SINKS)}


def address_of(behaviour):
    return next(address for address, name in sinks().items() if name == behaviour)


def add_names(net):
    net.address(POSTFIX_NAME, lab.POSTFIX, lab.POSTFIX6)


def compared(where, session, outcome, stage, more=None):
    """Lines of complaint about one session."""
    wanted = {"outcome": outcome, "stage": stage, **(more or {})}
    flat = {**session, **session.get("tls", {})}
    return ["%s: %s: expected %s, found %s (%s)" % (where, field, right, flat.get(field), session.get("detail"))
            for field, right in wanted.items() if flat.get(field) != right]


def sessions_of(program, server, expected_count=1):
    """(sessions, complaints)."""
    try:
        _, report = program.report("--server", server, "--deadline", str(DEADLINE), seconds=15)
    except subprocess.TimeoutExpired:
        return [], ["server %s: no end within its deadline" % server]
    except AssertionError as fault:
        return [], ["server %s: %s" % (server, fault)]
    if report["elapsedMs"] > DEADLINE * 1000:
        return [], ["server %s: %d ms, beyond its deadline" % (server, report["elapsedMs"])]
    if len(report["smtp"]) != expected_count:
        return [], ["server %s: %d conversations, expected %d" % (server, len(report["smtp"]), expected_count)]
    return report["smtp"], []


def check_sink(program, address, row, system):
    behaviour, outcome, stage, more = row
    found, lines = sessions_of(program, address)
    for session in found:
        lines += compared("server that is: " + behaviour, session, system.outcomes.get(behaviour, outcome), stage, more)
        if behaviour == "injected" and "injected.example" in str(session["ehloName"]):
            lines.append("injected: words from before TLS were taken for the server's")
        if behaviour == "helo-only" and "HELO " not in str(session["transcript"]):
            lines.append("helo-only: HELO is not in the transcript")
    return lines


def check_postfix(program, server, count, system):
    """The real thing: each address of the server, with STARTTLS and an untrusted certificate."""
    found, lines = sessions_of(program, server, count)
    banner = "220 %s ESMTP Postfix" % POSTFIX_NAME
    for session in found:
        where = "Postfix as %s at %s" % (server, session["address"])
        lines += compared(where, session, "completed", "quit", {
            "established": True, "offered": True, "trusted": False, "certificateNames": [POSTFIX_NAME], "banner": banner,
            "bannerName": POSTFIX_NAME, "ehloName": POSTFIX_NAME, "protocol": system.protocol, "product": "postfix"})
        said = [line for line in session["transcript"] if line["from"] == "server"]
        if not said or said[0]["text"] != banner or said[0]["tls"]:
            lines.append(where + ": the transcript does not begin with the banner")
        if not any(line["text"] == "250-PIPELINING" and line["tls"] for line in said):
            lines.append(where + ": the transcript lacks what was said inside TLS")
        if not said or not said[-1]["text"].startswith("221 "):
            lines.append(where + ": the transcript does not end with the reply to QUIT")
    return lines


def check_unconnected(program, where, address, outcome, system):
    found, lines = sessions_of(program, address)
    for session in found:
        lines += compared(where, session, system.outcomes.get(where, outcome), "connect")
    return lines


def check_all(program, system=System()):
    tasks = [lambda row=row, address=address: check_sink(program, address, row, system)
             for row, address in zip(SINKS, sinks())]
    tasks += [
        lambda: check_postfix(program, POSTFIX_NAME, 2, system),
        lambda: check_postfix(program, "mail.dynatron.example:25", 1, system),
        lambda: check_postfix(program, "[%s]:25" % lab.POSTFIX6, 1, system),
        lambda: check_unconnected(program, "nobody listens", lab.NOBODY, "refused", system),
        lambda: check_unconnected(program, "packets are dropped", lab.BLACK_HOLE, "timedOut", system),
        lambda: check_unconnected(program, "no route", "198.18.0.1", "unreachable", system),
        lambda: check_unconnected(program, "no such host on the wire", "192.0.2.250", "unreachable", system),
    ]
    return [line for lines in in_parallel(tasks, system.at_once) for line in lines]
