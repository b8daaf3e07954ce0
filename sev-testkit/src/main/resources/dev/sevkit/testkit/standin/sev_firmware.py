"""The AMD-SP's firmware: one guest from LAUNCH_START to DECOMMISSION (AMD document 55766)."""

import base64
import hashlib
import os
import struct

import sev_formats as formats
import sev_host as host

# QEMU's words for the firmware's error codes
WORDS = {
    1: "Platform state is invalid",
    2: "Guest state is invalid",
    3: "Platform configuration is invalid",
    4: "Buffer too small",
    5: "Platform is already owned",
    6: "Certificate is invalid",
    7: "Policy is not allowed",
    8: "Guest is not active",
    9: "Invalid address",
    10: "Bad signature",
    11: "Bad measurement",
    12: "ASID is already owned",
    13: "Invalid ASID",
    14: "WBINVD is required",
    15: "DF_FLUSH is required",
    16: "Guest handle is invalid",
    17: "Invalid command",
    18: "Guest is active",
    19: "Hardware error",
    20: "Hardware unsafe",
    21: "Feature not supported",
    22: "Invalid parameter",
    23: "Required firmware resource depleted",
    24: "Part-specific integrity check failure",
}

# the states of a guest, in QEMU's words and numbering
STATES = ["uninit", "launch-update", "launch-secret", "running"]


class FirmwareError(Exception):
    """A command the firmware refused."""

    def __init__(self, code):
        super().__init__("fw_error=%d '%s'" % (code, WORDS.get(code, "unknown error")))
        self.code = code


class Guest:
    """A guest as the firmware knows it."""

    def __init__(self, settings, journal, faults):
        self._settings, self._journal, self._faults = settings, journal, faults
        self._loaded = hashlib.sha256()
        self._tik = self._tek = b""
        self.state = "uninit"
        self.policy = 0
        self.measurement = b""

    def _reach(self, step):
        error = self._faults.reach(step)
        if error:
            self._refuse(step, error, "on demand")

    def _refuse(self, step, code, reason):
        self._journal.note("refused", step=step, code=code, reason=reason)
        raise FirmwareError(code)

    def start(self, policy, certificate, session):
        """LAUNCH_START. Without certificate and session the keys are the firmware's own."""
        step = "launch-start"
        self._reach(step)
        if ((policy >> 16) & 0xFF, policy >> 24) > self._settings.api:
            self._refuse(step, 7, "policy asks for a newer API version")
        if certificate is None or session is None:
            self._tek, self._tik = os.urandom(16), os.urandom(16)
        else:
            self._unwrap(step, policy, certificate, session)
        self.policy, self.state = policy, "launch-update"
        self._journal.note(step, policy=policy, owned=int(session is not None))

    def _unwrap(self, step, policy, certificate, session):
        if len(session) != formats.SESSION:
            self._refuse(step, 4, "session of %d bytes" % len(session))
        try:
            peer = formats.diffie_hellman_key(certificate)
        except formats.BadCertificate as problem:
            self._refuse(step, 6, problem)
        nonce, wrapped, iv, wrap_mac, policy_mac = struct.unpack("<16s32s16s32s32s", session)
        kek, kik = formats.session_keys(formats.load_key(host.path("platform", "pdh.pem")), peer, nonce)
        if formats.mac(kik, wrapped) != wrap_mac:
            self._refuse(step, 11, "MAC of the wrapped keys")
        keys = formats.aes_ctr(kek, iv, wrapped)
        self._tek, self._tik = keys[:16], keys[16:]
        if formats.mac(self._tik, struct.pack("<I", policy)) != policy_mac:
            self._refuse(step, 11, "MAC of the policy")

    def update(self, what, content):
        """LAUNCH_UPDATE_DATA or LAUNCH_UPDATE_VMSA."""
        self._reach("launch-update")
        self._loaded.update(content)
        digest = hashlib.sha256(content).hexdigest()
        self._journal.note("launch-update", what=what, length=len(content), sha256=digest)

    def measure(self):
        """LAUNCH_MEASURE."""
        self._reach("launch-measure")
        digest, settings = self._loaded.digest(), self._settings
        measurement = formats.launch_measurement(
            self._tik, settings.api, settings.build, self.policy, digest, os.urandom(16)
        )
        if self._faults.wrong_measurement():
            measurement = bytes([measurement[0] ^ 1]) + measurement[1:]
        self.measurement, self.state = measurement, "launch-secret"
        encoded = base64.b64encode(measurement).decode()
        self._journal.note("launch-measure", digest=digest.hex(), measurement=encoded)

    def secret(self, header, payload, address):
        """LAUNCH_SECRET. Gives the plain text."""
        step = "launch-secret"
        self._reach(step)
        if self.state != "launch-secret":
            self._refuse(step, 2, "state is %s" % self.state)
        if len(header) != formats.SECRET_HEADER:
            self._refuse(step, 4, "header of %d bytes" % len(header))
        flags, iv, expected = struct.unpack("<4s16s32s", header)
        length = struct.pack("<I", len(payload))
        signed = b"\x01" + flags + iv + length + length + payload + self.measurement[:32]
        if formats.mac(self._tik, signed) != expected:
            self._refuse(step, 11, "MAC of the header")
        plain = formats.aes_ctr(self._tek, iv, payload)
        self._journal.note(step, address=address, plaintext=plain.hex())
        return plain

    def finish(self):
        """LAUNCH_FINISH, before the guest runs for the first time."""
        if self.state == "launch-secret":
            self._finish()

    def _finish(self):
        self._reach("launch-finish")
        self.state = "running"
        self._journal.note("launch-finish")

    def start_snp(self, policy):
        """SNP_LAUNCH_START."""
        self._reach("launch-start")
        self.policy, self.state = policy, "launch-update"

    def finish_snp(self, given):
        """SNP_LAUNCH_FINISH, before the monitor opens. Of what was loaded there is no SNP digest here."""
        self._finish()
        self._journal.note("snp-launch", policy=self.policy, **given)

    def runs(self):
        """Its processors are let run, perhaps not for the first time."""
        self._journal.note("run")

    def report(self, mnonce):
        """ATTESTATION: a report of 208 bytes, signed by the PEK."""
        body = mnonce + self._loaded.digest() + struct.pack("<I", self.policy)
        key = formats.load_key(host.path("platform", "pek.pem"))
        signer = struct.pack("<II", formats.USAGE["PEK"], formats.ECDSA_SHA256)
        return body + signer + bytes(4) + formats.ecdsa(key, body)

    def decommission(self):
        self._journal.note("decommission")
