package dev.sevkit.cli;

import dev.sevkit.validate.fix.FixApplier;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sevkit fix}: applies fixes. */
@Command(
    name = "fix",
    mixinStandardHelpOptions = true,
    versionProvider = ImplementationVersion.class,
    description = "Fix domain XML in place, touching no byte it need not.",
    footer = {
      "",
      "Exit code: 0 nothing at or above --fail-on is left, 1 findings are left or --check found a",
      "pending fix, 2 unreadable input or wrong usage, 3 no input matched."
    })
final class FixCommand implements Callable<Integer> {

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final WriteOptions write = new WriteOptions();
  @Mixin private final JudgeOptions options = new JudgeOptions();
  @Mixin private final ReportOptions report = new ReportOptions();

  private final Console console;

  FixCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Judge judge = options.judge(console)) {
      return fix(judge);
    }
  }

  private int fix(Judge judge) {
    Changes changes = new Changes(console, write, report);
    Inputs documents = input.documents(console);
    documents.forEach(
        judge::requireConfiguration,
        (document, source) -> {
          FixApplier applier = write.applier(judge.validator(source.file(), document));
          changes.add(applier.fix(document), source, judge.failOn(source.file()));
        });
    return changes.finish(documents.unread());
  }
}
