package dev.sevkit.cli.attest;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A guest physical address, decimal or with 0x hexadecimal, of at most 63 bits. */
public final class GuestAddress implements ITypeConverter<Long> {

  /** The converter. */
  public GuestAddress() {}

  @Override
  public Long convert(String text) {
    try {
      if (text.matches("(0[xX][0-9a-fA-F]+|[0-9]+)")) {
        return text.startsWith("0x") || text.startsWith("0X")
            ? Long.parseLong(text.substring(2), 16)
            : Long.parseLong(text);
      }
    } catch (NumberFormatException e) {
      // too large: said below
    }
    throw new TypeConversionException(
        "'" + text + "' is no address, decimal or with 0x hexadecimal");
  }
}
