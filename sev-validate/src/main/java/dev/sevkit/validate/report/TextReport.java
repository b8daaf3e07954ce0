package dev.sevkit.validate.report;

import dev.sevkit.model.xml.SourceText;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.SkippedRule;
import dev.sevkit.validate.ValidationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Findings for people: {@code guest.xml:41:5: error [cbitpos-mismatch] message}, the source line
 * with the place underlined, the remedy; at the end one summary, with the skipped rules by what
 * they lack.
 */
public final class TextReport {

  private final Paint paint;
  private final Appendable out;

  /** A report written to {@code out}, in colour or not. */
  public TextReport(Appendable out, boolean colour) {
    this.out = out;
    this.paint = new Paint(colour);
  }

  /** Writes the findings of all documents and the summary. */
  public void write(LintReport report) {
    report.reports().forEach(this::findings);
    summary(report);
  }

  /** Writes the findings of one document. */
  public void findings(ValidationReport report) {
    report.findings().forEach(finding -> finding(report.source(), finding));
  }

  private void finding(SourceText source, Finding finding) {
    String severity = finding.severity().id();
    line(
        paint.bold(Printable.of(finding.location().toString()) + ": ")
            + paint.severity(finding.severity(), severity)
            + " ["
            + finding.id()
            + "] "
            + Printable.of(finding.message()));
    Excerpt.of(source, finding.location())
        .ifPresent(
            excerpt -> {
              line(paint.dim(excerpt.number() + " | ") + excerpt.text());
              line(
                  paint.dim(" ".repeat(excerpt.number().length()) + " | ")
                      + paint.severity(finding.severity(), excerpt.underline()));
            });
    line("  help: " + Printable.of(finding.help()) + fixable(finding));
    line("");
  }

  private static String fixable(Finding finding) {
    if (finding.fixes().isEmpty()) {
      return "";
    }
    boolean safe = finding.fixes().stream().anyMatch(fix -> fix.safe());
    return safe ? " (sevkit fix does it)" : " (sevkit fix --unsafe-fixes does it)";
  }

  private void summary(LintReport report) {
    long errors = report.count(Severity.ERROR);
    long warnings = report.count(Severity.WARNING);
    long infos = report.count(Severity.INFO);
    List<String> counts = new ArrayList<>();
    count(counts, errors, "error");
    count(counts, warnings, "warning");
    count(counts, infos, "info");
    String found = counts.isEmpty() ? "no findings" : String.join(", ", counts);
    String unread =
        report.unread().isEmpty() ? "" : ", " + number(report.unread().size(), "unreadable file");
    line(
        paint.bold(
            found
                + " in "
                + number(report.reports().size(), "file")
                + unread
                + aside(report.suppressed(), "suppressed")
                + aside(report.known(), "known")));
    skipped(report);
  }

  private static String aside(long number, String what) {
    return number == 0 ? "" : ", " + number + " " + what;
  }

  private static void count(List<String> counts, long number, String noun) {
    if (number > 0) {
      counts.add(number(number, noun));
    }
  }

  private static String number(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private void skipped(LintReport report) {
    Map<String, Set<String>> byNeed = new TreeMap<>();
    for (ValidationReport one : report.reports()) {
      for (SkippedRule skipped : one.skipped()) {
        byNeed.computeIfAbsent(need(skipped), any -> new TreeSet<>()).add(skipped.rule().id());
      }
    }
    byNeed.forEach(
        (need, rules) -> line("skipped: needs " + need + ": " + String.join(", ", rules)));
  }

  private static String need(SkippedRule skipped) {
    return skipped.needs().stream()
        .sorted(Comparator.naturalOrder())
        .map(TextReport::withOption)
        .collect(Collectors.joining(" and "));
  }

  private static String withOption(Need need) {
    return need.label() + " (" + need.option() + ")";
  }

  private void line(String text) {
    try {
      out.append(text).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("the report cannot be written", e);
    }
  }
}
