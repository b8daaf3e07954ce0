package dev.sevkit.validate.fix;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.validate.ValidationReport;
import java.util.List;

/**
 * What fixing made of a domain.
 *
 * @param before the document as it was
 * @param after the document with all fixes; the same object if there were none
 * @param applied the fixes, in the order they were applied
 * @param remaining what is left to report, located in {@code after}
 */
public record FixResult(
    DomainXml before, DomainXml after, List<AppliedFix> applied, ValidationReport remaining) {

  /** What fixing made of a domain. */
  public FixResult {
    applied = List.copyOf(applied);
  }

  /** Whether anything changed. */
  public boolean isChanged() {
    return !before.source().text().equals(after.source().text());
  }
}
