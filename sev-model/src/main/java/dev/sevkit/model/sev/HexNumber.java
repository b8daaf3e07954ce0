package dev.sevkit.model.sev;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * An unsigned hexadecimal number of up to 64 bits: its written form and its meaning, as libvirt
 * reads the text of a {@code <policy>} element.
 *
 * <p>The radix is always 16; a prefix {@code 0x} or {@code 0X} may be absent, so that {@code 33}
 * means 0x33. Leading zeros do not count. Blanks and signs, some of which libvirt's parser lets
 * pass, are refused. Two numbers are equal if they are written alike.
 *
 * @param written the text, exactly as it stands in the source
 * @see "libvirt, src/conf/schemas/basictypes.rng, hexuint"
 */
public record HexNumber(String written) {

  private static final Pattern READABLE = Pattern.compile("(?:0[xX])?[0-9a-fA-F]+");
  private static final Pattern CANONICAL = Pattern.compile("(?:0x)?[0-9a-f]+");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]+");
  private static final int MAX_DIGITS = 16;
  private static final int SEV_POLICY_BITS = 32;

  /**
   * Accepts a text that is a hexadecimal number; {@link #parse} is the way for unknown text.
   *
   * @param written the text, exactly as it stands in the source
   * @throws IllegalArgumentException if the text is no hexadecimal number or exceeds 64 bits
   */
  public HexNumber {
    if (!isReadable(written)) {
      throw new IllegalArgumentException(
          "hexadecimal number: expected digits 0-9a-f of at most 64 bits, with or without 0x;"
              + " found "
              + Quoted.of(written));
    }
  }

  /**
   * Reads a text as a hexadecimal number.
   *
   * @param text {@code (0[xX])?[0-9a-fA-F]+}
   * @return the number; empty if the text is of another form or its value exceeds 64 bits
   */
  public static Optional<HexNumber> parse(String text) {
    return isReadable(text) ? Optional.of(new HexNumber(text)) : Optional.empty();
  }

  /**
   * The number of a value, written canonically: {@code 0x}, lower case, no leading zeros.
   *
   * @param value 64 bits, unsigned
   * @return the number
   */
  public static HexNumber of(long value) {
    return new HexNumber("0x" + Long.toHexString(value));
  }

  /**
   * The meaning of the text.
   *
   * @return 64 bits, unsigned: a value of 2^63 or more comes out negative
   */
  public long value() {
    String significant = withoutLeadingZeros(digits());
    return significant.isEmpty() ? 0 : Long.parseUnsignedLong(significant, 16);
  }

  /**
   * Whether the value is at most 0xffffffff, the width of an SEV guest policy.
   *
   * @return whether bits 32 to 63 are all clear
   */
  public boolean fits32Bits() {
    return value() >>> SEV_POLICY_BITS == 0;
  }

  /**
   * Whether the number is written with {@code 0x} or {@code 0X}.
   *
   * @return whether the radix can be seen
   */
  public boolean hasPrefix() {
    return hasPrefix(written);
  }

  /**
   * Whether libvirt's schema accepts the written form: {@code (0x)?[0-9a-f]+}.
   *
   * @return false for upper-case digits and for {@code 0X}
   * @see "libvirt, src/conf/schemas/basictypes.rng, hexuint"
   */
  public boolean isCanonical() {
    return CANONICAL.matcher(written).matches();
  }

  /**
   * Whether a reader would take the number for a decimal one: two or more digits 0-9, no prefix.
   *
   * @return whether the radix is in doubt
   */
  public boolean looksDecimal() {
    return written.length() >= 2 && DECIMAL.matcher(written).matches();
  }

  /**
   * What the text would mean if it were decimal.
   *
   * @return 64 bits, unsigned; empty with a prefix, with a digit a-f, or beyond 64 bits
   */
  public OptionalLong decimalReading() {
    if (!DECIMAL.matcher(written).matches()) {
      return OptionalLong.empty();
    }
    String significant = withoutLeadingZeros(written);
    try {
      return OptionalLong.of(significant.isEmpty() ? 0 : Long.parseUnsignedLong(significant));
    } catch (NumberFormatException beyond64Bits) {
      return OptionalLong.empty();
    }
  }

  /**
   * The same number with a visible radix: {@code 0x} and lower-case digits, as many as now.
   *
   * @return a number of equal value that is canonical and has a prefix
   */
  public HexNumber withPrefix() {
    return new HexNumber("0x" + digits().toLowerCase(Locale.ROOT));
  }

  /**
   * The value in its shortest canonical form, whatever the written form.
   *
   * @return {@code 0x} and lower-case digits without leading zeros, e.g. {@code 0x33}
   */
  @Override
  public String toString() {
    return "0x" + Long.toHexString(value());
  }

  private String digits() {
    return hasPrefix() ? written.substring(2) : written;
  }

  private static boolean isReadable(String text) {
    return READABLE.matcher(text).matches()
        && withoutLeadingZeros(hasPrefix(text) ? text.substring(2) : text).length() <= MAX_DIGITS;
  }

  private static boolean hasPrefix(String text) {
    return text.startsWith("0x") || text.startsWith("0X");
  }

  private static String withoutLeadingZeros(String digits) {
    int start = 0;
    while (start < digits.length() && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }
}
