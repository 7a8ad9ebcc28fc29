# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
"""Namespaces joined by a bridge, and the processes inside them; everything made here is unmade by close()."""
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor

SKIPPED = 77  # what ctest takes for it
HOSTS = ("client", "nsd", "unbound", "mail", "faults")
ROUTES = ("192.0.2.0/24", "203.0.113.0/24", "198.51.100.0/24")
ROUTE6 = "2001:db8::/32"


class LabError(Exception):
    pass


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)
    if done.returncode != 0:
        raise LabError("%s: %s" % (" ".join(command), done.stderr.strip()))
    return done.stdout


def in_parallel(tasks, at_once):
    """All results in order; if something else ends the lab, what has not begun never begins."""
    pool = ThreadPoolExecutor(at_once)
    try:
        return list(pool.map(lambda task: task(), tasks))
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def wait_for(condition, what, seconds=20):
    """Polls until the condition holds."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise LabError("waited %d s in vain for %s" % (seconds, what))
        time.sleep(0.02)


def why_no_namespaces():
    """Empty if namespaces can be made here; a container may forbid it even to root."""
    name = "helolab%d-probe" % os.getpid()
    try:
        run("ip", "netns", "add", name)
        run("ip", "-n", name, "link", "add", "port", "type", "veth", "peer", "name", "other")
        run("ip", "-n", name, "link", "add", "bridge", "type", "bridge")
    except LabError as fault:
        return str(fault)
    finally:
        subprocess.run(["ip", "netns", "del", name], capture_output=True, check=False)
    return ""


class World:
    """The lab's machines: one namespace each, on one wire, with no way out."""

    def __init__(self):
        self.prefix = "helolab%d" % os.getpid()
        self.folder = tempfile.mkdtemp(prefix="helodoctor-lab-")
        os.chmod(self.folder, 0o755)
        self.processes = []
        self.namespaces = []
        self.resolver_folders = []

    def name(self, host):
        return "%s-%s" % (self.prefix, host)

    def path(self, *parts):
        path = os.path.join(self.folder, *parts)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        return path

    def write(self, name, text):
        path = self.path(name)
        with open(path, "w", encoding="ascii") as file:
            file.write(text)
        return path

    def build(self, addresses):
        """One namespace a host, each address (IPv4 or IPv6) on the host's only interface."""
        self.add_namespace("wire")
        wire = self.name("wire")
        run("ip", "-n", wire, "link", "add", "br0", "type", "bridge")
        run("ip", "-n", wire, "link", "set", "br0", "up")
        for index, host in enumerate(HOSTS):
            self.add_namespace(host)
            port = "port%d" % index
            run("ip", "-n", wire, "link", "add", port, "type", "veth", "peer", "name", "eth0", "netns", self.name(host))
            run("ip", "-n", wire, "link", "set", port, "master", "br0", "up")
            run("ip", "-n", self.name(host), "link", "set", "eth0", "up")
            for address in addresses[host]:
                size = ["/128", "nodad"] if ":" in address else ["/32"]
                run("ip", "-n", self.name(host), "addr", "add", address + size[0], "dev", "eth0", *size[1:])
            for route in ROUTES:
                run("ip", "-n", self.name(host), "route", "add", route, "dev", "eth0")
            run("ip", "-n", self.name(host), "-6", "route", "add", ROUTE6, "dev", "eth0")

    def add_namespace(self, host):
        run("ip", "netns", "add", self.name(host))
        self.namespaces.append(self.name(host))
        run("ip", "-n", self.name(host), "link", "set", "lo", "up")

    def set_resolver(self, host, *addresses, options=""):
        """What /etc/resolv.conf says inside (ip-netns(8)); options as resolv.conf(5) has them."""
        folder = "/etc/netns/" + self.name(host)
        os.makedirs(folder)
        self.resolver_folders.append(folder)
        with open(folder + "/resolv.conf", "w", encoding="ascii") as file:
            file.write("".join("nameserver %s\n" % address for address in addresses))
            if options:
                file.write("options %s\n" % options)

    def command(self, host, *command):
        return ["ip", "netns", "exec", self.name(host), *command]

    def start(self, host, *command):
        """A server in the foreground, its output kept in the lab's folder."""
        log = open(self.path("log-" + os.path.basename(command[0]) + "-%d" % len(self.processes)), "wb")
        process = subprocess.Popen(self.command(host, *command), stdout=log, stderr=log, stdin=subprocess.DEVNULL,
                                   start_new_session=True)
        log.close()
        self.processes.append(process)
        return process

    def drop_packets_to(self, address):
        """As a firewall would: what the client sends there goes to a network card that nobody has."""
        run("ip", "-n", self.name("client"), "neigh", "add", address, "lladdr", "02:00:00:00:00:99", "dev", "eth0",
            "nud", "permanent")

    def accepts(self, host, address, port):
        """True if something inside that namespace takes TCP connections there."""
        probe = "import socket,sys;socket.create_connection((sys.argv[1],int(sys.argv[2])),1).close()"
        return subprocess.run(self.command(host, sys.executable, "-c", probe, address, str(port)), capture_output=True,
                              timeout=20, check=False).returncode == 0

    def logs(self):
        texts = []
        for name in sorted(os.listdir(self.folder)):
            if name.startswith("log-"):
                with open(os.path.join(self.folder, name), "r", encoding="utf-8", errors="replace") as file:
                    texts.append("--- %s\n%s" % (name, file.read()[-3000:]))
        return "\n".join(texts)

    def close(self):
        for process in self.processes:
            stop(process)
        for namespace in self.namespaces:
            for pid in subprocess.run(["ip", "netns", "pids", namespace], capture_output=True, text=True,
                                      check=False).stdout.split():
                try:
                    os.kill(int(pid), signal.SIGKILL)
                except ProcessLookupError:
                    pass
            subprocess.run(["ip", "netns", "del", namespace], capture_output=True, check=False)
        for folder in self.resolver_folders:
            shutil.rmtree(folder, ignore_errors=True)
        if self.resolver_folders and not os.listdir("/etc/netns"):
            os.rmdir("/etc/netns")
        shutil.rmtree(self.folder, ignore_errors=True)


def stop(process):
    """The whole session of a server, first politely."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, number)
        except ProcessLookupError:
            pass
        try:
            process.wait(3)
            return
        except subprocess.TimeoutExpired:
            continue


def name_server_answers(world, host, address):
    """True if a name server takes a question about the root by UDP."""
    probe = ("import socket,sys;s=socket.socket(socket.AF_INET6 if ':' in sys.argv[1] else socket.AF_INET,socket.SOCK_DGRAM);"
             "s.settimeout(1);s.sendto(bytes.fromhex('1234010000010000000000000000020001'),(sys.argv[1],53));"
             "a=s.recv(4096);sys.exit(a[3]&15)")
    return subprocess.run(world.command(host, sys.executable, "-c", probe, address), capture_output=True, timeout=20,
                          check=False).returncode == 0


def reason_to_skip(programs):
    """Why no lab can be made here; empty if one can."""
    if os.name != "posix" or os.geteuid() != 0:
        return "it makes network namespaces, which needs root"
    os.environ["PATH"] += os.pathsep + os.pathsep.join(("/usr/local/sbin", "/usr/sbin", "/sbin"))
    missing = [program for program in programs if not shutil.which(program)]
    if missing:
        return "missing programs: " + ", ".join(missing)
    problem = why_no_namespaces()
    return "no network namespaces here: " + problem if problem else ""


def stop_at_signals(lab, seconds):
    """A signal ends the lab by way of its clean-up, and so does the end of its time."""
    def interrupted(number, _):
        raise SystemExit("%s: ended by signal %d" % (lab, number))
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, interrupted)

    def too_late(*_):
        raise LabError("the whole lab took longer than %d s" % seconds)
    signal.signal(signal.SIGALRM, too_late)
    signal.alarm(seconds)


def run_lab(name, programs, seconds, work, clean_up=lambda world: None):
    """Runs work(world), which returns its complaints, in a world of its own; the exit status."""
    reason = reason_to_skip(programs)
    if reason:
        print("%s: skipped: %s" % (name, reason))
        return SKIPPED
    stop_at_signals(name, seconds)
    world = World()
    try:
        faults = work(world)
        if faults:
            print(world.logs())
    except LabError as fault:
        print(world.logs())
        faults = [str(fault)]
    finally:
        signal.alarm(0)
        clean_up(world)
        world.close()
    for fault in faults:
        print("%s: %s" % (name, fault))
    print("%s: %s" % (name, "%d complaints" % len(faults) if faults else "all is right"))
    return 1 if faults else 0
