# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""Exim for the receivers' lab: one daemon for each of its checks on names, and one without any."""
import os

import receiverlab

EXIM = os.environ.get("HELODOCTOR_EXIM", "/usr/local/lib/helodoctor-tests/exim")
CONFIG = """
exim_user = nobody
exim_group = nogroup
spool_directory = {folder}
log_file_path = {folder}/%slog
pid_file_path = {folder}/pid
primary_hostname = {host}
domainlist local_domains = {domain}
local_interfaces = <; {ipv4} ; {ipv6}
daemon_smtp_ports = {port}
tls_advertise_hosts =
rfc1413_hosts =
smtp_accept_max = 0
smtp_accept_queue = 0
smtp_max_synprot_errors = 20
keep_environment =
{main}
acl_smtp_helo = acl_helo
acl_smtp_rcpt = acl_rcpt
begin acl
acl_helo:
{helo}
  accept
acl_rcpt:
{rcpt}
  accept domains = +local_domains
  deny
"""
# As its specification writes the checks (chapters 14 and 44).
POLICIES = {
    "exim.helo_syntax": {},
    "exim.helo_verify_hosts": {"main": "helo_verify_hosts = *"},
    "exim.verify_helo": {"rcpt": "  require verify = helo"},
    "exim.reverse_host_lookup": {"rcpt": "  require verify = reverse_host_lookup"},
    "exim.bogus_helo": {"helo": """  deny message = HELO is my own name
       condition = ${{if or {{ {{eqi{{$sender_helo_name}}{{{host}}}}} {{eqi{{$sender_helo_name}}{{{domain}}}}} }} }}
  deny message = HELO is an address
       condition = ${{if isip{{$sender_helo_name}} }}
  deny message = HELO is localhost
       condition = ${{if match{{$sender_helo_name}}{{\\N(?i)^localhost(\\.|$)\\N}} }}
  deny message = HELO has no dot
       condition = ${{if !match{{$sender_helo_name}}{{\\N[.:]\\N}} }}"""},
    "exim.usual": {"rcpt": "  require verify = reverse_host_lookup\n  require verify = helo"},
}


def why_not():
    return "" if os.path.exists(EXIM + "/usr/sbin/exim4") else "there is no " + EXIM


def start(lab):
    """Debian's package cannot be installed beside Postfix, so it runs unpacked; the user that it was built for exists in
    its own mount namespace only, which ip-netns(8) makes."""
    services = []
    lab.write_users("exim", **{"Debian-exim": 963})
    for ident, rules in POLICIES.items():
        service = receiverlab.Service(ident, lab.new_port())
        folder = "%s/exim/%s" % (lab.world.folder, ident)
        places = {"host": lab.host, "domain": lab.domain}
        parts = {key: rules.get(key, "").format(**places) for key in ("main", "helo", "rcpt")}
        config = lab.world.write("exim/%s.conf" % ident, CONFIG.format(
            folder=folder, ipv4=lab.ipv4, ipv6=lab.ipv6, port=service.port, **parts, **places))
        script = ("set -e; cd %s/exim; mkdir -p %s; chown -R nobody:nogroup %s; mount --bind passwd /etc/passwd;"
                  " mount --bind group /etc/group; exec %s/usr/sbin/exim4 -C %s -bdf" % (
                      lab.world.folder, folder, folder, EXIM, config))
        lab.start("sh", "-c", script)
        services.append(service)
    return services
