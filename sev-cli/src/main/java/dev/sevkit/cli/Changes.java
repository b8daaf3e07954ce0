package dev.sevkit.cli;

import dev.sevkit.cli.config.Threshold;
import dev.sevkit.model.edit.UnifiedDiff;
import dev.sevkit.model.xml.SourceLocation;
import dev.sevkit.validate.ValidationReport;
import dev.sevkit.validate.fix.AppliedFix;
import dev.sevkit.validate.fix.FixResult;
import dev.sevkit.validate.report.JsonReport;
import dev.sevkit.validate.report.LintReport;
import dev.sevkit.validate.report.Printable;
import dev.sevkit.validate.report.TextReport;
import dev.sevkit.validate.report.UnreadDocument;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changed documents: shown, written or only counted, as the user asked. Diffs, documents and JSON
 * go to standard output; with a diff or a document there, the report goes to standard error.
 */
final class Changes {

  private final Console console;
  private final WriteOptions write;
  private final ReportOptions options;
  private final List<ValidationReport> remaining = new ArrayList<>();
  private final List<FixResult> changed = new ArrayList<>();
  private final List<UnreadDocument> refused = new ArrayList<>();
  private boolean documentOnStandardOutput;
  private boolean failing;

  Changes(Console console, WriteOptions write, ReportOptions options) {
    this.console = console;
    this.write = write;
    this.options = options;
  }

  /**
   * Shows or writes one document.
   *
   * @param threshold from which severity on what is left makes the command fail, if configured
   */
  void add(FixResult result, Inputs.Source source, Optional<Threshold> threshold) {
    remaining.add(result.remaining());
    failing |= options.failsOn(result.remaining(), threshold);
    if (result.isChanged()) {
      changed.add(result);
    }
    if (write.isWrite()) {
      store(result, source);
    } else if (write.isDiff() && !options.isJson()) {
      PrintWriter out = console.out();
      out.print(diff(result));
      out.flush();
    }
  }

  private static String diff(FixResult result) {
    return UnifiedDiff.of(
        result.before().source().name(),
        result.before().source().text(),
        result.after().source().text());
  }

  private void store(FixResult result, Inputs.Source source) {
    byte[] content = result.isChanged() ? result.after().source().encode() : source.bytes();
    if (source.isStandardInput()) {
      documentOnStandardOutput = true;
      console.stdout().writeBytes(content);
      console.stdout().flush();
    } else if (result.isChanged()) {
      try {
        AtomicFile.replace(source.file(), source.bytes(), content);
      } catch (CommandException e) {
        refuse(nowhere(result), String.valueOf(e.getMessage()));
      }
    }
  }

  private static SourceLocation nowhere(FixResult result) {
    return new SourceLocation(result.before().source().name(), 0, 0, 0, 0, "");
  }

  /** Notes a document that could not be changed. */
  void refuse(SourceLocation location, String why) {
    refused.add(new UnreadDocument(location, why));
  }

  /** Prints the report and gives the exit code. */
  int finish(List<UnreadDocument> unread) {
    List<UnreadDocument> undone = new ArrayList<>(unread);
    undone.addAll(refused);
    LintReport report = new LintReport(remaining, undone);
    if (options.isJson() && !documentOnStandardOutput) {
      PrintWriter out = console.out();
      out.print(JsonReport.print(json(report)));
      out.flush();
    } else {
      text(report);
    }
    Problems.print(console, report);
    return exitCode(report);
  }

  private void text(LintReport report) {
    boolean reportIsTheOutput = write.isCheck() || (write.isWrite() && !documentOnStandardOutput);
    PrintWriter to = reportIsTheOutput ? console.out() : console.err();
    changed.forEach(result -> applied(to, result, write.isWrite() ? "fixed" : "would fix"));
    if (!changed.isEmpty()) {
      to.println();
    }
    to.flush();
    new TextReport(to, reportIsTheOutput && options.colour(console)).write(report);
    to.flush();
  }

  /** A line for each fix: where it was needed, what became of it, what it is. */
  static void applied(PrintWriter to, FixResult result, String verb) {
    for (AppliedFix applied : result.applied()) {
      to.println(
          "%s: %s %s"
              .formatted(
                  Printable.of(applied.finding().location().toString()),
                  verb,
                  Printable.of(applied.toString())));
    }
  }

  /** The report of lint, on what is left, with the fixes that were applied. */
  private ObjectNode json(LintReport report) {
    ObjectNode root = JsonReport.tree(report);
    ArrayNode files = root.putArray("changed");
    for (FixResult result : changed) {
      ObjectNode file = files.addObject();
      file.put("file", result.before().source().name()).put("written", write.isWrite());
      ArrayNode fixes = file.putArray("fixes");
      for (AppliedFix applied : result.applied()) {
        fixes
            .addObject()
            .put("rule", applied.finding().id())
            .put("description", applied.fix().description())
            .put("safe", applied.fix().safe());
      }
      file.put("diff", diff(result));
    }
    return root;
  }

  private int exitCode(LintReport report) {
    if (report.isIncomplete()) {
      return ExitCode.UNUSABLE;
    }
    boolean pending = write.isCheck() && !changed.isEmpty();
    return pending ? ExitCode.FINDINGS : options.exitCode(report, failing);
  }
}
