package dev.sevkit.cli.attest;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number that is not negative, decimal or with 0x hexadecimal, of at most 32 bits. */
final class Numeral implements ITypeConverter<Long> {

  private static final String FORM = "(0[xX][0-9a-fA-F]{1,8}|[0-9]{1,10})";
  private static final long MAX = 0xffffffffL;

  Numeral() {}

  @Override
  public Long convert(String text) {
    if (!text.matches(FORM)) {
      throw new TypeConversionException(
          "'" + text + "' is not a number, decimal or with 0x hexadecimal");
    }
    boolean hexadecimal = text.length() > 1 && Character.toLowerCase(text.charAt(1)) == 'x';
    long value = hexadecimal ? Long.parseLong(text.substring(2), 16) : Long.parseLong(text);
    if (value > MAX) {
      throw new TypeConversionException("'" + text + "' has more than 32 bits");
    }
    return value;
  }
}
