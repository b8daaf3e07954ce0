package dev.sevkit.validate.baseline;

import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.ValidationReport;
import java.util.Collection;
import java.util.List;

/** The findings that are known, in order. Immutable and thread-safe. */
public final class Baseline {

  private final List<BaselineEntry> entries;

  private Baseline(Collection<BaselineEntry> entries) {
    this.entries = entries.stream().sorted().toList();
  }

  /** A baseline of some entries; several may be equal, each stands for one finding. */
  public static Baseline of(Collection<BaselineEntry> entries) {
    return new Baseline(entries);
  }

  /**
   * The baseline in a JSON document.
   *
   * @param name what to call the document in locations
   * @throws ModelReadException if it is no baseline, with the place
   */
  public static Baseline parse(String name, byte[] json) {
    return new Baseline(BaselineJson.read(name, json));
  }

  /** The baseline as JSON, sorted, one entry a line, with a line feed at the end. */
  public String render() {
    return BaselineJson.write(entries);
  }

  /** The known findings, by file, path, rule and fingerprint. */
  public List<BaselineEntry> entries() {
    return entries;
  }

  /** The findings of a report as entries. */
  public static List<BaselineEntry> entries(String file, ValidationReport report) {
    return report.findings().stream().map(finding -> entry(file, report, finding)).toList();
  }

  static BaselineEntry entry(String file, ValidationReport report, Finding finding) {
    String fingerprint = Fingerprint.of(report.source(), finding.location());
    return BaselineEntry.of(file, finding, fingerprint);
  }

  /** A comparison of what is found with what is known; for one run. */
  public BaselineComparison compare() {
    return new BaselineComparison(entries);
  }
}
