"""Stands between libvirt's monitor socket and QEMU's: answers what is about SEV, passes on the rest."""

import base64
import json
import os
import re
import select
import signal
import socket
import sys

import sev_host as host
import sev_memory as memory
from sev_firmware import STATES, FirmwareError

_LINE = 1 << 16
_OWN = "sevkit-"
_SECONDS_BETWEEN_LOOKS_AT_OWNER = 2


class QemuGone(Exception):
    """QEMU ended."""


class Proxy:
    """Serves one QEMU until it ends. Without guest it answers a probe for capabilities."""

    def __init__(self, settings, listener, qemu, qemu_pid, launch=None):
        self._settings, self._listener, self._qemu, self._pid = settings, listener, qemu, qemu_pid
        self._launch = launch
        self._client = None
        self._greeting = b""
        self._negotiated = False
        self._from_client, self._from_qemu = b"", b""
        self._asked, self._answers, self._asked_ourselves = {}, {}, 0
        self._asked_by_who_left = []
        self._faults = host.Faults(self._kill)

    def serve(self):
        try:
            while True:
                # like QEMU, leaves whoever comes next waiting until the one before has gone
                sockets = [self._qemu, self._client or self._listener]
                ready = select.select(sockets, [], [], _SECONDS_BETWEEN_LOOKS_AT_OWNER)[0]
                if not ready and not host.owner_lives():
                    self._kill()
                if self._qemu in ready:
                    self._hear_qemu()
                if self._listener in ready:
                    self._accept()
                elif self._client in ready:
                    self._hear_client()
        except (QemuGone, ConnectionError):
            if self._launch:
                self._launch.guest.decommission()

    def _kill(self):
        os.kill(self._pid, signal.SIGKILL)
        raise QemuGone

    def _end_qemu(self, words):
        sys.stderr.write(words + "\n")
        sys.stderr.flush()
        self._kill()

    # libvirt's side

    def _accept(self):
        self._client, self._from_client = self._listener.accept()[0], b""
        if self._greeting:
            self._tell(self._greeting)

    def _tell(self, line):
        if self._client:
            try:
                self._client.sendall(line)
            except OSError:
                self._leave()

    def _leave(self):
        # answers come in the order of the questions: the next ones are for nobody
        self._asked_by_who_left += self._asked.values()
        self._asked.clear()
        self._client.close()
        self._client = None

    def _hear_client(self):
        try:
            data, descriptors, _, _ = socket.recv_fds(self._client, _LINE, 16)
        except OSError:
            data, descriptors = b"", []
        if not data:
            self._leave()
            return
        self._from_client += data
        *lines, self._from_client = self._from_client.split(b"\n")
        for line in lines:
            command = json.loads(line)
            if not self._answers_itself(command):
                self._asked[command.get("id")] = command["execute"]
                socket.send_fds(self._qemu, [line + b"\n"], descriptors)
                while descriptors:
                    os.close(descriptors.pop())

    def _answers_itself(self, command):
        name, identity = command.get("execute"), command.get("id")
        if name == "qmp_capabilities" and self._negotiated:
            # who restarts and comes back negotiates again, which QEMU would refuse
            self._reply(identity, {})
            return True
        if name == "cont" and self._launch:
            self._before_running()
            return False
        answer = self._answer(name)
        if answer is None:
            return False
        try:
            self._reply(identity, answer(command.get("arguments", {})))
        except Refusal as refusal:
            error = {"class": "GenericError", "desc": str(refusal)}
            self._say({"id": identity, "error": error})
        return True

    def _answer(self, command):
        if command == "query-sev-capabilities" and host.Settings().supports("sev"):
            return self._capabilities
        if not self._launch:
            return None
        return {
            "query-sev": self._query_sev,
            "query-sev-launch-measure": self._query_measurement,
            "sev-inject-launch-secret": self._inject,
            "query-sev-attestation-report": self._report,
        }.get(command)

    def _reply(self, identity, value):
        self._say({"id": identity, "return": value})

    def _say(self, message):
        self._tell(json.dumps(message).encode() + b"\r\n")

    # what is answered here

    def _capabilities(self, _arguments):
        self._faults.reach("capabilities")
        settings = host.Settings()
        return {
            "pdh": _base64("pdh.cert"),
            "cert-chain": _base64("chain.cert"),
            "cpu0-id": _base64("cpu0-id"),
            "cbitpos": settings.cbitpos,
            "reduced-phys-bits": settings.reduced_phys_bits,
        }

    def _query_sev(self, _arguments):
        self._faults.reach("query")
        guest, settings = self._launch.guest, self._settings
        answer = {
            "enabled": True,
            "api-major": settings.api[0],
            "api-minor": settings.api[1],
            "build-id": settings.build,
            "state": guest.state,
        }
        if self._launch.snp:
            return {**answer, "sev-type": "sev-snp", "snp-policy": guest.policy}
        if settings.words_of_qemu_9_1:
            answer["sev-type"] = "sev"
        return {**answer, "policy": guest.policy, "handle": 1}

    def _query_measurement(self, _arguments):
        guest = self._launch.guest
        if not guest.measurement:
            raise Refusal("SEV launch measurement is not available")
        return {"data": base64.b64encode(guest.measurement).decode()}

    def _inject(self, arguments):
        launch = self._launch
        if launch.snp:
            raise Refusal("SEV not enabled for guest")
        address = arguments.get("gpa")
        if address is None:
            area = memory.area(launch.firmware, memory.SECRET_AREA)
            if area is None:
                raise Refusal("SEV: no secret area found in OVMF, gpa must be specified.")
            address = area[0]
        if launch.guest.state != "launch-secret":
            raise Refusal("SEV: Not in correct state. (LSECRET) %x" % STATES.index(launch.guest.state))
        header = _decoded(arguments["packet-header"], "SEV: Failed to decode sequence header")
        payload = _decoded(arguments["secret"], "SEV: Failed to decode data")
        place = self._host_address(address)
        try:
            plain = launch.guest.secret(header, payload, address)
        except FirmwareError as error:
            raise Refusal("SEV: failed to inject secret ret=-5 %s" % error) from error
        self._write(place, plain)
        return {}

    def _host_address(self, guest_address):
        said = self._ask("human-monitor-command", **{"command-line": "gpa2hva %#x" % guest_address})
        found = re.search(r"is 0x([0-9a-f]+)", said)
        if not found:
            raise Refusal("SEV: Failed to calculate guest address: " + said.strip())
        return int(found.group(1), 16)

    def _write(self, place, plain):
        """The guest sees its own memory decrypted, so the plain text is what lands there."""
        try:
            with open("/proc/%d/mem" % self._pid, "r+b", 0) as file:
                file.seek(place)
                file.write(plain)
        except OSError as problem:
            self._launch.journal.note("not-written", reason=problem)

    def _report(self, arguments):
        mnonce = _decoded(arguments["mnonce"], "SEV: failed to decode mnonce input")
        if len(mnonce) != 16:
            raise Refusal("SEV: mnonce must be 16 bytes (got %d)" % len(mnonce))
        return {"data": base64.b64encode(self._launch.guest.report(mnonce)).decode()}

    # QEMU's side

    def _hear_qemu(self):
        data = self._qemu.recv(_LINE)
        if not data:
            raise QemuGone
        self._from_qemu += data
        *lines, self._from_qemu = self._from_qemu.split(b"\n")
        for line in lines:
            self._pass_on(line + b"\n")

    def _pass_on(self, line):
        message = json.loads(line)
        if "QMP" in message:
            self._greeting = line
        elif str(message.get("id", "")).startswith(_OWN):
            self._answers[message["id"]] = message
            return
        elif "return" in message or "error" in message:
            unheard = bool(self._asked_by_who_left)
            asked = self._asked_by_who_left.pop(0) if unheard else self._asked.pop(message.get("id"), None)
            if "return" in message:
                line = self._after(asked, message, line)
            if unheard:
                return
        self._tell(line)

    def _after(self, command, message, line):
        if command == "qmp_capabilities":
            self._negotiated = True
            if self._launch and not self._launch.snp:
                self._finish_loading()
        if command == "qom-list-types" and not self._launch:
            self._list_types(message["return"])
            return json.dumps(message).encode() + b"\r\n"
        return line

    @staticmethod
    def _list_types(types):
        settings = host.Settings()
        for name, technology in (("sev-guest", "sev"), ("sev-snp-guest", "sev-snp")):
            if settings.supports(technology) and name not in [known["name"] for known in types]:
                types.append({"name": name, "parent": "confidential-guest-support"})
            elif not settings.supports(technology):
                types[:] = [known for known in types if known["name"] != name]

    def _finish_loading(self):
        try:
            self._load_cpus()
        except FirmwareError as error:
            self._end_qemu("%ssev_launch_update_vmsa: LAUNCH_UPDATE_VMSA ret=1 %s" % (self._launch.prefix, error))
        try:
            self._launch.guest.measure()
        except FirmwareError as error:
            self._end_qemu("%ssev_launch_get_measure: LAUNCH_MEASURE ret=1 %s" % (self._launch.prefix, error))

    def _load_cpus(self):
        """SEV-ES: a save area for each virtual CPU, of the CPU that the real QEMU made."""
        launch = self._launch
        if not launch.guest.policy & 4:
            return
        cpus = self._ask("query-cpus-fast")
        shape = [
            self._ask("qom-get", path=cpus[0]["qom-path"], property=name) for name in ("family", "model", "stepping")
        ]
        signature = memory.cpu_signature(*shape)
        launch.guest.update("vmsa", memory.vmsa(0xFFFFFFF0, signature))
        for _ in cpus[1:]:
            launch.guest.update("vmsa", memory.vmsa(memory.reset_address(launch.firmware), signature))

    def _before_running(self):
        try:
            self._launch.guest.finish()
        except FirmwareError as error:
            self._end_qemu("%ssev_launch_finish: LAUNCH_FINISH ret=1 %s" % (self._launch.prefix, error))
        self._launch.guest.runs()

    def _ask(self, command, **arguments):
        """Asks QEMU for ourselves; whatever else it says meanwhile is passed on."""
        self._asked_ourselves += 1
        identity = _OWN + str(self._asked_ourselves)
        question = {"execute": command, "arguments": arguments, "id": identity}
        self._qemu.sendall(json.dumps(question).encode() + b"\r\n")
        while identity not in self._answers:
            self._hear_qemu()
        answer = self._answers.pop(identity)
        if "error" in answer:
            raise Refusal(answer["error"]["desc"])
        return answer["return"]


class Refusal(Exception):
    """An answer that is an error, in QEMU's words."""


def _base64(name):
    return base64.b64encode(host.read("platform", name)).decode()


def _decoded(text, refusal):
    try:
        decoded = base64.b64decode(text)
    except ValueError:
        decoded = b""
    if not decoded:
        raise Refusal(refusal)
    return decoded
