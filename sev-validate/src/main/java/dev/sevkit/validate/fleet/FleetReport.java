package dev.sevkit.validate.fleet;

import dev.sevkit.validate.FailedRule;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.SkippedRule;
import dev.sevkit.validate.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What became of the domains of one host together.
 *
 * @param findings their faults, by document and place
 * @param skipped the rules that could not judge them
 * @param failed the rules that broke
 */
public record FleetReport(
    List<Finding> findings, List<SkippedRule> skipped, List<FailedRule> failed) {

  /** What became of the domains of one host together. */
  public FleetReport {
    findings = List.copyOf(findings);
    skipped = List.copyOf(skipped);
    failed = List.copyOf(failed);
  }

  /**
   * Reports on single documents, each with the faults found in it here. What could not be judged
   * belongs to no document in particular: it is noted once, with the first.
   */
  public List<ValidationReport> addedTo(List<ValidationReport> reports) {
    Map<String, List<Finding>> byDocument =
        findings.stream().collect(Collectors.groupingBy(finding -> finding.location().source()));
    List<ValidationReport> more = new ArrayList<>();
    for (ValidationReport report : reports) {
      List<Finding> here = byDocument.getOrDefault(report.source().name(), List.of());
      boolean first = more.isEmpty();
      more.add(report.with(here, first ? skipped : List.of(), first ? failed : List.of()));
    }
    return more;
  }
}
