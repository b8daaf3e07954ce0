package dev.sevkit.model.firmware.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.UUID;

/** The bytes of an image, numbers in it being little-endian. */
final class ImageBytes {

  private final ByteBuffer bytes;

  ImageBytes(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  int size() {
    return bytes.capacity();
  }

  int u16(int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }

  long u32(int at) {
    return Integer.toUnsignedLong(bytes.getInt(at));
  }

  MemoryArea area(int at) {
    return new MemoryArea(u32(at), u32(at + 4));
  }

  /** A GUID as firmware stores it: the first three groups little-endian, the rest as written. */
  UUID guid(int at) {
    long high = u32(at) << 32 | (long) u16(at + 4) << 16 | u16(at + 6);
    return new UUID(high, Long.reverseBytes(bytes.getLong(at + 8)));
  }
}
