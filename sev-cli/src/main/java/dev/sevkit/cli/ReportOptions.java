package dev.sevkit.cli;

import dev.sevkit.cli.config.Threshold;
import dev.sevkit.validate.ValidationReport;
import dev.sevkit.validate.report.LintReport;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a report looks and when it makes the command fail. */
final class ReportOptions {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "Exit 1 from this severity on: error, warning, info, never (default: error).")
  private @Nullable Threshold failOn;

  @Option(
      names = {"--color", "--colour"},
      paramLabel = "WHEN",
      description = "auto, always or never (default: auto; NO_COLOR and CLICOLOR_FORCE count).")
  private Console.ColourChoice colour = Console.ColourChoice.AUTO;

  ReportOptions() {}

  boolean isJson() {
    return format == Format.JSON;
  }

  boolean colour(Console console) {
    return console.colour(colour);
  }

  /** The exit code for a report of documents that have no configuration. */
  int exitCode(LintReport report) {
    boolean failing = report.reports().stream().anyMatch(one -> failsOn(one, Optional.empty()));
    return exitCode(report, failing);
  }

  /** The exit code for a report: what could not be done outweighs what was found. */
  int exitCode(LintReport report, boolean failing) {
    if (report.isIncomplete()) {
      return ExitCode.UNUSABLE;
    }
    return failing ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  /**
   * Whether the findings of a document make the command fail.
   *
   * @param configured the threshold of its configuration, which counts unless one was asked for
   */
  boolean failsOn(ValidationReport report, Optional<Threshold> configured) {
    Threshold threshold = failOn == null ? configured.orElse(Threshold.ERROR) : failOn;
    return threshold.severity().filter(report::has).isPresent();
  }

  /** The formats. */
  enum Format {
    TEXT,
    JSON
  }
}
