# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""Mail servers that misbehave, one address and port 25 each.

Run inside a namespace: smtpsinks.py CONFIG, where CONFIG is a JSON file
{"sinks": {address: behaviour}, "certificate": file, "key": file, "ready": file written when all listen,
"tls": {address: {"certificate": file, "key": file}} where an address has its own}."""
import asyncio
import json
import ssl
import sys

GREETING = b"220 sink.example ESMTP\r\n"
OFFER = b"250-sink.example\r\n250-PIPELINING\r\n250 STARTTLS\r\n"
PLAIN = b"250-sink.example\r\n250 PIPELINING\r\n"
GO_AHEAD = b"220 2.0.0 Ready\r\n"


class Sink:
    """One connection to one misbehaving server."""

    def __init__(self, behaviour, tls, reader, writer):
        self.behaviour, self.tls, self.reader, self.writer = behaviour, tls, reader, writer

    async def say(self, data):
        self.writer.write(data)
        await self.writer.drain()

    async def hear(self, *verbs):
        line = (await self.reader.readline()).upper()
        if not line:
            raise ConnectionError
        if verbs and not line.startswith(verbs):
            await self.say(b"500 5.5.1 unexpected\r\n")
            raise ConnectionError
        return line

    async def run(self):
        await getattr(self, self.behaviour.replace("-", "_"))()

    async def greet(self, ehlo=OFFER):
        await self.say(GREETING)
        await self.hear(b"EHLO")
        await self.say(ehlo)

    async def farewell(self):
        await self.hear(b"QUIT")
        await self.say(b"221 2.0.0 Bye\r\n")

    async def silent(self):
        await self.reader.read()

    async def banner_554(self):
        await self.say(b"554 5.7.1 sink.example no mail from you\r\n")
        await self.farewell()

    async def garbage(self):
        await self.say(b"\x16\x03\x01\x00\xff" + bytes(range(256)) + b"\r\n")
        await self.reader.read()

    async def tarpit(self):
        for byte in GREETING * 100:
            await self.say(bytes([byte]))
            await asyncio.sleep(1)

    async def endless(self):
        while True:
            await self.say(b"220-and there is more to be said about this server\r\n" * 50)

    async def hangup_connect(self):
        pass

    async def hangup_greeting(self):
        await self.say(b"220-sink.example will not")

    async def hangup_ehlo(self):
        await self.say(GREETING)
        await self.hear(b"EHLO")

    async def hangup_starttls(self):
        await self.greet()
        await self.hear(b"STARTTLS")

    async def silent_ehlo(self):
        await self.say(GREETING)
        await self.reader.read()

    async def helo_only(self):
        await self.say(GREETING)
        if (await self.hear(b"EHLO", b"HELO")).startswith(b"EHLO"):
            await self.say(b"502 5.5.1 what is EHLO?\r\n")
            await self.farewell()
            return
        await self.say(b"250 sink.example\r\n")
        await self.farewell()

    async def ehlo_temporary(self):
        await self.greet(b"451 4.3.0 come back later\r\n")
        await self.farewell()

    async def no_tls(self):
        await self.greet(PLAIN)
        await self.farewell()

    async def starttls_refused(self):
        await self.greet()
        await self.hear(b"STARTTLS")
        await self.say(b"454 4.7.0 TLS not available\r\n")
        await self.farewell()

    async def tls_broken(self):
        await self.greet()
        await self.hear(b"STARTTLS")
        await self.say(GO_AHEAD + b"")
        await self.reader.read(64)
        await self.say(b"this is no handshake at all\r\n" * 4)
        await self.reader.read()

    async def tls_alert(self):
        await self.greet()
        await self.hear(b"STARTTLS")
        await self.say(GO_AHEAD)
        await self.reader.read(64)
        await self.say(b"\x15\x03\x03\x00\x02\x02\x28")  # fatal: handshake_failure (RFC 5246 §7.2)
        await self.reader.read()

    async def tls_silent(self):
        await self.greet()
        await self.hear(b"STARTTLS")
        await self.say(GO_AHEAD)
        await self.reader.read()

    async def tls_hangup(self):
        await self.greet()
        await self.hear(b"STARTTLS")
        await self.say(GO_AHEAD)

    async def injected(self):
        await self.greet()
        await self.hear(b"STARTTLS")
        await self.say(GO_AHEAD + b"250-injected.example\r\n250 AUTH PLAIN\r\n")
        await self.inside_tls()

    async def good(self):
        await self.greet()
        await self.hear(b"STARTTLS")
        await self.say(GO_AHEAD)
        await self.inside_tls()

    async def inside_tls(self):
        await self.writer.start_tls(self.tls)
        await self.hear(b"EHLO")
        await self.say(PLAIN)
        await self.farewell()

    async def hostile(self):
        await self.say(b"220 evil.example \x1b[31mred\x07\x00 \xe2\x80\xaeback\xff\r\n")
        await self.hear(b"EHLO")
        await self.say(b"250-evil.example\r\n250-X\x1b]0;title\x07\r\n250 SIZE \x9b1m\r\n")
        await self.farewell()


def tls_of(certificate, key):
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(certificate, key)
    return tls


async def main(config):
    common = tls_of(config["certificate"], config["key"])
    own = {address: tls_of(**settings) for address, settings in config.get("tls", {}).items()}

    def handler(behaviour, tls):
        async def handle(reader, writer):
            try:
                await Sink(behaviour, tls, reader, writer).run()
            except (ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
                pass
            writer.close()
        return handle

    for address, behaviour in config["sinks"].items():
        await asyncio.start_server(handler(behaviour, own.get(address, common)), address, 25)
    with open(config["ready"], "w", encoding="ascii") as ready:
        ready.write("ready\n")
    await asyncio.Event().wait()


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        asyncio.run(main(json.load(file)))
