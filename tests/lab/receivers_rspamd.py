# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""rspamd for the receivers' lab: behind Postfix as a milter, so that it hears of HELO, address, reverse name and sender what
Postfix tells it. A rule of ours makes it refuse each message with the symbols that it found, which is what is compared."""
import os
import pwd
import re

import plainpostfix
import receiverlab
import world as worlds

FOLDER = "rspamd"
MILTER_PORT = 11332
IDENT = "rspamd.hfilter"
MESSAGE = "From: <user@sender.example>\nTo: <{0}>\nSubject: A test\nDate: Tue, 24 Nov 2026 04:00:00 +0000\n" \
          "Message-ID: <1@sender.example>\n\nThis is a message of one line.\n"
# Only the modules in question, each with the settings and points that the package has.
CONFIG = """
lua = "{folder}/tell.lua";
.include "$CONFDIR/metrics.conf"
.include "$CONFDIR/actions.conf"
.include "$CONFDIR/groups.conf"
.include "$CONFDIR/modules.d/hfilter.conf"
.include "$CONFDIR/modules.d/once_received.conf"
.include "$CONFDIR/modules.d/spf.conf"
modules {{
  path = "$PLUGINSDIR/hfilter.lua";
  path = "$PLUGINSDIR/once_received.lua";
  path = "$PLUGINSDIR/spf.lua";
}}
options {{
  .include "$CONFDIR/options.inc"
  .include(priority=10) "{folder}/override.inc"
  pidfile = "{folder}/rspamd.pid";
  filters = "";
  control_socket = "{folder}/control.sock mode=0600";
}}
logging {{ type = "console"; level = "warning"; }}
worker "rspamd_proxy" {{
  bind_socket = "127.0.0.1:{port}";
  milter = yes;
  timeout = 60s;
  count = 2;
  upstream "local" {{ default = yes; self_scan = yes; }}
}}
"""
TELL = """
require "global_functions" ()
rspamd_config:register_symbol{
  name = 'TELL', type = 'postfilter', priority = 10,
  callback = function(task)
    local found = {}
    for _, symbol in ipairs(task:get_symbols_all()) do
      local name = symbol.name
      if name:find('^HFILTER_') or name:find('^RDNS_') or name:find('^R_SPF_') then
        table.insert(found, string.format('%s=%.2f', name, symbol.score))
      end
    end
    table.sort(found)
    task:set_pre_result{action = 'reject', message = 'symbols ' .. table.concat(found, ' '), module = 'tell'}
  end
}
"""


def why_not():
    if worlds.reason_to_skip(("postfix", "rspamd")):
        return "Postfix or rspamd is missing"
    return ""


def start_rspamd(lab):
    folder = os.path.dirname(lab.world.path(FOLDER, "x"))
    lab.world.write(FOLDER + "/tell.lua", TELL)
    # The ten thousand suffixes for finding addresses in texts take eight seconds to read and have no part in this.
    lab.world.write(FOLDER + "/override.inc", 'url_tld = "%s";\n' % lab.world.write(FOLDER + "/suffixes", "com\nexample\n"))
    config = lab.world.write(FOLDER + "/rspamd.conf", CONFIG.format(folder=folder, port=MILTER_PORT))
    user = pwd.getpwnam("_rspamd")
    os.chown(folder, user.pw_uid, user.pw_gid)
    places = ["--var=%s=%s" % (name, folder) for name in ("DBDIR", "RUNDIR", "LOGDIR", "LOCAL_CONFDIR")]
    lab.start("rspamd", "-f", "-u", "_rspamd", "-g", "_rspamd", "-c", config, *places)
    worlds.wait_for(lambda: lab.world.accepts("mail", "127.0.0.1", MILTER_PORT), "rspamd")


def start(lab):
    start_rspamd(lab)
    port = lab.new_port()
    plainpostfix.start(lab, FOLDER, port, {"smtpd_milters": "inet:127.0.0.1:%d" % MILTER_PORT,
                                           "milter_default_action": "tempfail"})
    return [receiverlab.Service(IDENT, port, MESSAGE.format(lab.recipient), judge)]


def judge(lab, service, identity, prediction, result):
    """What differs in the symbols; those that depend on which of several names comes first are left out."""
    del lab, service
    match = re.search(r"symbols ?(.*)", result["lines"][-1])
    if result["stage"] != "data" or not match:
        return "no symbols at %s: %s" % (result["stage"], result["lines"])
    theirs = dict(word.split("=") for word in match.group(1).split())
    ours = {symbol["name"]: "%.2f" % symbol["points"] for symbol in prediction["symbols"] if symbol["holds"] == "yes"}
    unsure = {symbol["name"] for symbol in prediction["symbols"] if symbol["holds"] == "unknown"}
    if unsure and "nameOrder" not in prediction["missing"]:
        return "unknown: %s for want of %s; they: %s" % (sorted(unsure), prediction["missing"], theirs)
    for name in unsure:
        theirs.pop(name, None)
    if ours != theirs:
        return "symbols: we %s | they %s" % (sorted(ours.items()), sorted(theirs.items()))
    return "order" if unsure and len(identity.address.names) > 1 else ""


def stop(lab):
    plainpostfix.stop(lab, FOLDER)
