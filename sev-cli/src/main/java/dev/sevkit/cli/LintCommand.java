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

  @Option(
      names = "--fleet",
      description =
          "Judge all documents as the guests of one host, too: what they share, and exhaust together.")
  private boolean fleet;

  @Option(
      names = "--all",
      description = "Every domain of the host that --connect names, active or not.")
  private boolean all;

  private final Console console;

  LintCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Judge judge = rules.judge(console, schema.check())) {
      return lint(judge);
    }
  }

  private Inputs documents(Judge judge) {
    if (!all) {
      return input.documents(console, judge.domains());
    }
    return input.domains(
        console,
        judge
            .domains()
            .orElseThrow(() -> CommandException.unusable("--all needs a host: --connect URI")));
  }

  private int lint(Judge judge) {
    Optional<OneHost> host = fleet ? Optional.of(new OneHost(judge)) : Optional.empty();
    Inputs documents = documents(judge);
    List<Path> files = new ArrayList<>();
    List<Validator> validators = new ArrayList<>();
    List<ValidationReport> single = new ArrayList<>();
    documents.forEach(
        judge::requireConfiguration,
        (document, source) -> {
          files.add(source.file());
          Validator validator = judge.validator(source.file(), document);
          validators.add(validator);
          single.add(validator.validate(document));
          host.ifPresent(guests -> guests.add(document, source));
        });
    List<ValidationReport> found = host.map(guests -> guests.addedTo(single)).orElse(single);
    Optional<KnownFindings> known = Optional.ofNullable(baseline).map(KnownFindings::read);
    List<ValidationReport> reports = new ArrayList<>();
    boolean failing = false;
    for (int i = 0; i < files.size(); i++) {
      Path file = files.get(i);
      ValidationReport whole = found.get(i);
      Validator validator = validators.get(i);
      ValidationReport left = known.map(k -> k.apply(file, whole, validator)).orElse(whole);
      reports.add(left);
      failing |= options.failsOn(left, judge.failOn(file));
    }
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
