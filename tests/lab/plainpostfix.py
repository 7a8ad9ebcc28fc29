# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""A Postfix of its own with one smtpd service that takes mail for the receiver, for what is asked behind it."""
import os
import subprocess

import servers
import world as worlds


def start(lab, folder, port, settings):
    """In this folder of the lab, with these settings beside the plain ones."""
    root = "%s/%s-postfix" % (lab.world.folder, folder)
    config = {
        "compatibility_level": "3.6", "queue_directory": root + "/queue", "data_directory": root + "/data",
        "myhostname": lab.host, "mydestination": lab.domain, "mynetworks": "127.0.0.0/8", "maillog_file": "/dev/stdout",
        "inet_interfaces": "%s, [%s]" % (lab.ipv4, lab.ipv6), "inet_protocols": "all", "local_recipient_maps": "",
        "alias_maps": "", "alias_database": "", "smtpd_client_connection_count_limit": "0",
        "smtpd_relay_restrictions": "permit_auth_destination,reject", **settings,
    }
    lab.world.write("%s-postfix/etc/main.cf" % folder, "".join("%s = %s\n" % item for item in config.items()))
    lab.world.write("%s-postfix/etc/master.cf" % folder,
                    servers.POSTFIX_SERVICES.replace("smtp inet n - n - - smtpd", "%d inet n - n - 80 smtpd" % port))
    os.makedirs(root + "/queue/pid")
    os.makedirs(root + "/data")
    worlds.run("chown", "postfix", root + "/data")
    lab.start("postfix", "-c", root + "/etc", "start-fg")


def stop(lab, folder):
    """By its own command, so that no part of it outlives the lab."""
    subprocess.run(lab.world.command("mail", "postfix", "-c", "%s/%s-postfix/etc" % (lab.world.folder, folder), "stop"),
                   capture_output=True, timeout=30, check=False)
