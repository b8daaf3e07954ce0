package dev.sevkit.model.sev;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A size of memory as domain XML gives it: the amount and the unit as written, and their meaning in
 * bytes, as libvirt reads {@code <memory unit='GiB'>4</memory>}.
 *
 * <p>Units are compared without regard to case. {@code b}, {@code byte} and {@code bytes} are
 * bytes; a single letter of {@code k M G T P E}, alone or with {@code iB}, is a power of 1024; with
 * {@code B}, a power of 1000. Absent or empty means KiB. A size is at most 2^53-1 KiB. Two sizes
 * are equal if they are written alike; the order is that of their bytes.
 *
 * @param amount the number as written: decimal, unsigned; as in libvirt white space and one plus
 *     sign may precede it and nothing may follow
 * @param unit the unit as written; empty if there is none
 * @see "libvirt, formatdomain, Memory Allocation; unit since 0.9.11"
 */
public record MemorySize(String amount, Optional<String> unit) implements Comparable<MemorySize> {

  /**
   * The largest size, in KiB: 2^53-1. As a limit below {@code memtune} it means no limit at all.
   *
   * @see "libvirt, VIR_DOMAIN_MEMORY_PARAM_UNLIMITED"
   */
  public static final long MAX_KIB = 9_007_199_254_740_991L;

  private static final int BYTES_PER_KIB = 1024;
  private static final BigInteger MAX_BYTES = BigInteger.valueOf(MAX_KIB * BYTES_PER_KIB);
  private static final Pattern AMOUNT = Pattern.compile("[ \\t\\n\\x0B\\f\\r]*+\\+?0*+([0-9]*)");
  private static final int MAX_SIGNIFICANT_DIGITS = 20;
  private static final Pattern BYTE_UNIT = Pattern.compile("(?i:b|bytes?)");
  private static final Pattern SCALED_UNIT = Pattern.compile("(?i:([kmgtpe])(ib|b)?)");
  private static final Pattern WITH_UNIT = Pattern.compile("([0-9]+) ?([A-Za-z]+)");
  private static final String LETTERS = "kmgtpe";

  /**
   * Accepts an amount and unit that libvirt can read; {@link #parse} is the way for unknown text.
   *
   * @param amount the number as written
   * @param unit the unit as written; empty if there is none
   * @throws IllegalArgumentException if the amount is no number, the unit is unknown, or the size
   *     exceeds 2^53-1 KiB
   */
  public MemorySize {
    if (meaning(amount, unit).isEmpty()) {
      throw new IllegalArgumentException(
          "memory size: expected a whole number, a unit such as KiB, MiB or GiB, and at most 2^53-1"
              + " KiB; found "
              + Quoted.of(amount)
              + unit.map(written -> " " + Quoted.of(written)).orElse(""));
    }
  }

  /**
   * Reads an amount and its unit as libvirt does.
   *
   * @param amount the text of the element
   * @param unit the text of its attribute {@code unit}; absent or empty means KiB
   * @return the size; empty if libvirt would refuse it as malformed, unknown or too large
   */
  public static Optional<MemorySize> parse(String amount, Optional<String> unit) {
    return meaning(amount, unit).map(bytes -> new MemorySize(amount, unit));
  }

  /**
   * Reads an amount with its unit in one text, as options of a command line have it.
   *
   * @param text digits and a unit, which must be there; one space may stand between: {@code 4GiB}
   * @return the size; empty if the text is of another form or the size too large
   */
  public static Optional<MemorySize> parseWithUnit(String text) {
    Matcher matcher = WITH_UNIT.matcher(text);
    return matcher.matches()
        ? parse(matcher.group(1), Optional.of(matcher.group(2)))
        : Optional.empty();
  }

  /**
   * The size of so many KiB, written with that unit.
   *
   * @param kib 0 to {@link #MAX_KIB}
   * @return the size
   * @throws IllegalArgumentException if the number is out of range
   */
  public static MemorySize ofKib(long kib) {
    return new MemorySize(Long.toString(kib), Optional.of("KiB"));
  }

  /**
   * The size of so many MiB, written with that unit.
   *
   * @param mib 0 to {@link #MAX_KIB} / 1024
   * @return the size
   * @throws IllegalArgumentException if the number is out of range
   */
  public static MemorySize ofMib(long mib) {
    return new MemorySize(Long.toString(mib), Optional.of("MiB"));
  }

  /**
   * The exact size.
   *
   * @return bytes, 0 to 2^63-1024
   */
  public long bytes() {
    return meaning(amount, unit).orElseThrow();
  }

  /**
   * The size libvirt goes by: whole KiB, rounded up.
   *
   * @return KiB, 0 to {@link #MAX_KIB}
   */
  public long kib() {
    long bytes = bytes();
    return bytes / BYTES_PER_KIB + (bytes % BYTES_PER_KIB == 0 ? 0 : 1);
  }

  /**
   * Whether the unit is a power of 1000: KB, MB, GB, TB, PB or EB in any case.
   *
   * @return false for bytes, for binary units and for none
   */
  public boolean isDecimalUnit() {
    return unit.map(SCALED_UNIT::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(2))
        .filter("b"::equalsIgnoreCase)
        .isPresent();
  }

  /**
   * Compares the bytes; sizes that are written differently may compare as 0 without being equal.
   *
   * @param other the other size
   * @return negative, 0 or positive as this size is smaller, the same or larger
   */
  @Override
  public int compareTo(MemorySize other) {
    return Long.compare(bytes(), other.bytes());
  }

  /**
   * The size in the largest binary unit that divides it, whatever the written form.
   *
   * @return e.g. {@code 4 GiB}, {@code 4194305 KiB}, {@code 1500 bytes}; {@link #parseWithUnit}
   *     reads it
   */
  @Override
  public String toString() {
    long bytes = bytes();
    int power = bytes == 0 ? 0 : Long.numberOfTrailingZeros(bytes) / 10;
    if (power == 0) {
      return bytes + " bytes";
    }
    String letter = LETTERS.substring(power - 1, power).toUpperCase(Locale.ROOT);
    return (bytes >> (10 * power)) + " " + letter + "iB";
  }

  private static Optional<Long> meaning(String amount, Optional<String> unit) {
    return digits(amount)
        .flatMap(digits -> scale(unit.orElse("")).map(new BigInteger(digits)::multiply))
        .filter(bytes -> bytes.compareTo(MAX_BYTES) <= 0)
        .map(BigInteger::longValueExact);
  }

  private static Optional<String> digits(String amount) {
    Matcher matcher = AMOUNT.matcher(amount);
    if (!matcher.matches() || matcher.group(1).length() > MAX_SIGNIFICANT_DIGITS) {
      return Optional.empty();
    }
    if (!matcher.group(1).isEmpty()) {
      return Optional.of(matcher.group(1));
    }
    return amount.endsWith("0") ? Optional.of("0") : Optional.empty();
  }

  private static Optional<BigInteger> scale(String unit) {
    if (unit.isEmpty()) {
      return Optional.of(BigInteger.valueOf(BYTES_PER_KIB));
    }
    if (BYTE_UNIT.matcher(unit).matches()) {
      return Optional.of(BigInteger.ONE);
    }
    Matcher matcher = SCALED_UNIT.matcher(unit);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int power = 1 + LETTERS.indexOf(matcher.group(1).toLowerCase(Locale.ROOT));
    boolean decimal = "b".equalsIgnoreCase(matcher.group(2));
    return Optional.of(BigInteger.valueOf(decimal ? 1000 : BYTES_PER_KIB).pow(power));
  }
}
