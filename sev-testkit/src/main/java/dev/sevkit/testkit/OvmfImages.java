package dev.sevkit.testkit;

import dev.sevkit.testkit.internal.HostFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The OVMF images that guests of a host boot, each at one path for libvirt and for who reads it:
 * the machine's, or copies of a tree's.
 */
final class OvmfImages {

  /** Without the variable store, as flash. */
  private static final List<String> CODE =
      List.of(
          "usr/share/OVMF/OVMF_CODE.fd",
          "usr/share/OVMF/OVMF_CODE_4M.fd",
          "usr/share/edk2/ovmf/OVMF_CODE.fd");

  /** With the variable store, as ROM. */
  private static final List<String> ROM =
      List.of("usr/share/ovmf/OVMF.fd", "usr/share/edk2/ovmf/OVMF.fd");

  /** Of the build for SEV, which verifies what it boots. */
  private static final List<String> AMD_SEV =
      List.of("usr/share/ovmf/OVMF.amdsev.fd", "usr/share/edk2/ovmf/OVMF.amdsev.fd");

  private static final Path MACHINE = Path.of("/");

  /** GUIDs of entries whose content is an address and a size; names as OVMF's own. */
  private static final UUID SEV_SECRET = UUID.fromString("4c2eb361-7d9b-4cc3-8081-127c90d3d294");

  private static final UUID SEV_HASH_TABLE =
      UUID.fromString("7255371f-3a3b-4b04-927b-1da6efa8d454");

  private final HostFolder files;
  private final Path root;

  private OvmfImages(HostFolder files, Path root) {
    this.files = files;
    this.root = root;
  }

  /** Those of a host. */
  static OvmfImages of(HostFolder files, Optional<Path> tree) {
    return new OvmfImages(files, tree.orElse(MACHINE));
  }

  /** Where the first of the images for flash would be if there is none below a root. */
  static Optional<Path> missing(Path root) {
    return find(root, CODE).isPresent() ? Optional.empty() : Optional.of(root.resolve(CODE.get(0)));
  }

  private static Optional<Path> find(Path root, List<String> names) {
    return names.stream().map(root::resolve).filter(Files::exists).findFirst();
  }

  private Optional<Path> find(List<String> names) {
    return find(root, names).map(image -> root.equals(MACHINE) ? image : files.copy(image));
  }

  /** The one for flash. */
  Path code() {
    return find(CODE).orElseThrow();
  }

  /** The one for loaders of type rom. */
  Optional<Path> rom() {
    return find(ROM);
  }

  /** The one built for SEV. */
  Optional<Path> amdSev() {
    return find(AMD_SEV);
  }

  /** A copy whose areas for kernel hashes and secrets are where builds for SEV had them. */
  Path withAreas() {
    Path copy = files.path("OVMF_CODE.areas.fd");
    return Files.exists(copy)
        ? copy
        : changed(
            code(),
            copy,
            image -> {
              setArea(image, SEV_SECRET, 0x80f000, 0xc00);
              setArea(image, SEV_HASH_TABLE, 0x80fc00, 0x400);
            });
  }

  /** Writes a copy of an image that knows of an area for kernel hashes but reserves none. */
  static Path withoutHashArea(Path image, Path copy) {
    return changed(image, copy, bytes -> setArea(bytes, SEV_HASH_TABLE, 0, 0));
  }

  private static Path changed(Path image, Path copy, Consumer<ByteBuffer> change) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(image)).order(ByteOrder.LITTLE_ENDIAN);
      change.accept(bytes);
      return Files.write(copy, bytes.array());
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
