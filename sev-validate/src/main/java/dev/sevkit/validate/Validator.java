package dev.sevkit.validate;

import dev.sevkit.model.io.DomainXml;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Judges domains by a set of rules for a target. Immutable and thread-safe. */
public final class Validator {

  private final RuleSet rules;
  private final TargetProfile profile;

  /** A validator of these rules for this target. */
  public Validator(RuleSet rules, TargetProfile profile) {
    this.rules = rules;
    this.profile = profile;
  }

  /** The rules it runs. */
  public RuleSet rules() {
    return rules;
  }

  /** The target it judges for. */
  public TargetProfile profile() {
    return profile;
  }

  /**
   * What becomes of a domain. A bad domain gives findings and never an exception; a domain that
   * does not ask for SEV has none.
   */
  public ValidationReport validate(DomainXml document) {
    LaunchContext context = new LaunchContext(document, profile);
    Outcome outcome = new Outcome();
    if (context.isJudged()) {
      rules.rules().forEach(rule -> outcome.run(rule, context));
    }
    Collections.sort(outcome.findings);
    return new ValidationReport(
        document.source(), outcome.findings, outcome.skipped, outcome.failed);
  }

  private static final class Outcome {

    private final List<Finding> findings = new ArrayList<>();
    private final List<SkippedRule> skipped = new ArrayList<>();
    private final List<FailedRule> failed = new ArrayList<>();

    private void run(Rule rule, LaunchContext context) {
      try {
        if (!rule.concerns(context)) {
          return;
        }
        Set<Need> lacking = rule.lacks(context);
        if (lacking.isEmpty()) {
          findings.addAll(rule.check(context).toList());
        } else {
          skipped.add(new SkippedRule(rule.info(), Set.copyOf(lacking)));
        }
      } catch (RuntimeException e) {
        failed.add(new FailedRule(rule.info(), e));
      }
    }
  }
}
