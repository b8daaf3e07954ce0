package dev.sevkit.cli;

import dev.sevkit.validate.ValidationReport;
import dev.sevkit.validate.baseline.Baseline;
import dev.sevkit.validate.baseline.BaselineEntry;
import dev.sevkit.validate.report.LintReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sevkit baseline write}: the findings there are, as a baseline. */
@Command(
    name = "write",
    mixinStandardHelpOptions = true,
    versionProvider = ImplementationVersion.class,
    description = "Write the findings there are to a baseline, whole or not at all.",
    footer = {
      "",
      "Exit code: 0 written, 2 unreadable input, which leaves the file as it was, or wrong usage,",
      "3 no input matched."
    })
final class BaselineWriteCommand implements Callable<Integer> {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The baseline, JSON; one that is there is replaced.")
  private Path output = Path.of("");

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final JudgeOptions options = new JudgeOptions();
  @Mixin private final SchemaOptions schema = new SchemaOptions();

  private final Console console;

  BaselineWriteCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Judge judge = options.judge(console, schema.check())) {
      return write(judge);
    }
  }

  private int write(Judge judge) {
    List<ValidationReport> reports = new ArrayList<>();
    List<BaselineEntry> entries = new ArrayList<>();
    Inputs documents = input.documents(console);
    documents.forEach(
        judge::requireConfiguration,
        (document, source) -> {
          ValidationReport report = judge.validator(source.file(), document).validate(document);
          reports.add(report);
          entries.addAll(Baseline.entries(KnownFindings.name(output, source.file()), report));
        });
    return written(new LintReport(reports, documents.unread()), entries);
  }

  /** A baseline that lacks the findings of a document would make them look new. */
  private int written(LintReport report, List<BaselineEntry> entries) {
    Problems.print(console, report);
    if (report.isIncomplete()) {
      return ExitCode.UNUSABLE;
    }
    byte[] json = Baseline.of(entries).render().getBytes(StandardCharsets.UTF_8);
    try {
      AtomicFile.create(output, json);
    } catch (CommandException e) {
      throw new CommandException(e.exitCode(), output + ": " + e.getMessage());
    }
    String noun = entries.size() == 1 ? " finding" : " findings";
    console.err().println(output + ": " + entries.size() + noun + " known");
    return ExitCode.CLEAN;
  }
}
