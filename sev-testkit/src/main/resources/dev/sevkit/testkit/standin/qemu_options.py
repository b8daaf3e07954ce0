"""QEMU's command line as libvirt writes it: read where it is about SEV, changed only there."""

import json
import re


class CommandLine:
    """Arguments in order; an option is a list of its name and, if it has one, its value."""

    def __init__(self, arguments):
        self._options = []
        for argument in arguments:
            takes_value = self._options and len(self._options[-1]) == 1 and self._options[-1][0].startswith("-")
            if takes_value and not re.match(r"-[a-zA-Z]", argument):
                self._options[-1].append(argument)
            else:
                self._options.append([argument])

    def arguments(self):
        return [argument for option in self._options for argument in option]

    def find(self, name, wanted=lambda value: True):
        """The first option of this name with a value that is wanted, None if there is none."""
        found = (o for o in self._options if o[0] == name and len(o) == 2 and wanted(o[1]))
        return next(found, None)

    def value(self, name):
        option = self.find(name)
        return option[1] if option else None

    def remove(self, option):
        self._options.remove(option)

    def sev_object(self):
        """The option that makes the guest a SEV guest, None if there is none."""
        return self.find("-object", lambda value: properties(value)["qom-type"] in ("sev-guest", "sev-snp-guest"))

    def firmware(self):
        """The file that is measured: the first flash's, the ROM's, or SeaBIOS."""
        drive = self.find("-drive", lambda value: "if=pflash" in value and "unit=0" in value)
        if drive:
            return properties(drive[1])["file"]
        nodes = {}
        for option in self._options:
            if option[0] == "-blockdev":
                node = properties(option[1])
                nodes[node["node-name"]] = node
        node = nodes.get(properties(self.value("-machine") or "").get("pflash0"))
        while node and node["driver"] != "file":
            node = nodes[node["file"]]
        return node["filename"] if node else self.value("-bios") or "/usr/share/seabios/bios-256k.bin"

    def hashes_kernel(self, sev):
        return str(sev.get("kernel-hashes", "off")).lower() in ("on", "true", "yes") and self.value("-kernel")


def properties(value):
    """An option's properties: JSON, or name=value pairs whose first may be a value alone."""
    if value.startswith("{"):
        return json.loads(value)
    pairs = [pair.replace(",,", ",") for pair in re.split(r"(?<!,),(?!,)", value) if pair]
    first = ["qom-type=" + pairs[0]] if pairs and "=" not in pairs[0] else pairs[:1]
    return dict((pair.split("=", 1) + ["on"])[:2] for pair in first + pairs[1:])
