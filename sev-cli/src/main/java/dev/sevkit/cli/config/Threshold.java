package dev.sevkit.cli.config;

import dev.sevkit.validate.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From which severity on a report makes the command fail. */
public enum Threshold {
  /** From errors on. */
  ERROR,
  /** From warnings on. */
  WARNING,
  /** From any finding on. */
  INFO,
  /** Never. */
  NEVER;

  /** The severity; empty for never. */
  public Optional<Severity> severity() {
    return this == NEVER ? Optional.empty() : Optional.of(Severity.valueOf(name()));
  }

  static List<String> words() {
    return Arrays.stream(values()).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }
}
