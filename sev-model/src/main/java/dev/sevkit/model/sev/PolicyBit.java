package dev.sevkit.model.sev;

/**
 * A bit, or a field of neighbouring bits, of one particular guest policy: what it is called, what
 * it holds there and what that means.
 *
 * @param lowest number of the least significant bit, 0 to 63
 * @param highest number of the most significant bit, {@code lowest} to 63
 * @param name the specification's name, upper case; {@code RESERVED} for reserved bits
 * @param value what the field holds, shifted down to bit 0; unsigned
 * @param meaning what that value means, one clause without full stop
 */
public record PolicyBit(int lowest, int highest, String name, long value, String meaning) {

  private static final int LAST_BIT = 63;

  /**
   * Describes a bit or field.
   *
   * @param lowest number of the least significant bit, 0 to 63
   * @param highest number of the most significant bit, {@code lowest} to 63
   * @param name the specification's name
   * @param value what the field holds, shifted down to bit 0
   * @param meaning what that value means
   * @throws IllegalArgumentException if the bit numbers are out of range or order, or the value is
   *     wider than the field
   */
  public PolicyBit {
    if (lowest < 0 || highest < lowest || highest > LAST_BIT) {
      throw new IllegalArgumentException(
          "bit numbers of " + name + ": expected 0 to 63, rising; found " + lowest + "-" + highest);
    }
    if ((value & ~mask(highest - lowest)) != 0) {
      throw new IllegalArgumentException(
          "value of " + name + ": wider than its bits " + lowest + "-" + highest);
    }
  }

  static PolicyBit of(PolicyFlag flag, long policy) {
    boolean set = (policy & flag.mask()) != 0;
    return new PolicyBit(
        flag.number(),
        flag.number(),
        flag.name(),
        set ? 1 : 0,
        set ? flag.meaning() : flag.meaningWhenClear());
  }

  static PolicyBit reserved(int lowest, int highest, long policy) {
    long value = valueOf(lowest, highest, policy);
    return new PolicyBit(
        lowest,
        highest,
        "RESERVED",
        value,
        value == 0 ? "reserved, zero as required" : "reserved, must be zero");
  }

  static PolicyBit leastVersion(int lowest, String name, String versionPart, long policy) {
    long value = valueOf(lowest, lowest + 7, policy);
    return new PolicyBit(
        lowest, lowest + 7, name, value, "minimum " + versionPart + " version is " + value);
  }

  /**
   * Whether any bit of the field is set.
   *
   * @return false if the value is 0
   */
  public boolean set() {
    return value != 0;
  }

  /**
   * The bit numbers as text.
   *
   * @return {@code 3} for a single bit, {@code 6-15} for a field
   */
  public String range() {
    return lowest == highest ? Integer.toString(lowest) : lowest + "-" + highest;
  }

  private static long valueOf(int lowest, int highest, long policy) {
    return (policy >>> lowest) & mask(highest - lowest);
  }

  private static long mask(int highest) {
    return -1L >>> (LAST_BIT - highest);
  }
}
