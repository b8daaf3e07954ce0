package dev.sevkit.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number that is not negative, decimal or hexadecimal with {@code 0x}. */
final class NumberConverter implements ITypeConverter<Long> {

  private static final int HEX = 16;

  NumberConverter() {}

  /** A number of 64 bits, unsigned, as the nearest that an int can hold. */
  static int clamped(long number) {
    return number < 0 || number > Integer.MAX_VALUE ? Integer.MAX_VALUE : (int) number;
  }

  @Override
  public Long convert(String value) {
    try {
      boolean hex = value.startsWith("0x") || value.startsWith("0X");
      String digits = hex ? value.substring(2) : value;
      if (digits.matches("[0-9a-fA-F]+")) {
        return hex ? Long.parseUnsignedLong(digits, HEX) : Long.parseLong(digits);
      }
    } catch (NumberFormatException e) {
      // said below, as for all that is no number
    }
    throw new TypeConversionException(
        "'" + value + "' is no number, decimal or hexadecimal with 0x, of at most 64 bits");
  }
}
