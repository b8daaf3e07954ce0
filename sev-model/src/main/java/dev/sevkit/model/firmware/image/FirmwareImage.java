package dev.sevkit.model.firmware.image;

import dev.sevkit.model.io.IoReason;
import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.model.xml.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * What an OVMF image says of itself. Each part is there or missing with a reason, however malformed
 * the image is.
 *
 * @param size length of the file in bytes
 * @param tableDefect why the image has no GUIDed table, or why the table ends early; empty if all
 *     of it could be read
 * @param entries number of entries read from the table
 * @param sevEsReset where the other virtual CPUs of a SEV-ES guest begin: a guest physical address
 * @param secretArea where a launch secret is put; missing where base and size are zero
 * @param hashArea where QEMU puts the kernel hashes, at least 176 bytes; missing where base is zero
 * @param snpMetadata what QEMU has to prepare for a SEV-SNP guest
 * @param svsmEntry where an SVSM begins, in bytes from the start of the image; only the image of an
 *     SVSM says so
 * @see "QEMU, hw/i386/pc_sysfw_ovmf.c and target/i386/sev.c"
 */
public record FirmwareImage(
    long size,
    Optional<String> tableDefect,
    int entries,
    ImagePart<Long> sevEsReset,
    ImagePart<MemoryArea> secretArea,
    ImagePart<MemoryArea> hashArea,
    ImagePart<SnpMetadata> snpMetadata,
    ImagePart<Long> svsmEntry) {

  /** The longest file that is read, in bytes: 32 MiB; OVMF images have 2 to 4 MiB. */
  public static final int MAX_SIZE = 32 << 20;

  /** What QEMU maps as ROM has a multiple of this many bytes. */
  public static final int ROM_UNIT = 64 << 10;

  /** The table of kernel hashes with its padding, in bytes. */
  private static final int HASH_TABLE = 176;

  /** {@code QFI} and 0xfb, read as a little-endian number. */
  private static final long QCOW2 = 0xfb494651L;

  /**
   * The image in a file of raw format.
   *
   * @throws ModelReadException if it is no regular file, longer than {@link #MAX_SIZE}, in qcow2
   *     format, or cannot be read
   */
  public static FirmwareImage read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw unreadable(file, Files.exists(file) ? "not a regular file" : "no such file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_SIZE + 1);
      if (bytes.length > MAX_SIZE) {
        throw unreadable(file, "longer than 32 MiB");
      }
      if (isQcow2(bytes)) {
        throw unreadable(file, "it is in qcow2 format, only raw images can be read");
      }
      return of(bytes);
    } catch (IOException e) {
      throw new ModelReadException(
          place(file), "firmware image cannot be read: " + IoReason.of(e), e);
    }
  }

  private static boolean isQcow2(byte[] bytes) {
    return bytes.length >= 4 && new ImageBytes(bytes).u32(0) == QCOW2;
  }

  private static ModelReadException unreadable(Path file, String why) {
    return new ModelReadException(place(file), "firmware image cannot be read: " + why);
  }

  private static SourceLocation place(Path file) {
    return new SourceLocation(file.toString(), 0, 0, 0, 0, "");
  }

  /** The image of these bytes, raw format. */
  public static FirmwareImage of(byte[] raw) {
    ImageBytes image = new ImageBytes(raw);
    GuidTable table = GuidTable.of(image);
    return new FirmwareImage(
        image.size(),
        table.defect(),
        table.entries().size(),
        number(image, table.entry(GuidTable.ES_RESET_BLOCK, "SEV-ES reset block", 4)),
        area(image, table, GuidTable.SECRET_AREA, "launch secret"),
        hashArea(image, table),
        snpMetadata(image, table),
        number(image, table.entry(GuidTable.SVSM_INFO, "SVSM", 4)));
  }

  private static ImagePart<Long> number(ImageBytes image, ImagePart<GuidTable.Place> entry) {
    return entry
        .value()
        .map(place -> ImagePart.of(image.u32(place.start())))
        .orElseGet(() -> entry.none());
  }

  private static ImagePart<MemoryArea> area(
      ImageBytes image, GuidTable table, UUID guid, String name) {
    ImagePart<GuidTable.Place> entry = table.entry(guid, name, 8);
    return entry
        .value()
        .map(place -> image.area(place.start()))
        .map(area -> given(area, name))
        .orElseGet(() -> entry.none());
  }

  private static ImagePart<MemoryArea> given(MemoryArea area, String name) {
    return area.base() == 0 || area.size() == 0
        ? ImagePart.missing("its table gives the " + name + " no memory: " + area)
        : ImagePart.of(area);
  }

  private static ImagePart<MemoryArea> hashArea(ImageBytes image, GuidTable table) {
    ImagePart<MemoryArea> area = area(image, table, GuidTable.HASH_AREA, "kernel hashes");
    boolean small = area.value().filter(given -> given.size() < HASH_TABLE).isPresent();
    return small ? ImagePart.missing("its area for the kernel hashes is below 176 bytes") : area;
  }

  private static ImagePart<SnpMetadata> snpMetadata(ImageBytes image, GuidTable table) {
    ImagePart<GuidTable.Place> entry = table.entry(GuidTable.SNP_METADATA, "SNP metadata", 4);
    return entry
        .value()
        .map(place -> SnpMetadata.at(image, image.u32(place.start())))
        .orElseGet(() -> entry.none());
  }

  /** Whether there is a table with anything in it. */
  public boolean hasTable() {
    return entries > 0;
  }

  /** Whether QEMU can map it as ROM: its size is a multiple of {@link #ROM_UNIT}. */
  public boolean fitsRom() {
    return size > 0 && size % ROM_UNIT == 0;
  }
}
