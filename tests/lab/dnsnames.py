# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""Domain names as tuples of raw labels: master-file text in and out, and the lower-case form reports use."""
import ipaddress

PLAIN = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_/*")


def labels_of(text):
    """Master-file text (RFC 1035 section 5.1), with or without the last dot, as a tuple of byte labels."""
    if text in (".", ""):
        return ()
    labels, label, at = [], bytearray(), 0
    while at < len(text):
        char = text[at]
        if char == "\\":
            digits = text[at + 1:at + 4]
            if len(digits) == 3 and digits.isdigit():
                label.append(int(digits))
                at += 4
            else:
                label.append(ord(text[at + 1]))
                at += 2
            continue
        if char == ".":
            labels.append(bytes(label))
            label = bytearray()
        else:
            label.append(ord(char))
        at += 1
    if label:
        labels.append(bytes(label))
    assert all(0 < len(item) < 64 for item in labels), text
    assert sum(len(item) + 1 for item in labels) + 1 <= 255, text
    return tuple(labels)


def key_of(labels):
    """Names compare without regard to ASCII case (RFC 4343)."""
    return tuple(label.lower() for label in labels)


def escaped(label):
    out = []
    for byte in label:
        if byte in PLAIN:
            out.append(chr(byte))
        elif 0x20 < byte < 0x7f:
            out.append("\\" + chr(byte))
        else:
            out.append("\\%03d" % byte)
    return "".join(out)


def master_text(labels):
    return "".join(escaped(label) + "." for label in labels) or "."


def report_text(labels):
    """As the contract wants names: lower case, no last dot."""
    return ".".join(escaped(label) for label in key_of(labels)) or "."


def reverse_labels(address):
    return labels_of(ipaddress.ip_address(address).reverse_pointer)
