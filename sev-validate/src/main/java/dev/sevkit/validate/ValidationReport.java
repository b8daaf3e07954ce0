package dev.sevkit.validate;

import dev.sevkit.model.xml.SourceText;
import java.util.List;
import java.util.stream.Stream;

/**
 * What became of one domain under a set of rules.
 *
 * @param source the document judged
 * @param findings its faults, by place and rule
 * @param skipped the rules that could not judge it, by name
 * @param failed the rules that broke, by name
 */
public record ValidationReport(
    SourceText source, List<Finding> findings, List<SkippedRule> skipped, List<FailedRule> failed) {

  /** What became of one domain under a set of rules. */
  public ValidationReport {
    findings = List.copyOf(findings);
    skipped = List.copyOf(skipped);
    failed = List.copyOf(failed);
  }

  /** The same with more findings, all in order. */
  public ValidationReport with(List<Finding> more) {
    List<Finding> all = Stream.concat(findings.stream(), more.stream()).sorted().toList();
    return new ValidationReport(source, all, skipped, failed);
  }

  /** The same with more findings, all in order, and more rules that could not judge or broke. */
  public ValidationReport with(
      List<Finding> more, List<SkippedRule> moreSkipped, List<FailedRule> moreFailed) {
    ValidationReport found = with(more);
    return new ValidationReport(
        source,
        found.findings,
        Stream.concat(skipped.stream(), moreSkipped.stream()).toList(),
        Stream.concat(failed.stream(), moreFailed.stream()).toList());
  }

  /** The findings of one severity. */
  public List<Finding> findings(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).toList();
  }

  /** Whether a finding is as bad as a severity, or worse. */
  public boolean has(Severity severity) {
    return findings.stream().anyMatch(finding -> finding.severity().atLeast(severity));
  }
}
