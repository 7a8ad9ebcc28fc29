# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""OpenSMTPD for the receivers' lab: one listener for each of its filters, and one without any."""
import os

import receiverlab

OPENSMTPD = os.environ.get("HELODOCTOR_OPENSMTPD", "/usr/local/lib/helodoctor-tests/opensmtpd")
# What smtpd.conf(5) calls filters; those of "usual" are in the order of its author's guide.
FILTERS = """
filter "rdns" phase connect match !rdns disconnect "550 no rDNS available"
filter "fcrdns" phase connect match !fcrdns disconnect "550 no FCrDNS available"
filter "dyndns80" phase connect match rdns regex { '.*\\.dyn\\..*', '.*\\.dsl\\..*' } disconnect "550 no residential connections"
filter "rdns80" phase connect match !rdns disconnect "550 no rDNS is so 80s"
filter "fcrdns80" phase connect match !fcrdns disconnect "550 no FCrDNS is so 80s"
filter "helo_regex" phase mail-from match helo regex { '^[^.]*$', '^\\[.*\\]$', '^[0-9.]+$' } reject "550 not a host name"
filter "usual" chain { "dyndns80", "rdns80", "fcrdns80" }
"""
NAMES = {"opensmtpd.helo_syntax": "", "opensmtpd.rdns": "rdns", "opensmtpd.fcrdns": "fcrdns", "opensmtpd.usual": "usual",
         "opensmtpd.helo_regex": "helo_regex"}


def why_not():
    return "" if os.path.exists(OPENSMTPD + "/usr/sbin/smtpd") else "there is no " + OPENSMTPD


def configuration(lab, services):
    lines = [FILTERS]
    for service in services:
        name = NAMES[service.ident]
        chosen = ' filter "%s"' % name if name else ""
        for address in (lab.ipv4, lab.ipv6):
            lines.append('listen on %s port %d hostname "%s"%s' % (address, service.port, lab.host, chosen))
    # Only the replies to RCPT are asked for: nothing is ever delivered.
    lines += ['action "in" relay host smtp://127.0.0.1:9 helo "%s"' % lab.host,
              'match from any for domain "%s" action "in"' % lab.domain]
    return "\n".join(lines) + "\n"


def start(lab):
    """Debian's package cannot be installed beside Postfix, so it runs unpacked; its users, spool and socket exist in its
    own mount namespace only, which ip-netns(8) makes."""
    services = [receiverlab.Service(ident, lab.new_port(), patient=True) for ident in NAMES]
    config = lab.world.write("opensmtpd/smtpd.conf", configuration(lab, services))
    lab.write_users("opensmtpd", opensmtpd=961, opensmtpq=962)
    script = ("set -e; cd %s/opensmtpd; mount --bind passwd /etc/passwd; mount --bind group /etc/group;"
              " mount -t tmpfs none /var/spool; mount -t tmpfs none /var/lib; mount -t tmpfs none /run;"
              " mkdir -p /var/lib/opensmtpd/empty /var/spool/smtpd; chmod 711 /var/spool/smtpd;"
              " exec %s/usr/sbin/smtpd -d -f %s" % (lab.world.folder, OPENSMTPD, config))
    lab.start("sh", "-c", script)
    return services
