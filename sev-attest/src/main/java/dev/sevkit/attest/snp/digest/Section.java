package dev.sevkit.attest.snp.digest;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.UnsupportedInputException;
import dev.sevkit.attest.internal.Fields;
import dev.sevkit.model.firmware.image.SnpSection;
import java.util.ArrayList;
import java.util.List;

/**
 * A section of an image's SNP metadata, whole pages below 4 GiB.
 *
 * @param type what it is for
 * @param base guest physical address of its first page
 * @param size in bytes
 */
record Section(SectionType type, long base, long size) {

  private static final long FOUR_GIB = 1L << 32;

  /**
   * The sections, in the image's order, which is that of measuring.
   *
   * @param image its name, for messages
   */
  static List<Section> all(String image, List<SnpSection> sections) {
    List<Section> all = new ArrayList<>();
    long total = 0;
    for (SnpSection section : sections) {
      Section one = of(image + ", section " + (all.size() + 1) + " of the SNP metadata", section);
      total += one.size;
      // without this, a small file could ask for more pages than can ever be measured
      if (total > FOUR_GIB) {
        throw new MalformedInputException(
            image, "the sections of its SNP metadata are together larger than 4 GiB");
      }
      all.add(one);
    }
    return List.copyOf(all);
  }

  private static Section of(String name, SnpSection section) {
    SectionType type =
        SectionType.of(section.type())
            .orElseThrow(
                () ->
                    new UnsupportedInputException(
                        name + ": unknown type " + Fields.hex(section.type())));
    long base = section.area().base();
    long size = section.area().size();
    if (size == 0 || base % PageMeasurer.PAGE != 0 || size % PageMeasurer.PAGE != 0) {
      throw new MalformedInputException(
          name, "expected whole pages of 4096 bytes, found " + section.area());
    }
    if (base + size > FOUR_GIB) {
      throw new MalformedInputException(name, "it ends above 4 GiB: " + section.area());
    }
    if (type.isOnePage() && size != PageMeasurer.PAGE) {
      throw new UnsupportedInputException(
          name + ": expected one page for " + type + ", found " + section.area());
    }
    return new Section(type, base, size);
  }
}
