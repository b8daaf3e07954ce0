"""Byte formats and key derivation of SEV (AMD document 55766), numbers little-endian.

Written from the specification and shares nothing with any program it is used to test.
"""

import hashlib
import hmac
import os
import struct

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa, utils
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

USAGE = {"ARK": 0x0, "ASK": 0x13, "NONE": 0x1000, "OCA": 0x1001, "PEK": 0x1002, "PDH": 0x1003, "CEK": 0x1004}
RSA_SHA256, ECDSA_SHA256, ECDH_SHA256 = 0x1, 0x2, 0x3
CURVE_P384 = 2
CERTIFICATE_BODY, SIGNATURE_SLOT = 1044, 520
CERTIFICATE = CERTIFICATE_BODY + 2 * SIGNATURE_SLOT
SESSION = 128
SECRET_HEADER = 52


class BadCertificate(Exception):
    """A certificate the firmware does not take; the text says why."""


def new_key():
    return ec.generate_private_key(ec.SECP384R1())


def save_key(key, path):
    with open(path, "wb") as file:
        file.write(
            key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )


def load_key(path):
    with open(path, "rb") as file:
        return serialization.load_pem_private_key(file.read(), None)


def ecdsa(key, signed):
    """R and S, 72 bytes each."""
    r, s = utils.decode_dss_signature(key.sign(signed, ec.ECDSA(hashes.SHA256())))
    return r.to_bytes(72, "little") + s.to_bytes(72, "little")


def rsa_pss(key, signed):
    """RSASSA-PSS with SHA-256, as a little-endian number."""
    pss = padding.PSS(padding.MGF1(hashes.SHA256()), salt_length=32)
    return key.sign(signed, pss, hashes.SHA256())[::-1]


def certificate(key, usage, signers=(), api=(0, 0)):
    """A certificate of 2084 bytes; signers are up to two pairs of key and usage."""
    point = key.public_key().public_numbers()
    algorithm = ECDH_SHA256 if usage == "PDH" else ECDSA_SHA256
    body = struct.pack("<IBBHII", 1, api[0], api[1], 0, USAGE[usage], algorithm)
    body += struct.pack("<I", CURVE_P384) + point.x.to_bytes(72, "little") + point.y.to_bytes(72, "little")
    body = body.ljust(CERTIFICATE_BODY, b"\0")
    slots = b"".join(_signature(body, *signer) for signer in signers)
    unused = struct.pack("<II", USAGE["NONE"], 0).ljust(SIGNATURE_SLOT, b"\0")
    return body + slots + unused * (2 - len(signers))


def _signature(body, key, usage):
    if isinstance(key, rsa.RSAPrivateKey):
        algorithm, value = RSA_SHA256, rsa_pss(key, body)
    else:
        algorithm, value = ECDSA_SHA256, ecdsa(key, body)
    return (struct.pack("<II", USAGE[usage], algorithm) + value).ljust(SIGNATURE_SLOT, b"\0")


def ca_certificate(key, key_id, usage, signer, signer_id):
    """An ARK or ASK of 2048 bits, 832 bytes."""
    public = key.public_key().public_numbers()
    body = struct.pack("<I16s16sI16xII", 1, key_id, signer_id, USAGE[usage], 2048, 2048)
    body += public.e.to_bytes(256, "little") + public.n.to_bytes(256, "little")
    return body + rsa_pss(signer, body)


def diffie_hellman_key(raw):
    """The public key of a PDH certificate."""
    if len(raw) != CERTIFICATE:
        raise BadCertificate("%d bytes, expected %d" % (len(raw), CERTIFICATE))
    version, _major, _minor, _reserved, usage, algorithm, curve = struct.unpack_from("<IBBHIII", raw)
    if (version, usage, algorithm & 0xFF, curve) != (1, USAGE["PDH"], ECDH_SHA256, CURVE_P384):
        raise BadCertificate("version %d usage %#x algorithm %#x curve %d" % (version, usage, algorithm, curve))
    x, y = (int.from_bytes(raw[at : at + 72], "little") for at in (20, 92))
    try:
        return ec.EllipticCurvePublicNumbers(x, y, ec.SECP384R1()).public_key()
    except ValueError as problem:
        raise BadCertificate(str(problem)) from problem


def mac(key, data):
    return hmac.new(key, data, hashlib.sha256).digest()


def aes_ctr(key, iv, data):
    cipher = Cipher(algorithms.AES(key), modes.CTR(iv)).encryptor()
    return cipher.update(data) + cipher.finalize()


def _derive(key, label, context=b""):
    """16 bytes by the counter mode of NIST SP 800-108, whose first block suffices."""
    return mac(key, struct.pack("<I", 1) + label + b"\0" + context + struct.pack("<I", 128))[:16]


def session_keys(private, peer, nonce):
    """KEK and KIK that both sides of a Diffie-Hellman exchange arrive at."""
    master = _derive(private.exchange(ec.ECDH(), peer), b"sev-master-secret", nonce)
    return _derive(master, b"sev-kek"), _derive(master, b"sev-kik")


def new_session(platform_certificate, policy):
    """What a guest owner prepares: certificate, session blob, TIK and TEK."""
    own = new_key()
    nonce, iv, tik, tek = (os.urandom(16) for _ in range(4))
    kek, kik = session_keys(own, diffie_hellman_key(platform_certificate), nonce)
    wrapped = aes_ctr(kek, iv, tek + tik)
    blob = nonce + wrapped + iv + mac(kik, wrapped) + mac(tik, struct.pack("<I", policy))
    return certificate(own, "PDH"), blob, tik, tek


def launch_measurement(tik, api, build, policy, digest, mnonce):
    """MAC and MNONCE, 48 bytes, as LAUNCH_MEASURE gives them."""
    signed = b"\x04" + bytes([*api, build]) + struct.pack("<I", policy) + digest + mnonce
    return mac(tik, signed) + mnonce
