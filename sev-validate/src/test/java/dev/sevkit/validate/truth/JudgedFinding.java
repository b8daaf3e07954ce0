package dev.sevkit.validate.truth;

import dev.sevkit.validate.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One finding of a corpus document, and what a reader of both thinks of it.
 *
 * @param place path in the corpus, line, column, rule and severity, in this order
 * @param types the kinds of guest it is reported for, as {@code --as} names them
 * @param verdict {@code right}; {@code unjudged} until someone has read it
 * @param reason why, in few words
 */
record JudgedFinding(List<String> place, String types, String verdict, String reason) {

  static final String UNJUDGED = "unjudged";

  private static final int PLACE = 5;

  /** A finding nobody has judged. */
  static List<String> placeOf(String document, Finding finding) {
    return List.of(
        document,
        String.valueOf(finding.location().line()),
        String.valueOf(finding.location().column()),
        finding.id(),
        finding.severity().name().toLowerCase(Locale.ROOT));
  }

  /** One line of the table. */
  static JudgedFinding parse(String line) {
    List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    if (cells.size() != PLACE + 3) {
      throw new IllegalArgumentException("not a line of eight cells: " + line);
    }
    return new JudgedFinding(
        cells.subList(0, PLACE), cells.get(PLACE), cells.get(PLACE + 1), cells.get(PLACE + 2));
  }

  String document() {
    return place.get(0);
  }

  /** Everything but verdict and reason: what the validator says. */
  String said() {
    return String.join(" | ", place) + " | " + types;
  }

  boolean isJudged() {
    return !verdict.equals(UNJUDGED) && !verdict.isEmpty() && !reason.isEmpty();
  }

  @Override
  public String toString() {
    return (said() + " | " + verdict + " | " + reason).stripTrailing();
  }
}
