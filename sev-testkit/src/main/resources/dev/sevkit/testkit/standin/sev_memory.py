"""What a host loads into a SEV guest besides its firmware, and where the firmware wants it."""

import hashlib
import struct
from uuid import UUID

_FOOTER = UUID("96b582de-1fb2-45f7-baea-a366c55a082d")
SECRET_AREA = UUID("4c2eb361-7d9b-4cc3-8081-127c90d3d294")
HASH_AREA = UUID("7255371f-3a3b-4b04-927b-1da6efa8d454")
RESET_ADDRESS = UUID("00f771de-1a7e-4fcb-890e-68c77e2fb44e")

_HASH_TABLE = UUID("9438d606-4f22-4cc9-b479-a793d411fd21")
_CMDLINE = UUID("97d02dd8-bd20-4c94-aa78-e7714d36ab2a")
_INITRD = UUID("44baf731-3a2f-4bd7-9af1-41e29169781d")
_KERNEL = UUID("4de79437-abd2-427f-b835-d5b172d2045b")


def ovmf_table(image):
    """Entries of the GUIDed table at the end of an OVMF image; none if it has no table.

    The table is read from its end: each entry is its content, its length (2 bytes, of the whole
    entry) and its GUID. The footer is such an entry, 32 bytes before the image's end.
    """
    end = len(image) - 32
    if end < 18 or image[end - 16 : end] != _FOOTER.bytes_le:
        return {}
    start = max(end - int.from_bytes(image[end - 18 : end - 16], "little"), 0)
    end -= 18
    entries = {}
    while end - start >= 18:
        length = int.from_bytes(image[end - 18 : end - 16], "little")
        if not 18 <= length <= end - start:
            break
        entries[UUID(bytes_le=image[end - 16 : end])] = image[end - length : end - 18]
        end -= length
    return entries


def area(image, guid):
    """Address and size that the image reserves; None if it does not know of such an area."""
    entry = ovmf_table(image).get(guid)
    return entry and struct.unpack_from("<II", entry)


def hash_table(kernel, initrd, cmdline):
    """The table of kernel hashes, padded to 16 bytes; the cmdline ends with a zero byte."""
    body = b"".join(
        guid.bytes_le + struct.pack("<H", 50) + hashlib.sha256(content).digest()
        for guid, content in ((_CMDLINE, cmdline), (_INITRD, initrd), (_KERNEL, kernel))
    )
    table = _HASH_TABLE.bytes_le + struct.pack("<H", 18 + len(body)) + body
    return table + bytes(-len(table) % 16)


def reset_address(image):
    """Where all but the first virtual CPU of a SEV-ES guest start."""
    entry = ovmf_table(image).get(RESET_ADDRESS)
    return int.from_bytes(entry[:4], "little") if entry else 0xFFFFFFF0


def cpu_signature(family, model, stepping):
    """CPUID function 1, EAX: extended family and model when the family exceeds 15."""
    base, extended = (15, family - 15) if family > 15 else (family, 0)
    return extended << 20 | (model >> 4) << 16 | base << 8 | (model & 15) << 4 | stepping


# offset of a segment in the VMSA: selector, attributes, limit (the base is 0 but for cs)
_SEGMENTS = {
    0x00: (0, 0x93, 0xFFFF),  # es
    0x10: (0xF000, 0x9B, 0xFFFF),  # cs
    0x20: (0, 0x93, 0xFFFF),  # ss
    0x30: (0, 0x93, 0xFFFF),  # ds
    0x40: (0, 0x93, 0xFFFF),  # fs
    0x50: (0, 0x93, 0xFFFF),  # gs
    0x60: (0, 0x00, 0xFFFF),  # gdtr
    0x70: (0, 0x82, 0xFFFF),  # ldtr
    0x80: (0, 0x00, 0xFFFF),  # idtr
    0x90: (0, 0x8B, 0xFFFF),  # tr
}
# offset of a register of 8 bytes: its value at reset, as KVM gives it
_REGISTERS = {
    0x0D0: 0x1000,  # efer: SVME
    0x148: 0x40,  # cr4: MCE
    0x158: 0x10,  # cr0: ET
    0x160: 0x400,  # dr7
    0x168: 0xFFFF0FF0,  # dr6
    0x170: 0x2,  # rflags
    0x268: 0x0007040600070406,  # g_pat
    0x3E8: 0x1,  # xcr0
}


def vmsa(start, signature):
    """The save area of a virtual CPU at reset, 4096 bytes; it starts at this address."""
    page = bytearray(4096)
    for offset, (selector, attributes, limit) in _SEGMENTS.items():
        struct.pack_into("<HHI", page, offset, selector, attributes, limit)
    for offset, value in _REGISTERS.items():
        struct.pack_into("<Q", page, offset, value)
    struct.pack_into("<Q", page, 0x18, start & 0xFFFF0000)  # cs.base
    struct.pack_into("<Q", page, 0x178, start & 0xFFFF)  # rip
    struct.pack_into("<Q", page, 0x310, signature)  # rdx
    return bytes(page)
