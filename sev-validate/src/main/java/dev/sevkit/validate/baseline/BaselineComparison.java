package dev.sevkit.validate.baseline;

import dev.sevkit.validate.Finding;
import dev.sevkit.validate.ValidationReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Compares the reports of one run with a baseline. An entry stands for one finding of the same rule
 * at the same text; the one at the same path is preferred, one whose position among its siblings
 * differs is taken. Not thread-safe.
 */
public final class BaselineComparison {

  private final Map<String, List<BaselineEntry>> byFile = new LinkedHashMap<>();
  private final Set<BaselineEntry> stale = new TreeSet<>();

  BaselineComparison(List<BaselineEntry> entries) {
    byFile.putAll(entries.stream().collect(Collectors.groupingBy(BaselineEntry::file)));
  }

  /**
   * The report without the findings that are known; these are among its {@link
   * ValidationReport#known}.
   *
   * @param file the document, as the baseline names it
   * @param ran the names of what was run; of others it is not known whether they still occur
   */
  public ValidationReport apply(String file, ValidationReport report, Set<String> ran) {
    List<BaselineEntry> entries = new ArrayList<>(of(file));
    IdentityHashMap<Finding, BaselineEntry> unmatched = new IdentityHashMap<>();
    report.findings().forEach(f -> unmatched.put(f, Baseline.entry(file, report, f)));
    List<Finding> known = new ArrayList<>();
    take(report.findings(), unmatched, entries, known, entry -> entry);
    take(report.findings(), unmatched, entries, known, BaselineEntry::anywhere);
    entries.stream().filter(entry -> isJudged(entry, report, ran)).forEach(stale::add);
    return report.knowing(known);
  }

  private static void take(
      List<Finding> findings,
      IdentityHashMap<Finding, BaselineEntry> unmatched,
      List<BaselineEntry> entries,
      List<Finding> known,
      UnaryOperator<BaselineEntry> key) {
    Map<BaselineEntry, List<BaselineEntry>> byKey =
        entries.stream().collect(Collectors.groupingBy(key));
    Set<BaselineEntry> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Finding finding : findings) {
      BaselineEntry entry = unmatched.get(finding);
      List<BaselineEntry> same =
          entry == null ? List.of() : byKey.getOrDefault(key.apply(entry), List.of());
      if (!same.isEmpty()) {
        taken.add(same.remove(same.size() - 1));
        unmatched.remove(finding);
        known.add(finding);
      }
    }
    entries.removeIf(taken::contains);
  }

  private static boolean isJudged(BaselineEntry entry, ValidationReport report, Set<String> ran) {
    String rule = entry.rule();
    return ran.contains(rule)
        && report.skipped().stream().noneMatch(skipped -> skipped.rule().id().equals(rule))
        && report.failed().stream().noneMatch(failed -> failed.rule().id().equals(rule));
  }

  /** The files of entries that were not compared with a report. */
  public Set<String> filesNotSeen(Set<String> seen) {
    Set<String> files = new TreeSet<>(byFile.keySet());
    files.removeAll(seen);
    return files;
  }

  /** The entries that no longer occur, of the files compared so far. */
  public List<BaselineEntry> stale() {
    return List.copyOf(stale);
  }

  /** The entries of a file. */
  public List<BaselineEntry> of(String file) {
    return byFile.getOrDefault(file, List.of());
  }
}
