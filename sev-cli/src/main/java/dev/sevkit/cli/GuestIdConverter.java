package dev.sevkit.cli;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.snp.idblock.GuestId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an id of 16 bytes in hexadecimal. */
final class GuestIdConverter implements ITypeConverter<GuestId> {

  GuestIdConverter() {}

  @Override
  public GuestId convert(String value) {
    try {
      return GuestId.parse(value);
    } catch (MalformedInputException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }
}
