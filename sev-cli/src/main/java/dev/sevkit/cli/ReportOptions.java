package dev.sevkit.cli;

import dev.sevkit.validate.Severity;
import dev.sevkit.validate.report.LintReport;
import java.util.Optional;
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
  private Threshold failOn = Threshold.ERROR;

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

  /** The exit code for a report: what could not be done outweighs what was found. */
  int exitCode(LintReport report) {
    if (report.isIncomplete()) {
      return ExitCode.UNUSABLE;
    }
    return failsOn(report) ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  boolean failsOn(LintReport report) {
    return failOn.severity().filter(report::has).isPresent();
  }

  /** The severity from which a command fails; empty for never. */
  Optional<Severity> threshold() {
    return failOn.severity();
  }

  /** The formats. */
  enum Format {
    TEXT,
    JSON
  }

  /** From which severity a report makes the command fail. */
  enum Threshold {
    ERROR,
    WARNING,
    INFO,
    NEVER;

    Optional<Severity> severity() {
      return this == NEVER ? Optional.empty() : Optional.of(Severity.valueOf(name()));
    }
  }
}
