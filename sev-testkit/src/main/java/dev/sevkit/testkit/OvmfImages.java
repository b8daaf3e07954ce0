package dev.sevkit.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** The OVMF images of the machine, and copies of them that take kernel hashes and secrets. */
final class OvmfImages {

  /** Without the variable store, as flash. */
  static final List<Path> INSTALLED =
      List.of(
          Path.of("/usr/share/OVMF/OVMF_CODE.fd"),
          Path.of("/usr/share/OVMF/OVMF_CODE_4M.fd"),
          Path.of("/usr/share/edk2/ovmf/OVMF_CODE.fd"));

  /** GUIDs of entries whose content is an address and a size; names as OVMF's own. */
  private static final UUID SEV_SECRET = UUID.fromString("4c2eb361-7d9b-4cc3-8081-127c90d3d294");

  private static final UUID SEV_HASH_TABLE =
      UUID.fromString("7255371f-3a3b-4b04-927b-1da6efa8d454");

  private OvmfImages() {}

  /** The one that guests without further wishes boot. */
  static Path installed() {
    return INSTALLED.stream().filter(Files::exists).findFirst().orElseThrow();
  }

  /** Writes a copy whose areas for kernel hashes and secrets are where builds for SEV have them. */
  static Path withAreas(Path copy) {
    try {
      ByteBuffer image =
          ByteBuffer.wrap(Files.readAllBytes(installed())).order(ByteOrder.LITTLE_ENDIAN);
      setArea(image, SEV_SECRET, 0x80f000, 0xc00);
      setArea(image, SEV_HASH_TABLE, 0x80fc00, 0x400);
      return Files.write(copy, image.array());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void setArea(ByteBuffer image, UUID guid, int address, int size) {
    int entry = find(image, guid);
    image.putInt(entry - 10, address).putInt(entry - 6, size);
  }

  /** Where a GUID is, from the end; before it its entry's length (2 bytes) and content. */
  private static int find(ByteBuffer image, UUID guid) {
    long first = guid.getMostSignificantBits();
    for (int at = image.capacity() - 16; at >= 0; at--) {
      if (image.getInt(at) == (int) (first >>> 32)
          && image.getShort(at + 4) == (short) (first >>> 16)
          && image.getShort(at + 6) == (short) first
          && Long.reverseBytes(image.getLong(at + 8)) == guid.getLeastSignificantBits()) {
        return at;
      }
    }
    throw new IllegalStateException("the installed OVMF has no entry " + guid);
  }
}
