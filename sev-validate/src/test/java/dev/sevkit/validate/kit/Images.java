package dev.sevkit.validate.kit;

import dev.sevkit.model.firmware.image.FirmwareImage;
import dev.sevkit.validate.TargetProfile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Firmware images that tests and rule pages name, made here; every path leads to the same one. */
public final class Images {

  private static final int SIZE = FirmwareImage.ROM_UNIT;
  private static final String RESET = "00f771de-1a7e-4fcb-890e-68c77e2fb44e";
  private static final String SECRET = "4c2eb361-7d9b-4cc3-8081-127c90d3d294";
  private static final String HASHES = "7255371f-3a3b-4b04-927b-1da6efa8d454";
  private static final String METADATA = "dc886566-984a-4798-a75e-5585a7bf67cc";

  /** All that OVMF can say of SEV, as builds of edk2's AmdSev package do. */
  public static final UnaryOperator<TargetProfile> AMDSEV = image(amdSev(SIZE));

  /** The same, one byte too long for ROM. */
  public static final UnaryOperator<TargetProfile> ODD = image(amdSev(SIZE + 1));

  /** SEV-ES, and areas with base and size 0, as generic builds of 2022 have. */
  public static final UnaryOperator<TargetProfile> GENERIC =
      image(new Table(SIZE).entry(RESET, 0x80b004).entry(SECRET, 0, 0).entry(HASHES, 0, 0));

  /** No table. */
  public static final UnaryOperator<TargetProfile> BIOS =
      target -> target.images(path -> Optional.of(FirmwareImage.of(new byte[SIZE])));

  /** No image can be read. */
  public static final UnaryOperator<TargetProfile> NONE =
      target -> target.images(path -> Optional.empty());

  private Images() {}

  /** What a rule page's code block names after {@code image=}. */
  public static UnaryOperator<TargetProfile> named(String name) {
    return switch (name) {
      case "amdsev" -> AMDSEV;
      case "odd" -> ODD;
      case "generic" -> GENERIC;
      case "bios" -> BIOS;
      default -> throw new AssertionError("no firmware image named " + name);
    };
  }

  private static Table amdSev(int size) {
    return new Table(size)
        .entry(RESET, 0x80b004)
        .entry(SECRET, 0x810000, 0xc00)
        .entry(HASHES, 0x810c00, 0x400)
        .entry(METADATA, size)
        .words(0x56455341, 28, 1, 1, 0x800000, 0x9000, 1);
  }

  private static UnaryOperator<TargetProfile> image(Table table) {
    FirmwareImage image = FirmwareImage.of(table.bytes());
    return target -> target.images(path -> Optional.of(image));
  }

  /** An image whose table grows from its end. */
  private static final class Table {

    private final ByteBuffer bytes;
    private int at;

    private Table(int size) {
      bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
      at = size - 50;
    }

    private Table entry(String guid, int... words) {
      at -= 18 + 4 * words.length;
      for (int i = 0; i < words.length; i++) {
        bytes.putInt(at + 4 * i, words[i]);
      }
      return frame(at + 4 * words.length, 18 + 4 * words.length, guid);
    }

    /** At the beginning of the image. */
    private Table words(int... words) {
      for (int i = 0; i < words.length; i++) {
        bytes.putInt(4 * i, words[i]);
      }
      return this;
    }

    private Table frame(int where, int length, String guid) {
      UUID id = UUID.fromString(guid);
      long high = id.getMostSignificantBits();
      bytes.putShort(where, (short) length);
      bytes.putInt(where + 2, (int) (high >>> 32));
      bytes.putShort(where + 6, (short) (high >>> 16));
      bytes.putShort(where + 8, (short) high);
      bytes.putLong(where + 10, Long.reverseBytes(id.getLeastSignificantBits()));
      return this;
    }

    private byte[] bytes() {
      int footer = bytes.capacity() - 50;
      return frame(footer, bytes.capacity() - 32 - at, "96b582de-1fb2-45f7-baea-a366c55a082d")
          .bytes
          .array();
    }
  }
}
