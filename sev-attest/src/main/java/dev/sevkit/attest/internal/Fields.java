package dev.sevkit.attest.internal;

import dev.sevkit.attest.MalformedInputException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;

/**
 * The fields of a structure, read by offset: numbers are little-endian. What is wrong is named with
 * the structure's name and the offset.
 */
public final class Fields {

  private final String structure;
  private final byte[] bytes;
  private final ByteBuffer buffer;

  private Fields(String structure, byte[] bytes) {
    this.structure = structure;
    this.bytes = bytes;
    this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * The fields of a structure of a fixed length.
   *
   * @param structure its name, for messages
   * @param bytes all of it; a copy is kept
   * @param length the number of bytes it has
   * @throws MalformedInputException if it has more or fewer
   */
  public static Fields of(String structure, byte[] bytes, int length) {
    if (bytes.length != length) {
      throw new MalformedInputException(
          structure, "expected " + length + " bytes, found " + bytes.length);
    }
    return new Fields(structure, bytes.clone());
  }

  /**
   * The fields of a structure of any length.
   *
   * @param structure its name, for messages
   * @param bytes all of it; a copy is kept
   */
  public static Fields of(String structure, byte[] bytes) {
    return new Fields(structure, bytes.clone());
  }

  /**
   * The bytes that base64 text means, strictly: its alphabet only, nothing behind it. Blanks around
   * it and absent padding are forgiven.
   *
   * @param structure the name of what is encoded, for messages
   * @throws MalformedInputException if it is not base64
   */
  public static byte[] base64(String structure, String text) {
    try {
      return Base64.getDecoder().decode(text.strip());
    } catch (IllegalArgumentException e) {
      // the JDK's message quotes the character, which may be one of a secret
      throw new MalformedInputException(structure, "not base64");
    }
  }

  /** The number of bytes. */
  public int length() {
    return bytes.length;
  }

  /** One byte, 0 to 255. */
  public int u8(int offset) {
    return Byte.toUnsignedInt(bytes[checked(offset, 1)]);
  }

  /** Two bytes, little-endian. */
  public int u16(int offset) {
    return Short.toUnsignedInt(buffer.getShort(checked(offset, 2)));
  }

  /** Four bytes, little-endian. */
  public long u32(int offset) {
    return Integer.toUnsignedLong(buffer.getInt(checked(offset, 4)));
  }

  /** Eight bytes, little-endian, all bits significant. */
  public long u64(int offset) {
    return buffer.getLong(checked(offset, 8));
  }

  /** A copy of some bytes. */
  public byte[] bytes(int offset, int length) {
    return Arrays.copyOfRange(bytes, checked(offset, length), offset + length);
  }

  /** A number of many bytes, little-endian, not negative. */
  public BigInteger number(int offset, int length) {
    return new BigInteger(1, Bytes.reversed(bytes(offset, length)));
  }

  /** Whether all bytes from an offset up to another are zero. */
  public boolean isZero(int from, int to) {
    checked(from, to - from);
    for (int at = from; at < to; at++) {
      if (bytes[at] != 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Demands that bytes are zero.
   *
   * @param field the name of what they are, such as {@code reserved bytes}
   * @throws MalformedInputException if one is not; it is named by offset
   */
  public void requireZero(String field, int from, int to) {
    checked(from, to - from);
    for (int at = from; at < to; at++) {
      if (bytes[at] != 0) {
        throw wrong(field, at, "expected 0, found " + hex(u8(at)));
      }
    }
  }

  /**
   * Demands the value of four bytes.
   *
   * @param field its name, as the specification has it
   * @throws MalformedInputException if it is another
   */
  public void require32(String field, int offset, long expected) {
    long found = u32(offset);
    if (found != expected) {
      throw wrong(field, offset, "expected " + hex(expected) + ", found " + hex(found));
    }
  }

  /** The failure of a field, to be thrown. */
  public MalformedInputException wrong(String field, int offset, String defect) {
    return new MalformedInputException(
        structure, field + " at offset " + hex(offset) + ": " + defect);
  }

  /** A number as specifications write it: {@code 0x1003}. */
  public static String hex(long value) {
    return "0x" + Long.toHexString(value);
  }

  private int checked(int offset, int length) {
    if (offset < 0 || length < 0 || offset > bytes.length - length) {
      throw new MalformedInputException(
          structure,
          "expected "
              + length
              + " bytes at offset "
              + hex(offset)
              + ", but it has only "
              + bytes.length);
    }
    return offset;
  }
}
