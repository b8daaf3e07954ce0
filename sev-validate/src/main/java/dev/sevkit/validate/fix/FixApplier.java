package dev.sevkit.validate.fix;

import dev.sevkit.model.edit.TextEdits;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.ValidationReport;
import dev.sevkit.validate.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Fixes a domain: applies the fixes of all findings that do not get in each other's way, reads the
 * result, and begins again until nothing changes. Immutable and thread-safe.
 */
public final class FixApplier {

  /** More passes than rules could need; a domain that is not stable then is a defect of a rule. */
  private static final int MAX_PASSES = 200;

  private final Validator validator;
  private final boolean unsafe;
  private final Predicate<Finding> left;

  private FixApplier(Validator validator, boolean unsafe, Predicate<Finding> left) {
    this.validator = validator;
    this.unsafe = unsafe;
    this.left = left;
  }

  /** Applies safe fixes only. */
  public static FixApplier safe(Validator validator) {
    return new FixApplier(validator, false, finding -> false);
  }

  /** Applies unsafe fixes too. */
  public static FixApplier withUnsafe(Validator validator) {
    return new FixApplier(validator, true, finding -> false);
  }

  /** The same, but what these findings report stays as it is and is reported. */
  public FixApplier leaving(Predicate<Finding> findings) {
    return new FixApplier(validator, unsafe, left.or(findings));
  }

  /**
   * The domain after its fixes. Findings are served in the order of the report; a fix whose edits
   * touch those of an earlier one waits for the next pass, in which its rule judges anew.
   *
   * @throws IllegalStateException if fixes undo each other, which is a defect of their rules
   */
  public FixResult fix(DomainXml document) {
    DomainXml current = document;
    List<AppliedFix> applied = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int pass = 0; pass < MAX_PASSES && seen.add(current.source().text()); pass++) {
      ValidationReport report = validator.validate(current);
      Optional<DomainXml> next = pass(current, report, applied);
      if (next.isEmpty()) {
        return new FixResult(document, current, applied, report);
      }
      current = next.get();
    }
    throw new IllegalStateException(
        "fixes of " + document.source().name() + " undo each other; last: " + lastOf(applied));
  }

  private static String lastOf(List<AppliedFix> applied) {
    return applied.isEmpty() ? "none" : applied.get(applied.size() - 1).toString();
  }

  private Optional<DomainXml> pass(
      DomainXml document, ValidationReport report, List<AppliedFix> applied) {
    TextEdits edits = new TextEdits();
    for (Finding finding : report.findings()) {
      chosen(finding)
          .filter(fix -> edits.addAll(fix.edits()))
          .ifPresent(fix -> applied.add(new AppliedFix(finding, fix)));
    }
    if (edits.sorted().isEmpty()) {
      return Optional.empty();
    }
    String changed = edits.applyTo(document.source().text());
    return Optional.of(DomainXml.of(document.source().withText(changed)));
  }

  private Optional<Fix> chosen(Finding finding) {
    return left.test(finding)
        ? Optional.empty()
        : finding.fixes().stream().filter(fix -> fix.safe() || unsafe).findFirst();
  }
}
