package dev.sevkit.model.domain.common;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Decimal numbers as libvirt reads them. */
public final class Decimal {

  private Decimal() {}

  /** The number a text says, a sign permitted; empty for none, for other text, beyond 64 bits. */
  public static OptionalLong of(@Nullable String written) {
    String digits = written == null ? "" : written.strip();
    try {
      return digits.matches("[+-]?[0-9]+")
          ? OptionalLong.of(Long.parseLong(digits))
          : OptionalLong.empty();
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }
}
