# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""Many SMTP conversations at once, each from its own source address, up to the reply that decides.

Run inside a namespace: receiverclient.py TASKS RESULTS, both JSON files. A task is {"source", "target", "port", "helo",
"sender", "recipient", "message"} (message: null or text to be sent after DATA); a result is {"stage", "lines"} with
stage one of connect helo mail rcpt data none, or {"stage": "none", "lines": [what went wrong]}."""
import asyncio
import json
import sys

AT_ONCE = 60
REPLY_SECONDS = 290
LONGEST_REPLY = 200


async def read_reply(reader):
    """All lines of one reply."""
    lines = []
    while len(lines) < LONGEST_REPLY:
        line = await asyncio.wait_for(reader.readline(), REPLY_SECONDS)
        if not line:
            raise ConnectionError("closed after %r" % lines)
        lines.append(line.decode("utf-8", "replace").rstrip("\r\n"))
        if line[3:4] != b"-":
            return lines
    raise ConnectionError("endless reply")


def steps(task):
    yield "helo", "EHLO " + task["helo"]
    yield "mail", "MAIL FROM:<%s>" % task["sender"]
    yield "rcpt", "RCPT TO:<%s>" % task["recipient"]
    if task.get("message") is not None:
        yield "data", "DATA"
        yield "data", task["message"].replace("\n", "\r\n") + "\r\n."


async def converse(task):
    reader, writer = await asyncio.wait_for(asyncio.open_connection(
        task["target"], task["port"], local_addr=(task["source"], 0)), REPLY_SECONDS)
    try:
        stage, lines = "connect", await read_reply(reader)
        for stage, line in steps(task) if lines[-1][:1] == "2" else ():
            writer.write(line.encode() + b"\r\n")
            lines = await read_reply(reader)
            if lines[-1][:1] not in "23":
                break
        writer.write(b"QUIT\r\n")
        return {"stage": stage, "lines": lines}
    finally:
        writer.close()


async def guarded(task, gate):
    async with gate:
        for attempt in (1, 2):
            try:
                return await converse(task)
            except (OSError, asyncio.TimeoutError, ValueError) as fault:
                result = {"stage": "none", "lines": ["%s (attempt %d)" % (fault or type(fault).__name__, attempt)]}
        return result


async def main(tasks):
    gate = asyncio.Semaphore(AT_ONCE)
    return await asyncio.gather(*(guarded(task, gate) for task in tasks))


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        wanted = json.load(file)
    found = asyncio.run(main(wanted))
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        json.dump(found, file)
