package dev.sevkit.validate;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rule that could not judge the domain for want of knowledge. It has not passed.
 *
 * @param rule the rule
 * @param needs what it would have to know
 */
public record SkippedRule(RuleInfo rule, Set<Need> needs) {

  /** What it needs, in words, such as {@code host capabilities, QEMU version}. */
  public String needsInWords() {
    return needs.stream().sorted().map(Need::label).collect(Collectors.joining(", "));
  }
}
