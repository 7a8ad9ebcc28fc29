# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""Postfix for the receivers' lab: one smtpd service for each policy, and Debian's policyd-spf beside it."""
import os
import shutil
import subprocess

import receiverlab
import servers
import world as worlds

# iRedMail's helo_access.pcre, its rules by form; the hundreds of providers' names in it are left out.
WHO = "ACCESS DENIED. Your email was rejected because the sending mail server "
IRED_RULES = """
/^(localhost)$/ REJECT {0}does not identify itself correctly (${{1}})
/^(localhost.localdomain)$/ REJECT {0}does not identify itself correctly (${{1}})
/(\\.local)$/ REJECT {0}does not identify itself correctly (${{1}})
/^([0-9\\.]+)$/ REJECT {0}sent non RFC compliant HELO identity (${{1}})
/^\\[([0-9]{{1,3}}\\.[0-9]{{1,3}}\\.[0-9]{{1,3}}\\.[0-9]{{1,3}})\\]$/ OK
/([0-9]{{1,3}}[.-][0-9]{{1,3}}[.-][0-9]{{1,3}}[.-][0-9]{{1,3}})/ REJECT {0}appears to be on a dynamic IP address that should not be doing direct mail delivery (${{1}})
""".format(WHO)
VARIANTS_SHARE = 0.3  # they differ from their entry in a code or a stage only
# Restrictions by list, and other settings. Where a list is not "recipient" the stage is that list's own if smtpd_delay_reject=no.
EARLY = {"smtpd_delay_reject": "no"}
HELO_RULES = ("reject_invalid_helo_hostname", "reject_non_fqdn_helo_hostname", "reject_unknown_helo_hostname")
CLIENT_RULES = ("reject_unknown_client_hostname", "reject_unknown_reverse_client_hostname")
SENDER_RULES = ("reject_unknown_sender_domain", "reject_non_fqdn_sender")
HARD = {"reject_unknown_helo_hostname": "unknown_hostname_reject_code", "reject_unknown_client_hostname": "unknown_client_reject_code",
        "reject_unknown_reverse_client_hostname": "unknown_client_reject_code",
        "reject_unknown_sender_domain": "unknown_address_reject_code"}


def policies(lab):
    """Settings of each smtpd service by id."""
    found = {}
    for rules, restrictions, stage in ((HELO_RULES, "helo", "helo"), (CLIENT_RULES, "client", "connect"),
                                       (SENDER_RULES, "sender", "mail")):
        for rule in rules:
            found[rule] = {"smtpd_%s_restrictions" % restrictions: rule}
            found["%s.%s" % (rule, stage)] = dict(EARLY, **found[rule])
            if rule in HARD:
                found[rule + ".550"] = dict(found[rule], **{HARD[rule]: "550"})
    found["own_name"] = {"smtpd_helo_restrictions": "check_helo_access,inline:{%s}" % own_table(lab)}
    found["usual"] = {"smtpd_client_restrictions": "reject_unknown_reverse_client_hostname",
                      "smtpd_helo_restrictions": "reject_invalid_helo_hostname,reject_non_fqdn_helo_hostname",
                      "smtpd_sender_restrictions": "reject_non_fqdn_sender,reject_unknown_sender_domain"}
    found["strict"] = {"smtpd_client_restrictions": "reject_unknown_client_hostname",
                       "smtpd_helo_restrictions": ",".join(HELO_RULES),
                       "smtpd_sender_restrictions": "reject_non_fqdn_sender,reject_unknown_sender_domain"}
    return {"postfix." + rule: settings for rule, settings in found.items()}


def own_table(lab):
    names = [lab.host, lab.domain, lab.ipv4, "[%s]" % lab.ipv4]
    return ",".join("{%s=REJECT You are not me}" % name for name in names)


def ired_settings(lab):
    path = lab.world.write("postfix/etc/helo_access.pcre", IRED_RULES)
    return {"smtpd_helo_restrictions": "check_helo_access,regexp:%s,reject_non_fqdn_helo_hostname,reject_unknown_helo_hostname" % path,
            "smtpd_sender_restrictions": "reject_non_fqdn_sender,reject_unknown_sender_domain"}


def spf_settings(lab):
    """policyd-spf with Debian's configuration; only its patience is shorter."""
    with open("/etc/postfix-policyd-spf-python/policyd-spf.conf", encoding="ascii") as file:
        path = lab.world.write("postfix/etc/policyd-spf.conf", file.read() + "\nLookup_Time = 4\nWhitelist_Lookup_Time = 4\n")
    service = "policyd-spf unix - n n - 24 spawn user=nobody argv=/usr/bin/policyd-spf %s\n" % path
    return service, {"smtpd_recipient_restrictions": "check_policy_service,unix:private/policyd-spf"}


# Where pyspf departs from the standards, by kinds of address, HELO and sender (None: any): it takes a dot inside a label for
# one between labels, and cannot look up a name with a malformed A-label.
DEPARTURES = (("PTR name: dot in a label", None, "SPF by PTR"), (None, "xn--a", "SPF by HELO"))


def judge_spf(_lab, _service, identity, prediction, result):
    shown = (identity.address.title, identity.helo_title, identity.sender_title)
    wrong = receiverlab.disagreement(identity, prediction, result)
    if wrong and any(all(one in (None, other) for one, other in zip(departure, shown)) for departure in DEPARTURES):
        return "open"
    return wrong


def why_not():
    if worlds.reason_to_skip(("postfix",)):
        return "Postfix is missing"
    return ""


def start(lab):
    wanted = policies(lab)
    wanted["postfix.iredmail"] = ired_settings(lab)
    lines = servers.POSTFIX_SERVICES.replace("smtp inet n - n - - smtpd\n", "")
    if shutil.which("policyd-spf"):
        service, wanted["postfix.policyd_spf"] = spf_settings(lab)
        lines += service
    services = []
    for ident, settings in wanted.items():
        port = lab.new_port()
        services.append(receiverlab.Service(ident, port, share=VARIANTS_SHARE if ident.count(".") > 1 else 1.0,
                                            judge=judge_spf if ident == "postfix.policyd_spf" else None))
        lines += "%d inet n - n - 40 smtpd\n" % port
        lines += "".join("  -o { %s = %s }\n" % item for item in settings.items())
    config = {
        "compatibility_level": "3.6", "queue_directory": lab.world.folder + "/postfix/queue",
        "data_directory": lab.world.folder + "/postfix/data", "myhostname": lab.host,
        "mydestination": "%s, %s" % (lab.domain, lab.host), "mynetworks": "127.0.0.0/8",
        "inet_interfaces": "%s, [%s]" % (lab.ipv4, lab.ipv6), "inet_protocols": "all", "maillog_file": "/dev/stdout",
        "local_recipient_maps": "", "alias_maps": "", "alias_database": "", "smtpd_client_connection_count_limit": "0",
        "smtpd_relay_restrictions": "permit_auth_destination,reject", "policyd-spf_time_limit": "60s",
    }
    lab.world.write("postfix/etc/main.cf", "".join("%s = %s\n" % item for item in config.items()))
    lab.world.write("postfix/etc/master.cf", lines)
    os.makedirs(lab.world.folder + "/postfix/queue/pid")
    os.makedirs(lab.world.folder + "/postfix/data")
    worlds.run("chown", "postfix", lab.world.folder + "/postfix/data")
    lab.start("postfix", "-c", lab.world.folder + "/postfix/etc", "start-fg")
    return services


def stop(lab):
    """By its own command, so that no part of it outlives the lab."""
    subprocess.run(lab.world.command("mail", "postfix", "-c", lab.world.folder + "/postfix/etc", "stop"), capture_output=True,
                   timeout=30, check=False)
