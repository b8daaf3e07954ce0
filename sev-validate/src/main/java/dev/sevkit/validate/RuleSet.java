package dev.sevkit.validate;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rules a validator runs, by name. Immutable. */
public final class RuleSet {

  private final List<Rule> rules;

  private RuleSet(List<Rule> rules) {
    this.rules = rules;
  }

  /**
   * A set of rules.
   *
   * @throws IllegalArgumentException if two have the same name
   */
  public static RuleSet of(Collection<? extends Rule> rules) {
    List<Rule> sorted =
        rules.stream()
            .map(Rule.class::cast)
            .sorted(Comparator.comparing(rule -> rule.info().id()))
            .toList();
    for (int i = 1; i < sorted.size(); i++) {
      String id = sorted.get(i).info().id();
      if (id.equals(sorted.get(i - 1).info().id())) {
        throw new IllegalArgumentException("two rules are named " + id);
      }
    }
    return new RuleSet(sorted);
  }

  /** The rules, by name. */
  public List<Rule> rules() {
    return rules;
  }

  /** The rule of a name. */
  public Optional<Rule> named(String id) {
    return rules.stream().filter(rule -> rule.info().id().equals(id)).findFirst();
  }
}
