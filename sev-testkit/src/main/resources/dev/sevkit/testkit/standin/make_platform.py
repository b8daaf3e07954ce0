"""make_platform.py QEMU: gives the host that this file lies in its keys and certificates.

platform/pdh.pem, pek.pem    private keys
platform/pdh.cert            2084 bytes
platform/chain.cert          PEK, OCA, CEK as the firmware exports them: the CEK is unsigned
platform/cek.cert            the CEK signed by the ASK, as AMD's key server gives it
platform/ask_ark.cert        ASK and ARK, as AMD publishes them; keys of this host alone
platform/cpu0-id             64 bytes
platform/qemu-version        of the real QEMU
"""

import os
import re
import subprocess
import sys

from cryptography.hazmat.primitives.asymmetric import rsa

import sev_formats as formats
import sev_host as host


def write(name, content):
    with open(host.path("platform", name), "wb") as file:
        file.write(content)


def qemu_version(qemu):
    said = subprocess.run([qemu, "--version"], check=True, capture_output=True, text=True).stdout
    return re.search(r"version (\d+\.\d+)", said).group(1).encode()


def main():
    os.makedirs(host.path("platform"))
    api = host.Settings().api
    cek, oca, pek, pdh = (formats.new_key() for _ in range(4))
    ark, ask = (rsa.generate_private_key(65537, 2048) for _ in range(2))
    ark_id, ask_id = os.urandom(16), os.urandom(16)
    for name, key in (("pdh.pem", pdh), ("pek.pem", pek)):
        formats.save_key(key, host.path("platform", name))
    write("pdh.cert", formats.certificate(pdh, "PDH", [(pek, "PEK")], api))
    write(
        "chain.cert",
        formats.certificate(pek, "PEK", [(oca, "OCA"), (cek, "CEK")], api)
        + formats.certificate(oca, "OCA", [(oca, "OCA")], api)
        + formats.certificate(cek, "CEK", [], api),
    )
    write("cek.cert", formats.certificate(cek, "CEK", [(ask, "ASK")], api))
    write(
        "ask_ark.cert",
        formats.ca_certificate(ask, ask_id, "ASK", ark, ark_id)
        + formats.ca_certificate(ark, ark_id, "ARK", ark, ark_id),
    )
    write("cpu0-id", os.urandom(64))
    write("qemu-version", qemu_version(sys.argv[1]))


main()
