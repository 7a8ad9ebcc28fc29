# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""Real servers for the lab: NSD with the zones, Unbound as resolver, Postfix, and the misbehaving ones."""
import json
import os
import subprocess
import sys

import network as lab
from dnsnames import key_of, labels_of, master_text, report_text, reverse_labels
from world import name_server_answers, run, wait_for

HERE = os.path.dirname(os.path.abspath(__file__))
# Zones that Unbound would answer by itself (RFC 6303, RFC 6761).
OPENED = ("10.in-addr.arpa.", "168.192.in-addr.arpa.", "64.100.in-addr.arpa.", "2.0.192.in-addr.arpa.",
          "100.51.198.in-addr.arpa.", "113.0.203.in-addr.arpa.", "8.b.d.0.1.0.0.2.ip6.arpa.", "d.f.ip6.arpa.",
          "9.100.in-addr.arpa.")


def zone_of(key, zones):
    return max((zone for zone in zones if key[len(key) - len(zone):] == zone), key=len)


def quoted(text):
    """Inside quotation marks; bytes may be any."""
    if isinstance(text, bytes):
        return "".join("\\%03d" % byte for byte in text)
    return text.replace("\\", "\\\\").replace('"', '\\"')


def record_line(labels, kind, data):
    if kind in ("PTR", "CNAME", "NS"):
        data = master_text(data)
    elif kind == "TXT":
        data = " ".join('"%s"' % quoted(text) for text in ([data] if isinstance(data, (str, bytes)) else data))
    return "%s 60 IN %s %s" % (master_text(labels), kind, data)


def zone_texts(net):
    """Master files by origin; broken subtrees are cut off, and delegated where another server is to fail."""
    zones = {key_of(labels_of(zone)): zone for zone in lab.ZONES}
    lines = {zone: ["%s 60 IN SOA ns.example. hostmaster.example. 1 3600 600 86400 60" % origin,
                    "%s 60 IN NS ns.example." % origin] for zone, origin in zones.items()}
    for zone, origin in zones.items():
        if zone:
            parent = zone_of(zone[1:], zones)
            lines[parent].append("%s 60 IN NS ns.example." % origin)
    glue = "ns.example. 60 IN A %s" % lab.NSD
    lines[()].append(glue)
    lines[zone_of(key_of(labels_of("ns.example.")), zones)].append(glue)
    for key, how in net.broken.items():
        if how in lab.DELEGATED:
            lines[zone_of(key, zones)].append("%s 60 IN NS %s.ns.example." % (master_text(key), how))
    for key, records in net.records.items():
        if not net.how_broken(key):
            lines[zone_of(key, zones)].extend(record_line(*record) for record in records)
    return {zones[zone]: "\n".join(dict.fromkeys(text)) + "\n" for zone, text in lines.items()}


def start_one_nsd(world, address, zones):
    folder = world.path("nsd-" + address, "x")[:-2]
    config = ["server:", "  ip-address: %s" % address, "  username: root", "  zonesdir: \"%s\"" % folder,
              "  pidfile: \"\"", "  zonelistfile: \"%s/zonelist\"" % folder, "  database: \"\"",
              "  xfrdfile: \"%s/xfrd\"" % folder, "  xfrdir: \"%s\"" % folder, "  server-count: 1",
              "  rrl-ratelimit: 0", "  rrl-whitelist-ratelimit: 0", "remote-control:", "  control-enable: no"]
    for number, (origin, text) in enumerate(zones.items()):
        path = world.write("nsd-%s/zone%d" % (address, number), text)
        run("nsd-checkzone", origin, path)
        config += ["zone:", "  name: \"%s\"" % origin, "  zonefile: \"%s\"" % path]
    path = world.write("nsd-%s/nsd.conf" % address, "\n".join(config) + "\n")
    run("nsd-checkconf", path)
    world.start("nsd", "nsd", "-d", "-c", path)


def start_nsd(world, net):
    """One with all zones, and one that zones are delegated to without its knowing: it refuses."""
    start_one_nsd(world, lab.NSD, zone_texts(net))
    start_one_nsd(world, lab.LAME_DNS, {"other.example.": "other.example. 60 IN SOA ns.example. x.example. 1 2 3 4 5\n"
                                                          "other.example. 60 IN NS ns.example.\n"})
    wait_for(lambda: name_server_answers(world, "nsd", lab.NSD), "NSD")


def start_unbound(world, net):
    hints = world.write("root.hints", ". 3600 IN NS ns.example.\nns.example. 3600 IN A %s\n" % lab.NSD)
    config = ["server:", "  interface: %s" % lab.UNBOUND, "  interface: %s" % lab.UNBOUND6,
              "  outgoing-interface: %s" % lab.UNBOUND, "  access-control: 0.0.0.0/0 allow", "  access-control: ::/0 allow",
              "  do-ip6: yes", "  module-config: \"iterator\"", "  root-hints: \"%s\"" % hints, "  chroot: \"\"",
              "  username: \"\"", "  pidfile: \"\"", "  directory: \"%s\"" % world.folder, "  use-syslog: no",
              "  num-threads: 1", "  incoming-num-tcp: 200", "  unblock-lan-zones: yes", "  insecure-lan-zones: yes"]
    config += ["  local-zone: \"%s\" nodefault" % zone for zone in OPENED]
    config += ["  local-zone: \"%s\" %s" % (master_text(key), how) for key, how in net.broken.items() if how in lab.LOCAL]
    path = world.write("unbound.conf", "\n".join(config + ["remote-control:", "  control-enable: no"]) + "\n")
    run("unbound-checkconf", path)
    world.start("unbound", "unbound", "-d", "-p", "-c", path)
    wait_for(lambda: name_server_answers(world, "client", lab.UNBOUND)
             and name_server_answers(world, "client", lab.UNBOUND6), "Unbound")


def start_faults(world, net, sinks, certificate, with_smtp=True):
    """The misbehaving name servers and, if wanted, mail servers, one process each."""
    behaviours = {report_text(reverse_labels(case.ip)): case.behaviour for case in net.cases if case.behaviour}
    ready = [world.path("dns.ready"), world.path("smtp.ready")]
    dns = world.write("dns.json", json.dumps({
        "silent": [lab.SILENT_DNS, lab.SILENT_RESOLVER], "broken": [lab.BROKEN_DNS], "flaky": [lab.FLAKY],
        "noTcp": [lab.FLAKY_NO_TCP], "upstream": lab.UNBOUND, "behaviours": behaviours, "ready": ready[0]}))
    smtp = world.write("smtp.json", json.dumps({
        "sinks": sinks, "certificate": certificate[0], "key": certificate[1], "ready": ready[1]}))
    world.start("faults", sys.executable, os.path.join(HERE, "dnsfaults.py"), dns)
    if with_smtp:
        world.start("faults", sys.executable, os.path.join(HERE, "smtpsinks.py"), smtp)
    wait_for(lambda: all(os.path.exists(path) for path in ready[:2 if with_smtp else 1]), "the misbehaving servers")


def make_certificate(world, name):
    """Self-signed, for one name and 30 days."""
    certificate, key = world.path("tls.crt"), world.path("tls.key")
    run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "30",
        "-subj", "/CN=" + name, "-addext", "subjectAltName=DNS:" + name, "-out", certificate, "-keyout", key)
    return certificate, key


POSTFIX_SERVICES = """smtp inet n - n - - smtpd
anvil unix - - n - 1 anvil
rewrite unix - - n - - trivial-rewrite
tlsmgr unix - - n 1000? 1 tlsmgr
proxymap unix - - n - - proxymap
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
postlog unix-dgram n - n - 1 postlogd
"""


def start_postfix(world, name, certificate, services=""):
    """Postfix with folders of its own, and more services if wanted; it never delivers, as nothing is sent."""
    config = {
        "compatibility_level": "3.6", "queue_directory": world.folder + "/postfix/queue",
        "data_directory": world.folder + "/postfix/data", "myhostname": name, "mydestination": "",
        "inet_interfaces": "%s, [%s]" % (lab.POSTFIX, lab.POSTFIX6), "inet_protocols": "all", "smtpd_peername_lookup": "no",
        "smtpd_tls_cert_file": certificate[0], "smtpd_tls_key_file": certificate[1], "smtpd_tls_security_level": "may",
        "maillog_file": "/dev/stdout", "local_recipient_maps": "", "alias_maps": "", "alias_database": "",
        "smtpd_relay_restrictions": "reject", "smtpd_banner": "$myhostname ESMTP $mail_name",
    }
    world.write("postfix/etc/main.cf", "".join("%s = %s\n" % item for item in config.items()))
    world.write("postfix/etc/master.cf", POSTFIX_SERVICES + services)
    os.makedirs(world.folder + "/postfix/queue/pid")
    os.makedirs(world.folder + "/postfix/data")
    run("chown", "postfix", world.folder + "/postfix/data")
    world.start("mail", "postfix", "-c", world.folder + "/postfix/etc", "start-fg")
    wait_for(lambda: world.accepts("client", lab.POSTFIX, 25) and world.accepts("client", lab.POSTFIX6, 25), "Postfix")


def stop_postfix(world):
    """By its own command, so that no part of it outlives the lab."""
    subprocess.run(world.command("mail", "postfix", "-c", world.folder + "/postfix/etc", "stop"), capture_output=True,
                   timeout=30, check=False)
