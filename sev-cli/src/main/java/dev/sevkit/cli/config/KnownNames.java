package dev.sevkit.cli.config;

import java.util.Set;

/**
 * The names a configuration can use.
 *
 * @param rules of rules, checks and suppression findings
 * @param targets of targets
 */
public record KnownNames(Set<String> rules, TargetNames targets) {

  /** The names a configuration can use. */
  public KnownNames {
    rules = Set.copyOf(rules);
  }
}
