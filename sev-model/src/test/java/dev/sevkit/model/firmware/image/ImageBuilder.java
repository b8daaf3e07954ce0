package dev.sevkit.model.firmware.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.UUID;

/** An image made entry by entry, from its end towards its beginning, as a build of edk2 lays it. */
final class ImageBuilder {

  private static final String FOOTER = "96b582de-1fb2-45f7-baea-a366c55a082d";

  private final ByteBuffer bytes;
  private final int tableEnd;
  private int at;

  private ImageBuilder(int size) {
    this.bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    this.tableEnd = size - 32;
    this.at = tableEnd - 18;
  }

  static ImageBuilder ofSize(int size) {
    return new ImageBuilder(size);
  }

  ImageBuilder entry(String guid, int... words) {
    at -= 18 + 4 * words.length;
    for (int i = 0; i < words.length; i++) {
      bytes.putInt(at + 4 * i, words[i]);
    }
    return frame(at + 4 * words.length, 18 + 4 * words.length, guid);
  }

  /** An entry that claims a length. */
  ImageBuilder lying(String guid, int length) {
    at -= 18;
    return frame(at, length, guid);
  }

  ImageBuilder words(int offset, int... words) {
    for (int i = 0; i < words.length; i++) {
      bytes.putInt(offset + 4 * i, words[i]);
    }
    return this;
  }

  private ImageBuilder frame(int where, int length, String guid) {
    bytes.putShort(where, (short) length);
    UUID id = UUID.fromString(guid);
    long high = id.getMostSignificantBits();
    bytes.putInt(where + 2, (int) (high >>> 32));
    bytes.putShort(where + 6, (short) (high >>> 16));
    bytes.putShort(where + 8, (short) high);
    bytes.putLong(where + 10, Long.reverseBytes(id.getLeastSignificantBits()));
    return this;
  }

  byte[] bytes() {
    return bytesWithFooter(tableEnd - at);
  }

  /** With a footer that claims a length of the table. */
  byte[] bytesWithFooter(int length) {
    frame(tableEnd - 18, length, FOOTER);
    return bytes.array().clone();
  }

  byte[] bytesWithoutFooter() {
    return bytes.array().clone();
  }
}
