package dev.sevkit.libvirt;

import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.ValidationReport;
import java.util.stream.Collectors;

/** A domain has errors by SevKit's rules and was not given to libvirt. */
public final class DomainRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ValidationReport report;

  DomainRefusedException(ValidationReport report) {
    super(
        report.findings(Severity.ERROR).stream()
            .map(DomainRefusedException::line)
            .collect(Collectors.joining("\n  ", "the domain has errors:\n  ", "")));
    this.report = report;
  }

  private static String line(Finding finding) {
    return "%s [%s] %s".formatted(finding.location(), finding.id(), finding.message());
  }

  /** All that was found. */
  public ValidationReport report() {
    return report;
  }
}
