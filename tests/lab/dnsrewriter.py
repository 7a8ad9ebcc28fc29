# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""A resolver that passes questions on, and has an address for names that do not exist.

Run inside a namespace: dnsrewriter.py ADDRESS UPSTREAM ANSWER."""
import socket
import struct
import sys

NXDOMAIN, TYPE_A = 3, 1


def end_of_question(message):
    at = 12
    while message[at]:
        at += message[at] + 1
    return at + 5


def rewritten(answer, address):
    """The answer, or one record in its place where there is no such name."""
    end = end_of_question(answer)
    kind = struct.unpack("!H", answer[end - 4:end - 2])[0]
    if answer[3] & 15 != NXDOMAIN or kind != TYPE_A:
        return answer
    header = answer[:2] + bytes([answer[2] & ~4, answer[3] & ~15]) + struct.pack("!HHHH", 1, 1, 0, 0)
    record = b"\xc0\x0c" + struct.pack("!HHIH", TYPE_A, 1, 60, 4) + socket.inet_aton(address)
    return header + answer[12:end] + record


def ask(upstream, query):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
        out.settimeout(3)
        out.sendto(query, (upstream, 53))
        return out.recv(65535)


def main():
    address, upstream, advertisement = sys.argv[1:4]
    listening = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    listening.bind((address, 53))
    while True:
        query, sender = listening.recvfrom(65535)
        try:
            listening.sendto(rewritten(ask(upstream, query), advertisement), sender)
        except OSError:
            continue


if __name__ == "__main__":
    main()
