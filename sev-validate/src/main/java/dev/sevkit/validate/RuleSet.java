package dev.sevkit.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The rules a validator runs, by name. Immutable. */
public final class RuleSet {

  private final List<Rule> rules;
  private final Set<String> names;

  private RuleSet(List<Rule> rules, Set<String> names) {
    this.rules = rules;
    this.names = Collections.unmodifiableSet(names);
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
    return new RuleSet(sorted, namesOf(sorted));
  }

  private static Set<String> namesOf(List<Rule> rules) {
    Set<String> names = new TreeSet<>();
    rules.forEach(rule -> names.add(rule.info().id()));
    return names;
  }

  /**
   * These rules and more.
   *
   * @throws IllegalArgumentException if two have the same name
   */
  public RuleSet with(Collection<? extends Rule> more) {
    List<Rule> all = new ArrayList<>(rules);
    all.addAll(more);
    RuleSet both = of(all);
    Set<String> known = new TreeSet<>(names);
    known.addAll(both.names);
    return new RuleSet(both.rules, known);
  }

  /** The same without some rules; their {@linkplain #names names} stay known. */
  public RuleSet without(Set<String> ids) {
    List<Rule> left = rules.stream().filter(rule -> !ids.contains(rule.info().id())).toList();
    return new RuleSet(left, names);
  }

  /** The names of the rules, and of those that were taken out, in order. */
  public Set<String> names() {
    return names;
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
