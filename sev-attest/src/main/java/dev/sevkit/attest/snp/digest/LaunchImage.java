package dev.sevkit.attest.snp.digest;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.UnsupportedInputException;
import dev.sevkit.attest.internal.Bytes;
import dev.sevkit.model.firmware.image.FirmwareImage;
import dev.sevkit.model.firmware.image.ImagePart;
import dev.sevkit.model.firmware.image.MemoryArea;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * An image that a SEV-SNP guest is launched with, OVMF or an SVSM, whole pages in raw format. What
 * its table says is read strictly, at the moment it is needed.
 */
public final class LaunchImage {

  private static final UUID FOOTER = UUID.fromString("96b582de-1fb2-45f7-baea-a366c55a082d");
  private static final int FOOTER_FROM_END = 48;
  private static final int GUID = 16;
  private static final long FOUR_GIB = 1L << 32;

  private final String name;
  private final byte[] raw;
  private final FirmwareImage image;

  private LaunchImage(String name, byte[] raw) {
    this.name = name;
    this.raw = raw;
    this.image = FirmwareImage.of(raw);
  }

  /**
   * The image of these bytes.
   *
   * @param name what it is, for messages: {@code OVMF image}
   * @param raw all of the file, copied
   * @throws MalformedInputException if it is empty, no multiple of 4096 bytes, or above {@link
   *     FirmwareImage#MAX_SIZE}
   */
  public static LaunchImage of(String name, byte[] raw) {
    if (raw.length == 0 || raw.length > FirmwareImage.MAX_SIZE) {
      throw new MalformedInputException(
          name, "expected 4096 bytes to 32 MiB, found " + raw.length + " bytes");
    }
    if (raw.length % PageMeasurer.PAGE != 0) {
      throw new MalformedInputException(
          name, "expected a multiple of 4096 bytes, found " + raw.length);
    }
    return new LaunchImage(name, raw.clone());
  }

  /** Length in bytes. */
  public long size() {
    return raw.length;
  }

  /** Guest physical address of its first byte if it ends at 4 GiB, as OVMF does. */
  long address() {
    return FOUR_GIB - raw.length;
  }

  void measure(PageMeasurer measurer, String step, long address) {
    measurer.pages(step, address, raw);
  }

  /** Whether it says what QEMU has to prepare; QEMU starts no SEV-SNP guest without. */
  public boolean hasSnpMetadata() {
    return image.snpMetadata().isPresent();
  }

  /** The sections of its SNP metadata; none if it has none. */
  List<Section> sections() {
    requireTable();
    ImagePart<?> part = image.snpMetadata();
    if (part.malformed()) {
      throw new MalformedInputException(name, part.reason());
    }
    return image
        .snpMetadata()
        .value()
        .map(metadata -> Section.all(name, metadata.sections()))
        .orElse(List.of());
  }

  /** Where the other virtual CPUs begin. */
  long resetAddress() {
    return found(image.sevEsReset());
  }

  /** Where QEMU puts the kernel hashes. */
  MemoryArea hashArea() {
    return found(image.hashArea());
  }

  /** Where an SVSM begins, in bytes from its start. */
  long svsmEntry() {
    long entry = found(image.svsmEntry());
    if (entry >= raw.length) {
      throw new MalformedInputException(name, "its entry lies outside the image");
    }
    return entry;
  }

  private <T> T found(ImagePart<T> part) {
    requireTable();
    return part.value()
        .orElseThrow(
            () ->
                part.malformed()
                    ? new MalformedInputException(name, part.reason())
                    : new UnsupportedInputException(name + ": " + part.reason()));
  }

  private void requireTable() {
    image
        .tableDefect()
        .ifPresent(
            defect -> {
              throw new MalformedInputException(name, defect);
            });
    int start = raw.length - FOOTER_FROM_END;
    UUID footer = Bytes.guid(Arrays.copyOfRange(raw, start, start + GUID));
    if (!footer.equals(FOOTER)) {
      throw new UnsupportedInputException(
          name + ": it has the reset block of firmware before 2021, and no table");
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LaunchImage that
        && name.equals(that.name)
        && Arrays.equals(raw, that.raw);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(raw);
  }

  /** Its name and length: {@code OVMF image [4194304 bytes]}. */
  @Override
  public String toString() {
    return name + " [" + raw.length + " bytes]";
  }
}
