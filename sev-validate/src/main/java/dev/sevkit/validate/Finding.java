package dev.sevkit.validate;

import dev.sevkit.model.xml.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One fault of a domain. Immutable; the methods that take a value give a changed copy.
 *
 * @param rule the rule that found it
 * @param severity how bad it is here
 * @param detail what is particular to this finding, appended to the rule's summary; empty for
 *     nothing
 * @param location where it stands; for an absent element, the element it belongs into
 * @param expected the value that would be right, if it can be named
 * @param found the value that stands there, if there is one
 * @param help what to do, one clause without full stop
 * @param fixes changes that remove it, the best first; possibly none
 */
public record Finding(
    RuleInfo rule,
    Severity severity,
    String detail,
    SourceLocation location,
    Optional<String> expected,
    Optional<String> found,
    String help,
    List<Fix> fixes)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::location)
          .thenComparing(finding -> finding.rule().id())
          .thenComparing(Finding::message);

  /** One fault of a domain. */
  public Finding {
    fixes = List.copyOf(fixes);
  }

  /** Name of the rule that found it. */
  public String id() {
    return rule.id();
  }

  /** The same, this bad. */
  public Finding severity(Severity here) {
    return new Finding(rule, here, detail, location, expected, found, help, fixes);
  }

  /** The same with words that are particular to it. */
  public Finding detail(String words) {
    return new Finding(rule, severity, words, location, expected, found, help, fixes);
  }

  /** The same with the value that would be right. */
  public Finding expected(Object value) {
    Optional<String> words = Optional.of(value.toString());
    return new Finding(rule, severity, detail, location, words, found, help, fixes);
  }

  /** The same with the value that stands there. */
  public Finding found(Object value) {
    Optional<String> words = Optional.of(value.toString());
    return new Finding(rule, severity, detail, location, expected, words, help, fixes);
  }

  /** The same with another remedy than the rule's. */
  public Finding help(String words) {
    return new Finding(rule, severity, detail, location, expected, found, words, fixes);
  }

  /** The same with one more change that would remove it. */
  public Finding fix(Fix fix) {
    List<Fix> more = new ArrayList<>(fixes);
    more.add(fix);
    return new Finding(rule, severity, detail, location, expected, found, help, more);
  }

  /** What is wrong, in one line. */
  public String message() {
    StringBuilder words = new StringBuilder(rule.summary());
    if (!detail.isEmpty()) {
      words.append(": ").append(detail);
    }
    String values =
        Stream.of(expected.map("expected "::concat), found.map("found "::concat))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    if (!values.isEmpty()) {
      words.append(detail.isEmpty() ? ": " : "; ").append(values);
    }
    return words.toString();
  }

  /** Order by place, then rule. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
