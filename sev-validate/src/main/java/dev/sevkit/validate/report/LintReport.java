package dev.sevkit.validate.report;

import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.ValidationReport;
import java.util.Comparator;
import java.util.List;

/**
 * What became of many documents.
 *
 * @param reports the documents that were judged, by name
 * @param unread the documents that could not be, by name
 */
public record LintReport(List<ValidationReport> reports, List<UnreadDocument> unread) {

  /** What became of many documents. */
  public LintReport {
    reports =
        reports.stream().sorted(Comparator.comparing(report -> report.source().name())).toList();
    unread = unread.stream().sorted(Comparator.comparing(UnreadDocument::location)).toList();
  }

  /** Number of documents, judged or not. */
  public int files() {
    return reports.size() + unread.size();
  }

  /** Number of findings of a severity. */
  public long count(Severity severity) {
    return findings().stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Number of times a rule was skipped. */
  public long skipped() {
    return reports.stream().mapToLong(report -> report.skipped().size()).sum();
  }

  /** Number of times a rule broke. */
  public long failed() {
    return reports.stream().mapToLong(report -> report.failed().size()).sum();
  }

  /** Number of findings that comments in the documents silence. */
  public long suppressed() {
    return reports.stream().mapToLong(report -> report.suppressed().size()).sum();
  }

  /** Number of findings that a baseline lists. */
  public long known() {
    return reports.stream().mapToLong(report -> report.known().size()).sum();
  }

  /** All findings, by document and place. */
  public List<Finding> findings() {
    return reports.stream().flatMap(report -> report.findings().stream()).toList();
  }

  /** Whether a finding is as bad as a severity, or worse. */
  public boolean has(Severity severity) {
    return reports.stream().anyMatch(report -> report.has(severity));
  }

  /** Whether something could not be done: a document not read, a rule broken. */
  public boolean isIncomplete() {
    return !unread.isEmpty() || failed() > 0;
  }
}
