package dev.sevkit.validate.testing;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.validate.FailedRule;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleSet;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.ValidationReport;
import dev.sevkit.validate.Validator;
import dev.sevkit.validate.fix.FixApplier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What one rule makes of one domain. Every expectation that fails is an {@link AssertionError}. */
public final class JudgedDomain {

  private final Validator validator;
  private final DomainXml document;
  private final ValidationReport report;
  private final boolean judged;
  private final boolean concerned;

  JudgedDomain(Rule rule, TargetProfile target, DomainXml document) {
    this.validator = new Validator(RuleSet.of(List.of(rule)), target);
    this.document = document;
    LaunchContext context = new LaunchContext(document, target);
    this.judged =
        context.isJudged() && context.mode().filter(rule.info().modes()::contains).isPresent();
    this.concerned = context.isJudged() && rule.concerns(context);
    this.report = validator.validate(document);
    for (FailedRule failed : report.failed()) {
      throw new AssertionError("rule " + failed.rule().id() + " threw", failed.cause());
    }
  }

  /** Requires the domain to be of the rule's types, and the rule to lack and to find nothing. */
  public JudgedDomain reportsNothing() {
    return reports();
  }

  /**
   * Requires the rule to have nothing to do with the domain: it is not of the rule's types, has
   * none of what the rule is about, or asks for no SEV at all.
   */
  public JudgedDomain isNoConcern() {
    expect("whether the rule concerns the domain", false, concerned);
    return expect("findings", List.of(), findings());
  }

  /** Requires findings at exactly these lines, in this order. */
  public JudgedDomain reports(Integer... lines) {
    requireJudged();
    List<Integer> found = findings().stream().map(finding -> finding.location().line()).toList();
    return expect("findings at the lines", Arrays.asList(lines), found);
  }

  JudgedDomain reportsSomething() {
    requireJudged();
    return expect("whether there are findings", true, !findings().isEmpty());
  }

  /** Requires the rule to be skipped for want of exactly this. */
  public JudgedDomain isSkippedFor(Need first, Need... more) {
    Set<Need> lacking =
        report.skipped().stream()
            .flatMap(skipped -> skipped.needs().stream())
            .collect(Collectors.toSet());
    expect("what it lacks", EnumSet.of(first, more), lacking);
    return expect("findings", List.of(), findings());
  }

  /** Requires a finding, and every finding's message to contain these words. */
  public JudgedDomain saying(String words) {
    boolean all = findings().stream().allMatch(finding -> finding.message().contains(words));
    return expect("whether all say '" + words + "'", true, all && !findings().isEmpty());
  }

  /** Requires a finding, and every finding to be of a severity. */
  public JudgedDomain withSeverity(Severity severity) {
    Set<Severity> found = findings().stream().map(Finding::severity).collect(Collectors.toSet());
    return expect("severities", Set.of(severity), found);
  }

  /** Requires the safe fixes to give this text, without findings and the same when fixed again. */
  public JudgedDomain fixedTo(String expected) {
    return fixedBy(FixApplier.safe(validator), expected);
  }

  /**
   * Requires the fixes, unsafe ones too, to give this text, without findings and the same when
   * fixed again.
   */
  public JudgedDomain unsafelyFixedTo(String expected) {
    return fixedBy(FixApplier.withUnsafe(validator), expected);
  }

  private JudgedDomain fixedBy(FixApplier applier, String expected) {
    reportsSomething();
    DomainXml once = applier.fix(document).after();
    expect("the fixed text", expected, once.source().text());
    expect("whether fixing again changes it", false, applier.fix(once).isChanged());
    return expect("findings after the fix", List.of(), validator.validate(once).findings());
  }

  /** The findings, for what else a test wants to know. */
  public List<Finding> findings() {
    return report.findings();
  }

  private void requireJudged() {
    expect("whether the domain is of the rule's types", true, judged);
    expect("rules skipped", List.of(), report.skipped());
  }

  private JudgedDomain expect(String what, Object expected, Object found) {
    if (!Objects.equals(expected, found)) {
      throw new AssertionError(
          "%s: expected %s, found %s; all findings: %s"
              .formatted(what, expected, found, findings()));
    }
    return this;
  }
}
