package dev.sevkit.model.domain.common;

import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Numbers of addresses: hexadecimal with {@code 0x}, else decimal. */
public final class Hexadecimal {

  private Hexadecimal() {}

  /** The number a text says, unsigned; empty for none, for other text, beyond 63 bits. */
  public static OptionalLong of(@Nullable String written) {
    String digits = written == null ? "" : written.strip().toLowerCase(Locale.ROOT);
    try {
      if (digits.matches("0x[0-9a-f]+")) {
        return OptionalLong.of(Long.parseLong(digits.substring(2), 16));
      }
      return digits.matches("[0-9]+")
          ? OptionalLong.of(Long.parseLong(digits))
          : OptionalLong.empty();
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }
}
