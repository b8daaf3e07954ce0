package dev.sevkit.validate.fleet;

import dev.sevkit.validate.FailedRule;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.SkippedRule;
import dev.sevkit.validate.TargetProfile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Judges the domains meant for one host together. Immutable and thread-safe. */
public final class FleetValidator {

  private final List<FleetRule> rules;
  private final TargetProfile host;

  /** A validator of these rules for this host. */
  public FleetValidator(Collection<? extends FleetRule> rules, TargetProfile host) {
    this.rules = List.copyOf(rules);
    this.host = host;
  }

  /** The host it judges for. */
  public TargetProfile host() {
    return host;
  }

  /** What becomes of the domains together. */
  public FleetReport validate(Collection<FleetMember> members) {
    Fleet fleet = new Fleet(List.copyOf(members), host);
    List<Finding> findings = new ArrayList<>();
    List<SkippedRule> skipped = new ArrayList<>();
    List<FailedRule> failed = new ArrayList<>();
    for (FleetRule rule : rules) {
      try {
        if (rule.concerns(fleet)) {
          Set<Need> lacking = rule.lacks(fleet);
          if (lacking.isEmpty()) {
            findings.addAll(rule.check(fleet).toList());
          } else {
            skipped.add(new SkippedRule(rule.info(), Set.copyOf(lacking)));
          }
        }
      } catch (RuntimeException e) {
        failed.add(new FailedRule(rule.info(), e));
      }
    }
    Collections.sort(findings);
    return new FleetReport(findings, skipped, failed);
  }
}
