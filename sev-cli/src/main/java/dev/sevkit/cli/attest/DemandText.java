package dev.sevkit.cli.attest;

import dev.sevkit.attest.AttestationException;
import dev.sevkit.attest.snp.report.OwnerPolicy;
import dev.sevkit.attest.snp.report.ReportField;
import dev.sevkit.cli.attest.AttestExit.Stop;
import java.util.HexFormat;
import java.util.function.Supplier;

/** What the text of an option that demands something of a report means. */
final class DemandText {

  private static final String FILE = "file:";

  private DemandText() {}

  /** A demand; what is wrong with it names the option. */
  static OwnerPolicy demand(String option, Supplier<OwnerPolicy> demand) {
    try {
      return demand.get();
    } catch (IllegalArgumentException | AttestationException e) {
      throw wrong(option + ": " + e.getMessage());
    }
  }

  /** Wrong usage. */
  static Stop wrong(String message) {
    return new Stop(AttestExit.UNSUPPORTED, message);
  }

  /** Bytes, in hexadecimal or in a file. */
  static byte[] bytes(String option, String text) {
    if (text.startsWith(FILE)) {
      return InputFile.bytes(text.substring(FILE.length()), ReportField.REPORT_DATA.length());
    }
    try {
      return HexFormat.of().parseHex(text.strip());
    } catch (IllegalArgumentException e) {
      throw wrong(option + ": expected hexadecimal digits or file:NAME, found '" + text + "'");
    }
  }

  /** A number of 64 bits, decimal or with 0x. */
  static long u64(String text) {
    boolean hexadecimal = text.startsWith("0x") || text.startsWith("0X");
    try {
      return hexadecimal
          ? Long.parseUnsignedLong(text.substring(2), 16)
          : Long.parseUnsignedLong(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + text + "' is not a number of 64 bits", e);
    }
  }

  private static long most(String text, long most) {
    long value = u64(text);
    if (value < 0 || value > most) {
      throw new IllegalArgumentException("expected 0 to " + most + ", found " + text);
    }
    return value;
  }

  /** A number of 32 bits. */
  static long u32(String text) {
    return most(text, 0xffffffffL);
  }

  /** A number of 8 bits. */
  static int u8(String text) {
    return (int) most(text, 0xff);
  }

  /** A privilege level. */
  static int vmpl(String text) {
    return (int) most(text, 3);
  }
}
