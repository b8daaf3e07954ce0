"""The folder of an emulated host: its settings, its faults and its journal.

settings          name=value lines: qemu, cbitpos, reduced-phys-bits, api-major, api-minor, build,
                  support (none, sev, sev-es, sev-snp), owner (process id and its start time)
faults            a fault per line: NAME STEP VALUE, read anew at every step; may be absent
platform/         keys and certificates, see make_platform.py
journal/NAME      what the firmware was asked for the domain NAME: tab-separated fields, the event
                  first, then name=value; names and values are percent-encoded

Settings and faults change while the host runs; who writes them replaces the whole file.
"""

import os
import time
from urllib.parse import quote

_FOLDER = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_SUPPORT = ["none", "sev", "sev-es", "sev-snp"]


def path(*names):
    return os.path.join(_FOLDER, *names)


def read(*names):
    with open(path(*names), "rb") as file:
        return file.read()


class Settings:
    """What the host is."""

    def __init__(self):
        lines = read("settings").decode().splitlines()
        self._values = dict(line.split("=", 1) for line in lines if line)
        self.qemu = self._values["qemu"]
        self.cbitpos = int(self._values["cbitpos"])
        self.reduced_phys_bits = int(self._values["reduced-phys-bits"])
        self.api = (int(self._values["api-major"]), int(self._values["api-minor"]))
        self.build = int(self._values["build"])
        self.owner = self._values["owner"].split(":")

    def supports(self, technology):
        return _SUPPORT.index(self._values["support"]) >= _SUPPORT.index(technology)

    @property
    def words_of_qemu_9_1(self):
        """QEMU 9.1 split sev-guest and words its refusals differently."""
        return tuple(map(int, read("platform", "qemu-version").split(b"."))) >= (9, 1)


def owner_lives():
    """Whether the process that made this host still runs."""
    try:
        pid, started = Settings().owner
    except OSError:
        return False
    return start_time(pid) == started


def start_time(pid):
    """When a process started, in ticks since boot, as text; empty if there is none."""
    try:
        with open("/proc/%s/stat" % pid, encoding="utf-8", errors="replace") as file:
            return file.read().rpartition(")")[2].split()[19]
    except OSError:
        return ""


class Faults:
    """What goes wrong, on demand, at a step of the launch."""

    def __init__(self, die):
        """Takes what to call for QEMU to die without a word."""
        self._die = die

    def reach(self, step):
        """Comes to a step: takes its time, or does not live to see it.

        Returns the firmware's error code for it, 0 for none.
        """
        milliseconds = self._of("slow", step)
        if milliseconds:
            time.sleep(int(milliseconds) / 1000)
        if self._of("dead", step):
            self._die()
        return int(self._of("firmware-error", step) or 0)

    def wrong_measurement(self):
        return bool(self._of("wrong", "launch-measure"))

    @staticmethod
    def _of(name, step):
        try:
            lines = read("faults").decode().splitlines()
        except FileNotFoundError:
            return ""
        return next((value for fault, at, value in map(str.split, lines) if (fault, at) == (name, step)), "")


class Journal:
    """What the firmware was asked, in order."""

    def __init__(self, domain):
        self._file = path("journal", quote(domain, safe=""))

    def note(self, event, **fields):
        line = "\t".join([event] + ["%s=%s" % (name, quote(str(value), safe="")) for name, value in fields.items()])
        with open(self._file, "a", encoding="ascii") as file:
            file.write(line + "\n")
