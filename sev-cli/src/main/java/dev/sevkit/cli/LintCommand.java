package dev.sevkit.cli;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.ValidationReport;
import dev.sevkit.validate.Validator;
import dev.sevkit.validate.report.JsonReport;
import dev.sevkit.validate.report.LintReport;
import dev.sevkit.validate.report.TextReport;
import dev.sevkit.validate.rules.BuiltInRules;
import dev.sevkit.validate.schema.SchemaCheck;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
  @Mixin private final ProfileOptions profile = new ProfileOptions();
  @Mixin private final SchemaOptions schema = new SchemaOptions();
  @Mixin private final ReportOptions options = new ReportOptions();

  @Option(
      names = "--fleet",
      description =
          "Judge all documents as the guests of one host, too: what they share, and exhaust together.")
  private boolean fleet;

  private final Console console;

  LintCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    TargetProfile target = profile.profile(console);
    Validator validator = new Validator(BuiltInRules.all(), target);
    Optional<OneHost> host = fleet ? Optional.of(new OneHost(target)) : Optional.empty();
    Optional<SchemaCheck> check = schema.check();
    Inputs documents = input.documents(console);
    List<ValidationReport> reports = new ArrayList<>();
    documents.forEach(
        (document, source) -> {
          reports.add(judge(document, validator, check));
          host.ifPresent(guests -> guests.add(document, source));
        });
    LintReport report =
        new LintReport(
            host.map(guests -> guests.addedTo(reports)).orElse(reports), documents.unread());
    print(report);
    return options.exitCode(report);
  }

  private static ValidationReport judge(
      DomainXml document, Validator validator, Optional<SchemaCheck> schema) {
    ValidationReport report = validator.validate(document);
    return schema.map(check -> report.with(check.findings(document))).orElse(report);
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
