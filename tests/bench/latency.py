#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""How much longer a diagnosis takes than its critical path, when every DNS answer and SMTP line is 50 ms late.

Usage: latency.py PATH-OF-helodoctor-cli [--runs N]
Everything is on loopback. The critical path is the longest chain of questions and lines that truly depend on each other;
each case below says how it is counted. Ends with 1 if the median of elapsedMs is beyond 1.10 times it."""
import argparse
import asyncio
import ipaddress
import json
import os
import ssl
import statistics
import struct
import subprocess
import sys
import tempfile
import time

DELAY = 0.05
BAR = 1.10
TYPES = {"A": 1, "PTR": 12, "MX": 15, "TXT": 16, "AAAA": 28}
EHLO = ["250-mail.dynatron.example", "250-SIZE 37748736", "250-PIPELINING", "250-STARTTLS", "250 8BITMIME"]
EHLO_INSIDE = ["250-mail.dynatron.example", "250-SIZE 37748736", "250-PIPELINING", "250 8BITMIME"]
CONVERSATION = 1 + len(EHLO) + 1 + len(EHLO_INSIDE) + 1  # greeting, EHLO, STARTTLS, EHLO, QUIT: lines of the server


def reverse(ip):
    return ipaddress.ip_address(ip).reverse_pointer


def zone():
    """(owner, type) -> data."""
    records = {}

    def pair(ip, name, *addresses):
        records.setdefault((reverse(ip), "PTR"), []).append(name)
        for address in addresses:
            kind = "A" if ":" not in address else "AAAA"
            records.setdefault((name, kind), []).append(address)
    pair("203.0.113.100", "mail.dynatron.example", "203.0.113.244")
    pair("203.0.113.244", "dynatron.example", "203.0.113.51")
    records[(reverse("203.0.113.51"), "PTR")] = ["mail.dynatron.example"]
    records[("example.net", "MX")] = ["mx.example.net"]
    records[("mx.example.net", "A")] = ["198.51.100.25"]
    pair("203.0.113.1", "mx.perfect.example", "203.0.113.1")
    pair("2001:db8::1", "mx.perfect.example", "2001:db8::1")
    for hop in range(20):
        pair("198.51.100.%d" % (hop + 1), "h%d.chain.example" % hop, "198.51.100.%d" % (min(hop + 2, 20)))
    records[("server.dynatron.example", "A")] = ["127.0.0.1"]
    records[("wide.example", "TXT")] = ["v=spf1 " + " ".join("include:i%d.wide.example" % i for i in range(10)) + " -all"]
    for i in range(10):
        records[("i%d.wide.example" % i, "TXT")] = ["v=spf1 ip4:198.51.100.%d ~all" % i]
    records[("deep.example", "TXT")] = ["v=spf1 a mx include:d1.deep.example include:wide1.example -all"]
    records[("wide1.example", "TXT")] = ["v=spf1 a:mx.example.net ~all"]
    records[("deep.example", "MX")] = ["mx.example.net"]
    records[("deep.example", "A")] = ["198.51.100.9"]
    records[("d1.deep.example", "TXT")] = ["v=spf1 include:d2.deep.example ~all"]
    records[("d2.deep.example", "TXT")] = ["v=spf1 mx:example.net ~all"]
    return records


def wire(name):
    return b"".join(bytes([len(label)]) + label.encode() for label in name.split(".")) + b"\0"


def data_of(kind, value):
    if kind in ("A", "AAAA"):
        return ipaddress.ip_address(value).packed
    if kind == "TXT":
        return b"".join(bytes([len(part)]) + part for part in (value[at:at + 255].encode() for at in range(0, len(value), 255)))
    return (b"\0\x0a" if kind == "MX" else b"") + wire(value)


class NameServer(asyncio.DatagramProtocol):
    def __init__(self, records):
        self.records = records
        self.names = {name for name, _ in records}

    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, query, peer):
        labels, at = [], 12
        while query[at]:
            labels.append(query[at + 1:at + 1 + query[at]].decode("ascii").lower())
            at += query[at] + 1
        name, number = ".".join(labels), struct.unpack("!H", query[at + 1:at + 3])[0]
        kind = next((text for text, code in TYPES.items() if code == number), "")
        found = self.records.get((name, kind), [])
        rcode = 0 if name in self.names else 3
        reply = query[:2] + struct.pack("!HHHHH", 0x8180 | rcode, 1, len(found), 0, 0) + query[12:at + 5]
        for value in found:
            data = data_of(kind, value)
            reply += b"\xc0\x0c" + struct.pack("!HHIH", number, 1, 300, len(data)) + data
        asyncio.get_running_loop().call_later(DELAY, self.transport.sendto, reply, peer)


class MailServer:
    def __init__(self, tls):
        self.tls = tls

    async def say(self, writer, *lines):
        for line in lines:
            await asyncio.sleep(DELAY)
            writer.write(line.encode("ascii") + b"\r\n")

    async def __call__(self, reader, writer):
        try:
            await self.say(writer, "220 mail.dynatron.example ESMTP")
            await reader.readline()
            await self.say(writer, *EHLO)
            await reader.readline()
            await self.say(writer, "220 2.0.0 Ready")
            await writer.start_tls(self.tls)
            await reader.readline()
            await self.say(writer, *EHLO_INSIDE)
            await reader.readline()
            await self.say(writer, "221 2.0.0 Bye")
        except (ConnectionError, ssl.SSLError):
            pass
        writer.close()


# The parts beside the identity and SPF have steps of their own.
ALONE = ["--no-domain", "--no-dnsbl", "--no-owner", "--no-rdap"]
IDENTITY = ["--no-spf", *ALONE]


def cases(port):
    """Title, arguments of "check" or, named first, of "spf", dependent steps of 50 ms, and why so many."""
    story = ["--ip", "203.0.113.100", "--helo", "DYNA-WEB", "--mail-from", "user@dynatron.example", "--recipient",
             "example.net", *IDENTITY]
    return [
        ("the story, DNS alone", story, 5, "PTR .100, A mail, PTR .244, A dynatron, PTR .51; the rest beside them"),
        ("perfect IPv4 and IPv6", ["--ip", "203.0.113.1", "--ip", "2001:db8::1", *IDENTITY], 2, "both PTRs at once, then A and AAAA"),
        ("perfect, its HELO known", ["--ip", "203.0.113.1", "--ip", "2001:db8::1", "--helo", "mx.perfect.example", *IDENTITY], 1,
         "the HELO name's A and AAAA are asked beside the PTRs, and are what the PTRs lead to"),
        ("a chain of 20 addresses", ["--ip", "198.51.100.1", *IDENTITY], 40, "20 times PTR, A"),
        ("a server with STARTTLS, by address", ["--server", "127.0.0.1:%d" % port, *IDENTITY], CONVERSATION,
         "%d lines of the server; look-ups beside them" % CONVERSATION),
        ("the story and its server, by name", story + ["--server", "server.dynatron.example:%d" % port], 1 + CONVERSATION,
         "the server's address, then %d lines; the chain beside them" % CONVERSATION),
        ("SPF with ten includes", ["spf", "--ip", "203.0.113.1", "--mail-from", "u@wide.example"], 2,
         "the record, then all ten it includes"),
        ("SPF with includes of includes", ["spf", "--ip", "203.0.113.1", "--mail-from", "u@deep.example"], 4,
         "three records in a row, then MX; its A is known by then, the rest beside them"),
        ("check with SPF, 10 includes", ["--ip", "203.0.113.1", "--helo", "mx.perfect.example", "--mail-from",
                                         "u@wide.example", *ALONE], 2, "as SPF alone: the chain is one step, beside it"),
    ]


def run_once(cli, arguments, resolver):
    begun = time.monotonic()
    command = [] if arguments[0] == "spf" else ["check"]
    done = subprocess.run([cli, *command, *arguments, "--resolver", resolver, "--format", "json", "--quiet"],
                          capture_output=True, timeout=60, check=False)
    wall = (time.monotonic() - begun) * 1000
    report = json.loads(done.stdout)
    if not command:
        assert [row["result"] for row in report["spf"]] == ["fail"], report
        return report["elapsedMs"], wall
    failed = [row for row in report["lookups"] if row["status"] not in ("Answered", "NoData", "NxDomain")]
    assert not failed and all(session["stage"] == "quit" for session in report["smtp"]), report
    return report["elapsedMs"], wall


async def measure(cli, runs, folder):
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(os.path.join(folder, "crt"), os.path.join(folder, "key"))
    loop = asyncio.get_running_loop()
    transport, _ = await loop.create_datagram_endpoint(lambda: NameServer(zone()), local_addr=("127.0.0.1", 0))
    server = await asyncio.start_server(MailServer(tls), "127.0.0.1", 0)
    resolver = "127.0.0.1:%d" % transport.get_extra_info("sockname")[1]
    worst = 0.0
    print("%-36s %8s %9s %6s %8s %6s" % ("case", "critical", "elapsedMs", "ratio", "wall", "ratio"))
    for title, arguments, steps, why in cases(server.sockets[0].getsockname()[1]):
        rows = [await asyncio.to_thread(run_once, cli, arguments, resolver) for _ in range(runs)]
        critical = steps * DELAY * 1000
        elapsed, wall = (statistics.median(column) for column in zip(*rows))
        worst = max(worst, elapsed / critical)
        print("%-36s %8.0f %9.0f %6.3f %8.0f %6.3f   %s" % (title, critical, elapsed, elapsed / critical, wall,
                                                            wall / critical, why), flush=True)
    print("worst %.3f, bar %.2f" % (worst, BAR))
    return 0 if worst <= BAR else 1


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("cli")
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                        "-days", "2", "-subj", "/CN=mail.dynatron.example", "-out", folder + "/crt", "-keyout",
                        folder + "/key"], check=True, capture_output=True)
        return asyncio.run(measure(os.path.abspath(options.cli), options.runs, folder))


if __name__ == "__main__":
    sys.exit(main())
