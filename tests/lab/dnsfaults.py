# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""Name servers that misbehave: a silent one, a broken one, and a resolver that is honest except for chosen questions.

Run inside a namespace: dnsfaults.py CONFIG, where CONFIG is a JSON file
{"silent": [addresses], "broken": [addresses], "flaky": [addresses], "noTcp": [addresses], "upstream": address,
 "behaviours": {owner in lower case: behaviour}, "ready": file written when all sockets are open}."""
import asyncio
import json
import struct
import sys

LATE_SECONDS = 1.0


def question_of(query):
    """The owner in lower case and the end of the question section."""
    labels, at = [], 12
    while query[at]:
        labels.append(query[at + 1:at + 1 + query[at]].decode("latin-1").lower())
        at += query[at] + 1
    return ".".join(labels), at + 5


def reply(query, flags=0x8180, answers=0, tail=b"", ident=None):
    _, end = question_of(query)
    number = struct.unpack("!H", query[:2])[0] if ident is None else ident
    return struct.pack("!HHHHHH", number, flags, 1, answers, 0, 0) + query[12:end] + tail


def forged(behaviour, query):
    """The bytes of a bad answer, or None where there is nothing to send."""
    wrong = struct.unpack("!H", query[:2])[0] ^ 0x5555
    record = b"\xc0\x0c" + struct.pack("!HHIH", 12, 1, 60, 2) + b"\xc0\x0c"
    other = bytearray(query)
    other[13] ^= 1  # another digit in the first label
    return {
        "refused": reply(query, 0x8185), "servfail": reply(query, 0x8182), "notimp": reply(query, 0x8184),
        "formerr": reply(query, 0x8181), "empty": b"", "echo": query, "id": reply(query, ident=wrong),
        "pointer": reply(query, answers=1, tail=b"\xc0" + bytes([question_of(query)[1]])),
        "cut": reply(query, answers=1, tail=record[:-4]), "counts": reply(query, answers=9, tail=record),
        "question": reply(bytes(other), answers=1, tail=record),
    }.get(behaviour)


class Resolver:
    """Answers truthfully by asking the upstream, unless the question has a behaviour of its own."""

    def __init__(self, config):
        self.upstream = config["upstream"]
        self.behaviours = config["behaviours"]
        self.seen = set()

    async def truth(self, query):
        reader, writer = await asyncio.open_connection(self.upstream, 53)
        writer.write(struct.pack("!H", len(query)) + query)
        size = struct.unpack("!H", await reader.readexactly(2))[0]
        answer = await reader.readexactly(size)
        writer.close()
        return answer

    async def datagram(self, query, send):
        behaviour = self.behaviours.get(question_of(query)[0], "")
        kind, _, what = behaviour.partition("-")
        if kind == "bad":
            if what.startswith("tc"):
                send(reply(query, 0x8380))
            elif forged(what, query) is not None:
                send(forged(what, query))
            return
        if what == "tc":
            send(reply(query, 0x8380))
            return
        if what == "second" and question_of(query)[0] not in self.seen:
            self.seen.add(question_of(query)[0])
            return
        if what == "late":
            await asyncio.sleep(LATE_SECONDS)
        if what == "id-first":
            send(forged("id", query))
        if what == "other-first":
            send(forged("question", query))
        answer = await self.truth(query)
        send(answer if len(answer) <= 512 else reply(query, 0x8380))

    async def stream(self, reader, writer):
        try:
            while True:
                size = struct.unpack("!H", await reader.readexactly(2))[0]
                query = await reader.readexactly(size)
                behaviour = self.behaviours.get(question_of(query)[0], "")
                if behaviour == "bad-tc-close":
                    break
                if behaviour == "bad-tc-stall":
                    await reader.read()
                    break
                answer = b"\xff" * 40 if behaviour == "bad-tc-garbage" else await self.truth(query)
                writer.write(struct.pack("!H", len(answer)) + answer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        writer.close()


class Datagrams(asyncio.DatagramProtocol):
    def __init__(self, answer):
        self.answer = answer
        self.tasks = set()

    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, peer):
        if self.answer and len(data) > 12:
            task = asyncio.ensure_future(self.answer(data, lambda reply: self.transport.sendto(reply, peer)))
            self.tasks.add(task)
            task.add_done_callback(self.tasks.discard)


async def garbage(query, send):
    send(query[:2] + b"\x84\x00" + b"\xc0\xff" * 20)


async def main(config):
    loop = asyncio.get_running_loop()
    resolver = Resolver(config)
    for kind, answer in (("silent", None), ("broken", garbage), ("flaky", resolver.datagram), ("noTcp", resolver.datagram)):
        for address in config[kind]:
            await loop.create_datagram_endpoint(lambda answer=answer: Datagrams(answer), local_addr=(address, 53))
    for address in config["flaky"]:
        await asyncio.start_server(resolver.stream, address, 53)
    with open(config["ready"], "w", encoding="ascii") as ready:
        ready.write("ready\n")
    await asyncio.Event().wait()


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        asyncio.run(main(json.load(file)))
