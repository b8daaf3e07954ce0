package dev.sevkit.attest.internal;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.UUID;

/** Bytes put together and taken apart. */
public final class Bytes {

  private Bytes() {}

  /** All of these, one after another. */
  public static byte[] concat(byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) {
      length += part.length;
    }
    ByteBuffer all = ByteBuffer.allocate(length);
    for (byte[] part : parts) {
      all.put(part);
    }
    return all.array();
  }

  /** Two bytes, little-endian. */
  public static byte[] u16(int value) {
    return ByteBuffer.allocate(2).putShort(Short.reverseBytes((short) value)).array();
  }

  /** Four bytes, little-endian. */
  public static byte[] u32(long value) {
    return ByteBuffer.allocate(4).putInt(Integer.reverseBytes((int) value)).array();
  }

  /** Eight bytes, little-endian. */
  public static byte[] u64(long value) {
    return ByteBuffer.allocate(8).putLong(Long.reverseBytes(value)).array();
  }

  /** The bytes last to first. */
  public static byte[] reversed(byte[] bytes) {
    byte[] reversed = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      reversed[i] = bytes[bytes.length - 1 - i];
    }
    return reversed;
  }

  /**
   * A number in a field of fixed length, most significant byte first.
   *
   * @throws IllegalArgumentException if it is negative or does not fit
   */
  public static byte[] bigEndian(BigInteger number, int length) {
    if (number.signum() < 0 || number.bitLength() > length * Byte.SIZE) {
      throw new IllegalArgumentException("a number does not fit into " + length + " bytes");
    }
    byte[] signed = number.toByteArray();
    byte[] bytes = new byte[length];
    int used = Math.min(signed.length, length);
    System.arraycopy(signed, signed.length - used, bytes, length - used, used);
    return bytes;
  }

  /**
   * A number in a field of fixed length, least significant byte first.
   *
   * @throws IllegalArgumentException if it is negative or does not fit
   */
  public static byte[] littleEndian(BigInteger number, int length) {
    return reversed(bigEndian(number, length));
  }

  /** A GUID as firmware stores it: the first three groups little-endian, the rest as written. */
  public static byte[] guid(UUID guid) {
    long high = guid.getMostSignificantBits();
    byte[] bytes = new byte[16];
    ByteBuffer.wrap(bytes)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt((int) (high >>> 32))
        .putShort((short) (high >>> 16))
        .putShort((short) high)
        .putLong(Long.reverseBytes(guid.getLeastSignificantBits()));
    return bytes;
  }

  /** The GUID that firmware stored as these 16 bytes. */
  public static UUID guid(byte[] stored) {
    ByteBuffer bytes = ByteBuffer.wrap(stored).order(ByteOrder.LITTLE_ENDIAN);
    long first = Integer.toUnsignedLong(bytes.getInt());
    long second = Short.toUnsignedLong(bytes.getShort());
    long third = Short.toUnsignedLong(bytes.getShort());
    return new UUID(
        first << 32 | second << 16 | third, bytes.order(ByteOrder.BIG_ENDIAN).getLong());
  }
}
