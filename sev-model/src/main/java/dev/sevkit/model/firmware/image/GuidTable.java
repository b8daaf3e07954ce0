package dev.sevkit.model.firmware.image;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The table near the end of an OVMF image, read backwards from its footer as QEMU reads it: data,
 * length (two bytes, counting data, itself and the GUID), GUID; the last 32 bytes of the image are
 * code. Of entries with the same GUID the one nearest to the footer counts.
 *
 * @param entries where the data of each entry lies, by GUID
 * @param defect why there is no table, or why it ends early; empty if all of it could be read
 * @see "QEMU, hw/i386/pc_sysfw_ovmf.c; edk2, OvmfPkg/ResetVector/Ia16/ResetVectorVtf0.asm"
 */
record GuidTable(Map<UUID, Place> entries, Optional<String> defect) {

  static final UUID FOOTER = UUID.fromString("96b582de-1fb2-45f7-baea-a366c55a082d");
  static final UUID ES_RESET_BLOCK = UUID.fromString("00f771de-1a7e-4fcb-890e-68c77e2fb44e");
  static final UUID SECRET_AREA = UUID.fromString("4c2eb361-7d9b-4cc3-8081-127c90d3d294");
  static final UUID HASH_AREA = UUID.fromString("7255371f-3a3b-4b04-927b-1da6efa8d454");
  static final UUID SNP_METADATA = UUID.fromString("dc886566-984a-4798-a75e-5585a7bf67cc");

  static final UUID SVSM_INFO = UUID.fromString("a789a612-0597-4c4b-a49f-cbb1fe9d1ddd");

  private static final int CODE = 32;
  private static final int GUID = 16;

  /** Length and GUID: what an entry has besides its data. */
  private static final int FRAME = 2 + GUID;

  /**
   * Where the data of an entry lies.
   *
   * @param start offset of its first byte in the image
   * @param length number of bytes
   */
  record Place(int start, int length) {}

  static GuidTable of(ImageBytes image) {
    int end = image.size() - CODE;
    if (end < FRAME) {
      return new GuidTable(Map.of(), Optional.of("the image is too short to have a table"));
    }
    UUID last = image.guid(end - GUID);
    if (last.equals(ES_RESET_BLOCK)) {
      // OVMF of late 2020 had this entry and no footer; QEMU still looks for it there.
      return single(image, end);
    }
    if (!last.equals(FOOTER)) {
      return new GuidTable(
          Map.of(), Optional.of("no table footer stands 48 bytes before the end of the image"));
    }
    int length = image.u16(end - FRAME);
    return length <= FRAME || length > end
        ? new GuidTable(
            Map.of(),
            Optional.of("its table says it is " + length + " bytes long, which it is not"))
        : walk(image, end - FRAME, end - length);
  }

  private static GuidTable single(ImageBytes image, int end) {
    int length = image.u16(end - FRAME);
    return length < FRAME || length > end
        ? new GuidTable(Map.of(), Optional.of(badEntry(length)))
        : new GuidTable(
            Map.of(ES_RESET_BLOCK, new Place(end - length, length - FRAME)), Optional.empty());
  }

  private static GuidTable walk(ImageBytes image, int end, int start) {
    Map<UUID, Place> entries = new LinkedHashMap<>();
    int at = end;
    while (at - start >= FRAME) {
      int length = image.u16(at - FRAME);
      if (length < FRAME || length > at - start) {
        return new GuidTable(entries, Optional.of(badEntry(length)));
      }
      entries.putIfAbsent(image.guid(at - GUID), new Place(at - length, length - FRAME));
      at -= length;
    }
    return new GuidTable(
        entries,
        at > start
            ? Optional.of("its table begins with " + (at - start) + " bytes that are no entry")
            : Optional.empty());
  }

  private static String badEntry(int length) {
    return "its table has an entry that says it is " + length + " bytes long, which it is not";
  }

  /** The data of an entry with at least that many bytes of it. */
  ImagePart<Place> entry(UUID guid, String name, int least) {
    Place place = entries.get(guid);
    if (place == null) {
      return ImagePart.missing(defect.orElse("its table has no entry for the " + name));
    }
    return place.length() < least
        ? ImagePart.malformed("the entry for the " + name + " is too short")
        : ImagePart.of(place);
  }
}
