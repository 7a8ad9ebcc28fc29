# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""Real mail programs that speak to the listener, and what it must have heard of each."""
import os
import subprocess
import sys

from world import LabError, run, wait_for

SENDER, RECIPIENT = "user@dynatron.example", "x@example.net"
OPENSMTPD = os.environ.get("HELODOCTOR_OPENSMTPD", "/usr/local/lib/helodoctor-tests/opensmtpd")
POSTFIX_PORT, OPENSMTPD_PORT = 10025, 10026
MESSAGE = "Subject: HELO test\r\n\r\nHELO test\r\n"


class Client:
    """One program; subclasses say how it is run."""
    name, who, address, options, helo, verb, tls = "", "", "127.0.0.1", (), "", "EHLO", False

    def missing(self):
        return ""

    def speak(self, world, address, port):
        """Every program ends with an error, as its mail is refused: what counts is what was heard."""
        subprocess.run(world.command("client", *self.command(address, port)), input=MESSAGE.encode(), capture_output=True,
                       timeout=20, check=False)

    def command(self, address, port):
        raise NotImplementedError

    def names(self, world):
        return self.helo

    def expected(self, world, address):
        return {"verb": self.verb, "helo": self.names(world), "mailFrom": SENDER, "rcptTo": [RECIPIENT], "ip": address,
                "tls": self.tls}


def host_names(world):
    """What programs may take for this computer's name."""
    script = "import socket;print(socket.gethostname());print(socket.getfqdn())"
    names = subprocess.run(world.command("client", sys.executable, "-c", script), capture_output=True, text=True, timeout=20,
                           check=True).stdout.split()
    return tuple(names + ["localhost"])


class Swaks(Client):
    name, who = "swaks", ""

    def command(self, address, port):
        return ["swaks", "--server", address, "--port", str(port), "--from", SENDER, "--to", RECIPIENT, *self.more()]

    def more(self):
        return []

    def names(self, world):
        return self.helo or host_names(world)


class SwaksTls(Swaks):
    name, who, helo, tls, options = "swaks with STARTTLS", "MailKit", "[IPv6:::ffff:127.0.0.1]", True, ("--starttls",)

    def more(self):
        return ["--tls", "--helo", self.helo]


class SwaksHelo(Swaks):
    name, who, helo, verb = "swaks with HELO", "hMailServer", "web01", "HELO"

    def more(self):
        return ["--protocol", "SMTP", "--helo", "web01"]


class SwaksLmtp(Swaks):
    name, who, helo, verb = "swaks with LMTP", "LMTP", "mail.dynatron.example", "LHLO"

    def more(self):
        return ["--protocol", "LMTP", "--helo", self.helo]


class SwaksPipelined(Swaks):
    name, who, helo = "swaks, pipelined", "Exchange", "EX01.dynatron.local"

    def more(self):
        return ["--pipeline", "--helo", self.helo]


class Smtplib(Client):
    name, who = "Python smtplib", "smtplib"
    script = ("import smtplib,sys;s=smtplib.SMTP(sys.argv[1],int(sys.argv[2]));"
              "s.sendmail(sys.argv[3],[sys.argv[4]],'Subject: x\\n\\nx')")

    def command(self, address, port):
        return [sys.executable, "-c", self.script, address, str(port), SENDER, RECIPIENT]

    def names(self, world):
        script = "import smtplib;print(smtplib.SMTP().local_hostname)"
        return subprocess.run(world.command("client", sys.executable, "-c", script), capture_output=True, text=True,
                              timeout=20, check=True).stdout.strip()


class SmtplibTls(Smtplib):
    name, tls, options = "Python smtplib with STARTTLS", True, ("--starttls",)
    script = ("import smtplib,sys;s=smtplib.SMTP(sys.argv[1],int(sys.argv[2]));s.starttls();"
              "s.sendmail(sys.argv[3],[sys.argv[4]],'Subject: x\\n\\nx')")


class Msmtp(Client):
    name, who, helo = "msmtp", "msmtp", "localhost"

    def command(self, address, port):
        return ["msmtp", "--file=/dev/null", "--host=" + address, "--port=%d" % port, "--from=" + SENDER, RECIPIENT]


class PhpMail(Client):
    name, who, helo = "PHP mail() with msmtp", "PHP", "localhost"

    def command(self, address, port):
        sendmail = '"msmtp --file=/dev/null --host=%s --port=%d --from=%s --read-recipients"' % (address, port, SENDER)
        return ["php", "-d", "sendmail_path=" + sendmail, "-r", "mail('%s','HELO test','HELO test');" % RECIPIENT]


class Curl(Client):
    name, who = "curl", "curl"

    def command(self, address, port):
        return ["curl", "-s", "--mail-from", SENDER, "--mail-rcpt", RECIPIENT, "-T", "-",
                "smtp://%s:%d%s" % (address, port, self.path())]

    def path(self):
        return ""

    def names(self, world):
        return self.helo or host_names(world)


class CurlNamed(Curl):
    name, who, helo = "curl with a name", "PHPMailer", "localhost.localdomain"

    def path(self):
        return "/" + self.helo


class CurlNamed6(CurlNamed):
    name, who, helo, address = "curl over IPv6", "EasyMail", "DYNA-WEB", "::1"

    def command(self, address, port):
        return super().command("[%s]" % address, port)


class Telnet(Client):
    """Byte by byte, as a telnet window sends what is typed."""
    name, who, helo, verb = "typed by hand", "telnet", "192.0.2.7", "HELO"

    def command(self, address, port):
        script = ("import socket,sys;s=socket.create_connection((sys.argv[1],int(sys.argv[2])));"
                  "s.setsockopt(socket.IPPROTO_TCP,socket.TCP_NODELAY,1)\n"
                  "for line in ('helo 192.0.2.7','mail from:<%s>','rcpt to: %s','quit'):\n"
                  "  for c in line+'\\r\\n': s.sendall(c.encode())\n"
                  "  s.recv(4096)\n"
                  "while s.recv(4096): pass" % (SENDER, RECIPIENT))
        return [sys.executable, "-c", script, address, str(port)]


class Relay(Client):
    """A mail server with the listener as its smart host: a message is handed to it, and it goes on by itself."""

    def start(self, world, address, port):
        raise NotImplementedError

    def own_port(self):
        raise NotImplementedError

    def speak(self, world, address, port):
        self.start(world, address, port)
        wait_for(lambda: world.accepts("client", "127.0.0.1", self.own_port()), self.name)
        done = subprocess.run(world.command("client", sys.executable, "-c", Smtplib.script, "127.0.0.1",
                                            str(self.own_port()), SENDER, RECIPIENT), capture_output=True, text=True,
                              timeout=20, check=False)
        if done.returncode != 0:
            raise LabError("%s did not take the message: %s" % (self.name, done.stderr))


POSTFIX_SERVICES = """127.0.0.1:%d inet n - n - - smtpd
rewrite unix - - n - - trivial-rewrite
proxymap unix - - n - - proxymap
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
smtp unix - - n - - smtp
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
postlog unix-dgram n - n - 1 postlogd
"""


def postfix_folder(world):
    return world.folder + "/relay/etc"


class Postfix(Relay):
    name, who, helo = "Postfix with the listener as relayhost", "Postfix", "mail.dynatron.example"

    def own_port(self):
        return POSTFIX_PORT

    def start(self, world, address, port):
        config = {
            "compatibility_level": "3.6", "queue_directory": world.folder + "/relay/queue",
            "data_directory": world.folder + "/relay/data", "myhostname": self.helo, "mydestination": "",
            "relayhost": "[%s]:%d" % (address, port), "inet_protocols": "ipv4", "inet_interfaces": "loopback-only",
            "smtpd_peername_lookup": "no", "smtpd_relay_restrictions": "permit_mynetworks, reject",
            "smtpd_recipient_restrictions": "permit_mynetworks, reject", "mynetworks": "127.0.0.0/8",
            "maillog_file": "/dev/stdout", "local_recipient_maps": "", "alias_maps": "", "alias_database": "",
            "smtp_dns_support_level": "disabled", "smtp_host_lookup": "native",
        }
        world.write("relay/etc/main.cf", "".join("%s = %s\n" % item for item in config.items()))
        world.write("relay/etc/master.cf", POSTFIX_SERVICES % POSTFIX_PORT)
        os.makedirs(world.folder + "/relay/queue/pid")
        os.makedirs(world.folder + "/relay/data")
        run("chown", "postfix", world.folder + "/relay/data")
        world.start("client", "postfix", "-c", postfix_folder(world), "start-fg")


class OpenSmtpd(Relay):
    """Debian's package cannot be installed beside Postfix, so it runs unpacked; its users, spool and socket exist in its
    own mount namespace only, which ip-netns(8) makes."""
    name, who, helo = "OpenSMTPD", "OpenSMTPD", "mail.dynatron.example"

    def missing(self):
        return "" if os.path.exists(OPENSMTPD + "/usr/sbin/smtpd") else "there is no " + OPENSMTPD

    def own_port(self):
        return OPENSMTPD_PORT

    def start(self, world, address, port):
        config = world.write("smtpd.conf", 'listen on 127.0.0.1 port %d hostname "%s"\n'
                             'action "out" relay host smtp://%s:%d helo "%s"\n'
                             'match from any for any action "out"\n' % (OPENSMTPD_PORT, self.helo, address, port, self.helo))
        for name, lines in (("passwd", "opensmtpd:x:961:961::/nonexistent:/bin/false\n"
                                       "opensmtpq:x:962:962::/nonexistent:/bin/false\n"),
                            ("group", "opensmtpd:x:961:\nopensmtpq:x:962:\n")):
            with open("/etc/" + name, "r", encoding="utf-8") as file:
                world.write("smtpd-" + name, file.read() + lines)
        script = ("set -e; cd %s; mount --bind smtpd-passwd /etc/passwd; mount --bind smtpd-group /etc/group;"
                  " mount -t tmpfs none /var/spool; mount -t tmpfs none /var/lib; mount -t tmpfs none /run;"
                  " mkdir -p /var/lib/opensmtpd/empty /var/spool/smtpd; chmod 711 /var/spool/smtpd;"
                  " exec %s/usr/sbin/smtpd -d -f %s" % (world.folder, OPENSMTPD, config))
        world.start("client", "sh", "-c", script)


def all_clients():
    return [Swaks(), SwaksHelo(), SwaksLmtp(), SwaksPipelined(), SwaksTls(), Smtplib(), SmtplibTls(),
            Msmtp(), PhpMail(), Curl(), CurlNamed(), CurlNamed6(), Telnet(), Postfix(), OpenSmtpd()]


def stop_all(world):
    """Postfix by its own command, so that no part of it outlives the lab."""
    if os.path.exists(postfix_folder(world)):
        subprocess.run(world.command("client", "postfix", "-c", postfix_folder(world), "stop"), capture_output=True,
                       timeout=30, check=False)
