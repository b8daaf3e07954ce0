package dev.sevkit.cli;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.validate.ValidationReport;
import dev.sevkit.validate.Validator;
import dev.sevkit.validate.baseline.Baseline;
import dev.sevkit.validate.baseline.BaselineComparison;
import dev.sevkit.validate.baseline.BaselineEntry;
import dev.sevkit.validate.report.Printable;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** The findings a baseline file lists, compared with those of one run. */
final class KnownFindings {

  private final Path file;
  private final BaselineComparison comparison;
  private final Set<String> seen = new HashSet<>();

  private KnownFindings(Path file, Baseline baseline) {
    this.file = file;
    this.comparison = baseline.compare();
  }

  /**
   * Those in a file.
   *
   * @throws dev.sevkit.model.xml.ModelReadException if it cannot be read or is no baseline
   */
  static KnownFindings read(Path file) {
    return new KnownFindings(file, Baseline.parse(file.toString(), DomainXml.bytes(file)));
  }

  /** The report without what is known. */
  ValidationReport apply(Path document, ValidationReport report, Validator validator) {
    String name = name(file, document);
    seen.add(name);
    return comparison.apply(name, report, validator.judging());
  }

  /** Says on standard error which entries no longer occur. */
  void printStale(Console console) {
    PrintWriter err = console.err();
    for (BaselineEntry entry : comparison.stale()) {
      err.println(Printable.of("%s: info: no longer occurs: %s".formatted(file, entry)));
    }
    for (String gone : comparison.filesNotSeen(seen)) {
      if (isGone(gone)) {
        String number = String.valueOf(comparison.of(gone).size());
        err.println(
            Printable.of(
                "%s: info: no longer there: %s, with %s known".formatted(file, gone, number)));
      }
    }
  }

  /** Of a file that is there and was not among the input nothing is known. */
  private boolean isGone(String name) {
    try {
      return !Files.exists(folder(file).resolve(name));
    } catch (InvalidPathException e) {
      return true;
    }
  }

  /** How a baseline names a document: relative to its folder, with slashes. */
  static String name(Path baseline, Path document) {
    Path last = document.getFileName();
    Path whole = folder(document).resolve(last == null ? document : last);
    Path base = folder(baseline);
    boolean sameRoot = Objects.equals(base.getRoot(), whole.getRoot());
    return (sameRoot ? base.relativize(whole) : whole).toString().replace(File.separatorChar, '/');
  }

  /** Where a file lies, links followed, so that every way there gives the same name. */
  private static Path folder(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    Path folder = parent == null ? file.toAbsolutePath() : parent;
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder.normalize();
    }
  }
}
