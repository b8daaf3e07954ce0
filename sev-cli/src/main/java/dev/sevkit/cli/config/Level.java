package dev.sevkit.cli.config;

import dev.sevkit.validate.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a configuration file can make of a rule. */
enum Level {
  OFF,
  DEFAULT,
  ERROR,
  WARNING,
  INFO;

  /** The severity its findings get; empty if they keep their own. */
  Optional<Severity> severity() {
    return this == OFF || this == DEFAULT
        ? Optional.empty()
        : Optional.of(Severity.valueOf(name()));
  }

  static List<String> words() {
    return Arrays.stream(values()).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }
}
