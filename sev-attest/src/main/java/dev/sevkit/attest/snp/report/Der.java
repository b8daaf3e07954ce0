package dev.sevkit.attest.snp.report;

import dev.sevkit.attest.MalformedInputException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One DER element of few bytes, strictly: the shortest length that fits, nothing behind it. */
final class Der {

  private static final int INTEGER = 0x02;
  private static final int OCTET_STRING = 0x04;
  private static final int IA5_STRING = 0x16;
  private static final int LONG_FORM = 0x80;
  private static final int ONE_LENGTH_BYTE = 0x81;

  private Der() {}

  /** The bytes in an OCTET STRING. */
  static byte[] octets(String name, String field, byte[] der) {
    return content(name, field, OCTET_STRING, der);
  }

  /** An INTEGER of 0 to 255; from 128 on it has two bytes. */
  static int level(String name, String field, byte[] der) {
    byte[] content = content(name, field, INTEGER, der);
    BigInteger value = content.length == 0 ? BigInteger.ONE.negate() : new BigInteger(content);
    boolean shortest = Arrays.equals(value.toByteArray(), content);
    if (!shortest || value.signum() < 0 || value.bitLength() > Byte.SIZE) {
      throw new MalformedInputException(name, field + " is no INTEGER of 0 to 255");
    }
    return value.intValue();
  }

  /** The text of an IA5String: printable ASCII. */
  static String text(String name, String field, byte[] der) {
    byte[] content = content(name, field, IA5_STRING, der);
    for (byte one : content) {
      if (one < ' ' || one > '~') {
        throw new MalformedInputException(name, field + " has bytes that are no text");
      }
    }
    return new String(content, StandardCharsets.US_ASCII);
  }

  private static byte[] content(String name, String field, int tag, byte[] der) {
    boolean longForm = der.length > 1 && Byte.toUnsignedInt(der[1]) == ONE_LENGTH_BYTE;
    int header = longForm ? 3 : 2;
    boolean whole = der.length >= header && Byte.toUnsignedInt(der[0]) == tag;
    int length = whole ? Byte.toUnsignedInt(der[header - 1]) : -1;
    boolean shortest = longForm == (length >= LONG_FORM);
    if (!whole || !shortest || length != der.length - header) {
      throw new MalformedInputException(
          name, "%s is not the DER of one element of tag 0x%02x".formatted(field, tag));
    }
    return Arrays.copyOfRange(der, header, der.length);
  }
}
