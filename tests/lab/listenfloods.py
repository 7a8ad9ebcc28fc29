# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""Ten thousand hostile connections, after which the listener must be there, as small as before, and answer."""
import asyncio
import json
import os
import random
import socket
import struct
import subprocess
import sys
import threading
import time

CONNECTIONS = 10_000
PLACES = 28  # of the listener's 32, so that most of them are let in
CROWD = 300  # far more than its places
MOST_GROWTH_KIB = 16 * 1024
MOST_SECONDS = 60


async def said(reader, seconds=2.0):
    """Reads until the listener says or does its last, or the time is over."""
    try:
        async with asyncio.timeout(seconds):
            last = b""
            while b"\r\n421 " not in last and not last.startswith(b"421 "):
                last = await reader.read(65536)
                if not last:
                    break
    except (TimeoutError, ConnectionError):
        pass


async def garbage(reader, writer, dice):
    writer.write(dice.randbytes(dice.randrange(1, 4000)))
    await said(reader, 0.02)


async def long_line(reader, writer, dice):
    writer.write(b"EHLO " + b"a" * dice.choice((2043, 2044, 5000, 65_531, 200_000)) + dice.choice((b"", b"\n", b"\r\n")))
    await said(reader, 0.02)


async def flood(reader, writer, dice):
    writer.write(dice.choice((b"NOOP\r\n", b"\n", b"EHLO x\r\n", b"RCPT TO:<a@b>\r\n", b"MAIL FROM:<>\n")) * 3000)
    await said(reader)


async def never_reading(reader, writer, dice):
    writer.transport.pause_reading()
    writer.write(b"EHLO " + b"n" * 2000 + b"\r\nMAIL FROM:<>\r\n" + b"RCPT TO:<a@b>\r\n" * 600)
    await asyncio.sleep(0.05)


async def half_open(reader, writer, dice):
    await asyncio.sleep(dice.random() * 0.03)


async def slow(reader, writer, dice):
    for byte in b"EHLO slow\r\nMA":
        writer.write(bytes([byte]))
        await asyncio.sleep(0.002)


async def cut_short(reader, writer, dice):
    text = b"EHLO a\r\nMAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\nBDAT 100000\r\nSTARTTLS\r\n"
    writer.write(text[:dice.randrange(len(text))])


async def tls_garbage(reader, writer, dice):
    writer.write(b"EHLO a\r\nSTARTTLS\r\n")
    await asyncio.sleep(0.01)
    writer.write(dice.choice((b"\x16\x03\x01\xff\xff", b"", b"\x15\x03\x03\x00\x02\x02\x28")) + dice.randbytes(500))
    await said(reader, 0.03)


async def chunks(reader, writer, dice):
    writer.write(b"BDAT 60000\r\n" + b"\r\nQUIT\r\n" * 7000 + b"BDAT 9999999999999999\r\n" + b"x" * 30_000)
    await said(reader, 0.03)


KINDS = (garbage, long_line, flood, never_reading, half_open, slow, cut_short, tls_garbage, chunks)


async def attack(address, port, places, kind, dice):
    async with places:
        try:
            reader, writer = await asyncio.open_connection(address, port)
        except OSError:
            return
        try:
            if dice.random() < 0.3:  # vanish with a reset instead of a good-bye
                writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            await kind(reader, writer, dice)
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.transport.abort()


async def attack_all(address, port, seed):
    dice = random.Random(seed)
    places, crowd = asyncio.Semaphore(PLACES), asyncio.Semaphore(CROWD)
    for begin, end, room in ((0, CONNECTIONS * 6 // 10, places), (CONNECTIONS * 6 // 10, CONNECTIONS, crowd)):
        await asyncio.gather(*(attack(address, port, room, dice.choice(KINDS), random.Random(seed + i))
                               for i in range(begin, end)))


def answers(address, port):
    """Seconds until an ordinary client had its answer."""
    begin = time.monotonic()
    with socket.create_connection((address, port), 5) as client:
        client.settimeout(5)
        stream = client.makefile("rwb")
        greeting = stream.readline()
        stream.write(b"HELO after.the.flood.example\r\nQUIT\r\n")
        stream.flush()
        replies = stream.read()
    if not greeting.startswith(b"220 ") or b"after.the.flood.example" not in replies:
        raise OSError("the listener said %r %r" % (greeting, replies))
    return time.monotonic() - begin


def main(address, port, seed):
    begin = time.monotonic()
    asyncio.run(attack_all(address, port, seed))
    seconds = time.monotonic() - begin
    # Those that vanished without a word may still hold a place for the second in which they could read the last reply.
    end = time.monotonic() + 5
    while True:
        try:
            print(json.dumps({"seconds": seconds, "answer": answers(address, port)}))
            return
        except OSError as fault:
            if time.monotonic() > end:
                print(json.dumps({"seconds": seconds, "fault": str(fault)}))
                return
            time.sleep(0.1)


def memory_kib(process):
    """Resident memory now and at most."""
    with open("/proc/%d/status" % process.pid, "r", encoding="ascii") as file:
        fields = dict(line.split(":", 1) for line in file)
    return int(fields["VmRSS"].split()[0]), int(fields["VmHWM"].split()[0])


def drain(stream, lines):
    for line in stream:
        lines.append(line)


def check(world, listener_class, program, port):
    """What is wrong after the floods."""
    listener = listener_class(world, program, "--starttls")
    lines, words = [], []
    for stream, kept in ((listener.process.stdout, lines), (listener.process.stderr, words)):
        threading.Thread(target=drain, args=(stream, kept), daemon=True).start()
    run_here = [sys.executable, "-B", os.path.abspath(__file__), "127.0.0.1", str(port)]
    try:
        # The first clients load TLS and fill what is kept once for all.
        subprocess.run(world.command("client", "openssl", "s_client", "-connect", "127.0.0.1:%d" % port, "-starttls",
                                     "smtp"), input=b"QUIT\r\n", capture_output=True, timeout=20, check=False)
        before, _ = memory_kib(listener.process)
        done = subprocess.run(world.command("client", *run_here, "1"), capture_output=True, text=True, check=False,
                              timeout=MOST_SECONDS + 30)
        if done.returncode != 0:
            return ["floods: " + done.stderr]
        if listener.process.poll() is not None:
            return ["floods: the listener ended with status %d: %s" % (listener.process.returncode, b"".join(words)[-500:])]
        after, most = memory_kib(listener.process)
    finally:
        listener.stop()
    found = json.loads(done.stdout)
    print("listenlab: %d hostile connections in %.1f s; %d were heard; resident %d KiB before, %d after, %d at most; "
          "answer after %s s" % (CONNECTIONS, found["seconds"], len(lines), before, after, most,
                                 "%.3f" % found["answer"] if "answer" in found else "no"))
    faults = []
    if "answer" not in found:
        faults.append("floods: no answer afterwards: " + found["fault"])
    if most - before > MOST_GROWTH_KIB:
        faults.append("floods: memory grew by %d KiB" % (most - before))
    if found["seconds"] > MOST_SECONDS:
        faults.append("floods: they took %.0f s" % found["seconds"])
    if len(lines) < CONNECTIONS // 4:
        faults.append("floods: only %d of them were let in" % len(lines))
    return faults


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
