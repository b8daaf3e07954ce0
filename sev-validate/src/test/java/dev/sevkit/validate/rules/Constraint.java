package dev.sevkit.validate.rules;

import dev.sevkit.validate.kit.Fixtures;
import java.util.List;
import java.util.stream.Stream;

/**
 * A demand on SEV guests, and the rules that check it.
 *
 * @param id its working name
 * @param rules the rules that check it; none if no rule does
 * @param reason why no rule does, or what is particular
 */
record Constraint(String id, List<String> rules, String reason) {

  /** All of them, as the file {@code constraints.md} lists them. */
  static List<Constraint> all() {
    return Fixtures.text("constraints.md").lines().map(Constraint::parse).toList();
  }

  private static Constraint parse(String line) {
    String[] cells = line.split("\\|", -1);
    if (cells.length != 5) {
      throw new AssertionError("constraints.md: expected three cells: " + line);
    }
    List<String> rules =
        Stream.of(cells[2].split(","))
            .map(String::strip)
            .filter(rule -> !rule.isEmpty() && !rule.equals("–"))
            .toList();
    return new Constraint(cells[1].strip(), rules, cells[3].strip());
  }

  /** Its row in the table. */
  String row() {
    return "| %s | %s | %s |%n".formatted(id, String.join(", ", rules), reason);
  }
}
