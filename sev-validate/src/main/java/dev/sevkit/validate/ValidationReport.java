package dev.sevkit.validate;

import dev.sevkit.model.xml.SourceText;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What became of one domain under a set of rules.
 *
 * @param source the document judged
 * @param findings its faults, by place and rule
 * @param skipped the rules that could not judge it, by name
 * @param failed the rules that broke, by name
 * @param suppressed the faults a comment in the document silences, by place and rule
 * @param known the faults a baseline lists, by place and rule
 */
public record ValidationReport(
    SourceText source,
    List<Finding> findings,
    List<SkippedRule> skipped,
    List<FailedRule> failed,
    List<Finding> suppressed,
    List<Finding> known) {

  /** What became of one domain under a set of rules. */
  public ValidationReport {
    findings = List.copyOf(findings);
    skipped = List.copyOf(skipped);
    failed = List.copyOf(failed);
    suppressed = List.copyOf(suppressed);
    known = List.copyOf(known);
  }

  /** What became of one domain in which nothing is suppressed or known. */
  public ValidationReport(
      SourceText source,
      List<Finding> findings,
      List<SkippedRule> skipped,
      List<FailedRule> failed) {
    this(source, findings, skipped, failed, List.of(), List.of());
  }

  /** The same with more findings, all in order. */
  public ValidationReport with(List<Finding> more) {
    List<Finding> all = Stream.concat(findings.stream(), more.stream()).sorted().toList();
    return new ValidationReport(source, all, skipped, failed, suppressed, known);
  }

  /** The same, some of its findings known. */
  public ValidationReport knowing(List<Finding> listed) {
    Set<Finding> all = Collections.newSetFromMap(new IdentityHashMap<>());
    all.addAll(listed);
    return new ValidationReport(
        source,
        findings.stream().filter(finding -> !all.contains(finding)).toList(),
        skipped,
        failed,
        suppressed,
        Stream.concat(known.stream(), listed.stream()).sorted().toList());
  }

  /** The same with more findings, all in order, and more rules that could not judge or broke. */
  public ValidationReport with(
      List<Finding> more, List<SkippedRule> moreSkipped, List<FailedRule> moreFailed) {
    ValidationReport found = with(more);
    return new ValidationReport(
        source,
        found.findings,
        Stream.concat(skipped.stream(), moreSkipped.stream()).toList(),
        Stream.concat(failed.stream(), moreFailed.stream()).toList(),
        suppressed,
        known);
  }

  /** The same with those of more silenced findings that are in this domain. */
  public ValidationReport suppressing(List<Finding> silenced) {
    Stream<Finding> here =
        silenced.stream().filter(finding -> finding.location().source().equals(source.name()));
    return new ValidationReport(
        source,
        findings,
        skipped,
        failed,
        Stream.concat(suppressed.stream(), here).sorted().toList(),
        known);
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
