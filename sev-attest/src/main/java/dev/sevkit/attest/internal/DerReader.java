package dev.sevkit.attest.internal;

import dev.sevkit.attest.MalformedInputException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads DER, element after element, strictly: definite, shortest lengths that fit. */
public final class DerReader {

  /** Tag of an integer. */
  public static final int INTEGER = 0x02;

  /** Tag of a bit string. */
  public static final int BIT_STRING = 0x03;

  /** Tag of bytes. */
  public static final int OCTET_STRING = 0x04;

  /** Tag of a name by numbers. */
  public static final int OBJECT_IDENTIFIER = 0x06;

  /** Tag of a text in ASCII. */
  public static final int IA5_STRING = 0x16;

  /** Tag of elements in a row. */
  public static final int SEQUENCE = 0x30;

  private static final int LONG_FORM = 0x80;
  private static final int MAX_LENGTH_BYTES = 3;

  private final String structure;
  private final String part;
  private final byte[] der;
  private final int end;
  private int at;

  /**
   * A reader of some bytes.
   *
   * @param structure what is read, such as {@code ID key}, for messages
   * @param part which part of it these bytes are, such as {@code its DER}
   */
  public DerReader(String structure, String part, byte[] der) {
    this(structure, part, der, 0, der.length);
  }

  private DerReader(String structure, String part, byte[] der, int at, int end) {
    this.structure = structure;
    this.part = part;
    this.der = der;
    this.at = at;
    this.end = end;
  }

  /** Whether the next element has this tag. */
  public boolean nextIs(int tag) {
    return at < end && u8(at) == tag;
  }

  /**
   * Reads the next element, and gives a reader of what is in it.
   *
   * @param what the element with its article, for messages
   */
  public DerReader in(int tag, String what) {
    if (!nextIs(tag)) {
      throw wrong("expected " + what);
    }
    at++;
    int length = length(what);
    if (length > end - at) {
      throw wrong(what + " is longer than what it lies in");
    }
    int start = at;
    at += length;
    return new DerReader(structure, part, der, start, at);
  }

  /** Reads the next element, and gives a copy of what is in it. */
  public byte[] content(int tag, String what) {
    DerReader element = in(tag, what);
    return Arrays.copyOfRange(der, element.at, element.end);
  }

  /** Reads the next element, an integer of 0 to 255; from 128 on it has two bytes. */
  public int number(String what) {
    int start = at;
    byte[] content = content(INTEGER, what);
    BigInteger value = content.length == 0 ? BigInteger.ONE.negate() : new BigInteger(content);
    boolean shortest = Arrays.equals(value.toByteArray(), content);
    if (!shortest || value.signum() < 0 || value.bitLength() > Byte.SIZE) {
      throw wrong(start, "expected " + what + ", an INTEGER of 0 to 255");
    }
    return value.intValue();
  }

  /** Reads the next element, a text in printable ASCII. */
  public String text(String what) {
    int start = at;
    byte[] content = content(IA5_STRING, what);
    for (byte one : content) {
      if (one < ' ' || one > '~') {
        throw wrong(start, "expected " + what + " in printable ASCII");
      }
    }
    return new String(content, StandardCharsets.US_ASCII);
  }

  /** Demands that everything was read. */
  public void end() {
    if (at != end) {
      throw wrong("unexpected bytes follow");
    }
  }

  private int length(String what) {
    int first = at < end ? u8(at++) : LONG_FORM;
    if (first < LONG_FORM) {
      return first;
    }
    int count = first - LONG_FORM;
    if (count == 0 || count > MAX_LENGTH_BYTES || count > end - at) {
      throw wrong("the length of " + what + " is not DER");
    }
    int length = 0;
    for (int i = 0; i < count; i++) {
      length = (length << Byte.SIZE) | u8(at++);
    }
    boolean shortest = length >= LONG_FORM && (length >>> (Byte.SIZE * (count - 1))) != 0;
    if (!shortest) {
      throw wrong("the length of " + what + " is not DER");
    }
    return length;
  }

  private int u8(int offset) {
    return Byte.toUnsignedInt(der[offset]);
  }

  /** The failure at this place, to be thrown. */
  public MalformedInputException wrong(String defect) {
    return wrong(at, defect);
  }

  private MalformedInputException wrong(int place, String defect) {
    return new MalformedInputException(
        structure, "at byte %d of %s: %s".formatted(place, part, defect));
  }
}
