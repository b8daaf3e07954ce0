package dev.sevkit.cli;

import dev.sevkit.validate.ValidationReport;
import dev.sevkit.validate.Validator;
import dev.sevkit.validate.report.JsonReport;
import dev.sevkit.validate.report.LintReport;
import dev.sevkit.validate.report.TextReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sevkit lint}: findings. */
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    versionProvider = ImplementationVersion.class,
    description = "Report what keeps SEV guests from starting, running protected, being attested.",
    footer = {
      "",
      "Exit code: 0 nothing at or above --fail-on, 1 findings, 2 unreadable input or wrong usage,",
      "3 no input matched."
    })
final class LintCommand implements Callable<Integer> {

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final JudgeOptions rules = new JudgeOptions();
  @Mixin private final SchemaOptions schema = new SchemaOptions();
  @Mixin private final ReportOptions options = new ReportOptions();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Report only what this file does not list; 'sevkit baseline write' makes it.")
  private @Nullable Path baseline;

  private final List<ValidationReport> reports = new ArrayList<>();
  private final Console console;
  private boolean failing;

  LintCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Judge judge = rules.judge(console, schema.check());
    Optional<KnownFindings> known = Optional.ofNullable(baseline).map(KnownFindings::read);
    Inputs documents = input.documents(console);
    documents.forEach(
        judge::validator,
        (document, source) -> {
          Validator validator = judge.validator(source.file());
          ValidationReport all = validator.validate(document);
          ValidationReport report =
              known.map(k -> k.apply(source.file(), all, validator)).orElse(all);
          reports.add(report);
          failing |= options.failsOn(report, judge.failOn(source.file()));
        });
    LintReport report = new LintReport(reports, documents.unread());
    print(report);
    known.ifPresent(k -> k.printStale(console));
    return options.exitCode(report, failing);
  }

  private void print(LintReport report) {
    PrintWriter out = console.out();
    if (options.isJson()) {
      out.print(JsonReport.render(report));
    } else {
      new TextReport(out, options.colour(console)).write(report);
    }
    out.flush();
    Problems.print(console, report);
  }
}
