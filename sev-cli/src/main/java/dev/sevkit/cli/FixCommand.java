package dev.sevkit.cli;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.validate.Validator;
import dev.sevkit.validate.fix.FixApplier;
import dev.sevkit.validate.fix.FixResult;
import dev.sevkit.validate.rules.BuiltInRules;
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
  @Mixin private final ProfileOptions profile = new ProfileOptions();
  @Mixin private final ReportOptions options = new ReportOptions();

  private final Console console;

  FixCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Validator validator = new Validator(BuiltInRules.all(), profile.profile(console));
    FixApplier applier = write.applier(validator);
    Changes changes = new Changes(console, write, options);
    Inputs documents = input.documents(console);
    documents.forEach((document, source) -> changes.add(fix(applier, document), source));
    return changes.finish(documents.unread());
  }

  private static FixResult fix(FixApplier applier, DomainXml document) {
    return applier.fix(document);
  }
}
