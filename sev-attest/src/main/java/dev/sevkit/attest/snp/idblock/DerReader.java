package dev.sevkit.attest.snp.idblock;

import dev.sevkit.attest.MalformedInputException;
import java.util.Arrays;

/** Reads DER, element after element, strictly: definite, shortest lengths that fit. */
final class DerReader {

  static final int INTEGER = 0x02;
  static final int BIT_STRING = 0x03;
  static final int OCTET_STRING = 0x04;
  static final int OBJECT_IDENTIFIER = 0x06;
  static final int SEQUENCE = 0x30;

  private static final int LONG_FORM = 0x80;
  private static final int MAX_LENGTH_BYTES = 3;

  private final String structure;
  private final byte[] der;
  private final int end;
  private int at;

  /**
   * A reader of some bytes.
   *
   * @param structure its name, for messages
   */
  DerReader(String structure, byte[] der) {
    this(structure, der, 0, der.length);
  }

  private DerReader(String structure, byte[] der, int at, int end) {
    this.structure = structure;
    this.der = der;
    this.at = at;
    this.end = end;
  }

  /** Whether the next element has this tag. */
  boolean nextIs(int tag) {
    return at < end && u8(at) == tag;
  }

  /** Reads the next element, and gives a reader of what is in it. */
  DerReader in(int tag, String what) {
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
    return new DerReader(structure, der, start, at);
  }

  /** Reads the next element, and gives a copy of what is in it. */
  byte[] content(int tag, String what) {
    DerReader element = in(tag, what);
    return Arrays.copyOfRange(der, element.at, element.end);
  }

  /** Reads the next element, an integer of one byte. */
  int small(String what) {
    byte[] content = content(INTEGER, what);
    if (content.length != 1) {
      throw wrong(what + " is not a number of one byte");
    }
    return content[0];
  }

  /** Demands that everything was read. */
  void end() {
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
  MalformedInputException wrong(String defect) {
    return new MalformedInputException(structure, "at byte " + at + " of its DER: " + defect);
  }
}
