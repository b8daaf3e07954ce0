package dev.sevkit.cli.attest;

import dev.sevkit.attest.snp.report.TcbVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Security patch levels as users write them: {@code bl=4,tee=0,snp=22,ucode=213}. */
final class TcbLevels {

  private static final List<String> NAMES = List.of("fmc", "bl", "tee", "snp", "ucode");
  private static final int MAX = 0xff;

  private TcbLevels() {}

  /**
   * Levels by name, those that are left out 0.
   *
   * @return empty if the text names none
   * @throws IllegalArgumentException if it is wrong
   */
  static Optional<TcbVersion> parse(String text) {
    if (!text.contains("=")) {
      return Optional.empty();
    }
    Map<String, Integer> levels = new HashMap<>();
    for (String part : text.split(",", -1)) {
      String[] words = part.strip().split("=", -1);
      if (words.length != 2 || !NAMES.contains(words[0])) {
        throw new IllegalArgumentException(
            "expected levels of " + String.join(", ", NAMES) + ", found '" + part + "'");
      }
      if (levels.put(words[0], level(words[1])) != null) {
        throw new IllegalArgumentException(words[0] + " is there twice");
      }
    }
    return Optional.of(
        new TcbVersion(
            levels.containsKey("fmc") ? OptionalInt.of(of(levels, "fmc")) : OptionalInt.empty(),
            of(levels, "bl"),
            of(levels, "tee"),
            of(levels, "snp"),
            of(levels, "ucode")));
  }

  private static int of(Map<String, Integer> levels, String name) {
    return levels.getOrDefault(name, 0);
  }

  private static int level(String text) {
    if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) > MAX) {
      throw new IllegalArgumentException("expected a level of 0 to 255, found '" + text + "'");
    }
    return Integer.parseInt(text);
  }
}
