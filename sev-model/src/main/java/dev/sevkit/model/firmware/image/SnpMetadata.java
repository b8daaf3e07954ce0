package dev.sevkit.model.firmware.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The metadata QEMU needs to start a SEV-SNP guest: {@code ASEV}, length, version 1, number of
 * sections (four bytes each, little-endian), then twelve bytes a section: base, size, type.
 *
 * @param sections the sections, in the image's order
 * @see "QEMU, target/i386/sev.c; edk2, OvmfPkg/ResetVector/X64/OvmfSevMetadata.asm"
 */
public record SnpMetadata(List<SnpSection> sections) {

  /** {@code ASEV}, read as a little-endian number. */
  private static final long SIGNATURE = 0x56455341L;

  private static final int HEADER = 16;
  private static final int SECTION = 12;

  /** The metadata QEMU needs to start a SEV-SNP guest. */
  public SnpMetadata {
    sections = List.copyOf(sections);
  }

  /** The first section of a type. */
  public Optional<SnpSection> section(long type) {
    return sections.stream().filter(section -> section.type() == type).findFirst();
  }

  /** What stands that many bytes before the end of the image. */
  static ImagePart<SnpMetadata> at(ImageBytes image, long fromEnd) {
    long start = image.size() - fromEnd;
    if (start < 0 || fromEnd < HEADER) {
      return ImagePart.malformed("the SNP metadata would lie outside the image");
    }
    int at = (int) start;
    if (image.u32(at) != SIGNATURE) {
      return ImagePart.malformed("the SNP metadata does not begin with ASEV");
    }
    long length = image.u32(at + 4);
    long version = image.u32(at + 8);
    long count = image.u32(at + 12);
    if (version != 1) {
      return ImagePart.malformed("the SNP metadata has version " + version + ", only 1 is known");
    }
    return length > fromEnd || HEADER + SECTION * count > length
        ? ImagePart.malformed("the SNP metadata is longer than what it lies in")
        : ImagePart.of(new SnpMetadata(sections(image, at + HEADER, (int) count)));
  }

  private static List<SnpSection> sections(ImageBytes image, int first, int count) {
    List<SnpSection> sections = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int at = first + SECTION * i;
      sections.add(new SnpSection(image.area(at), image.u32(at + 8)));
    }
    return sections;
  }
}
