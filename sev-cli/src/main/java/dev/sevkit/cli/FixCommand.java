package dev.sevkit.cli;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.validate.Validator;
import dev.sevkit.validate.fix.FixApplier;
import dev.sevkit.validate.fix.FixResult;
import dev.sevkit.validate.rules.BuiltInRules;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR|GLOB|-",
      description = "Domain XML: files, folders, patterns; - for standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--stdin-filename",
      paramLabel = "NAME",
      description = "What to call standard input in the report.")
  private String stdinName = "-";

  @Mixin private final WriteOptions write = new WriteOptions();
  @Mixin private final ProfileOptions profile = new ProfileOptions();
  @Mixin private final ReportOptions options = new ReportOptions();

  private final Console console;

  FixCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Validator validator = new Validator(BuiltInRules.all(), profile.profile());
    FixApplier applier =
        write.unsafe() ? FixApplier.withUnsafe(validator) : FixApplier.safe(validator);
    Changes changes = new Changes(console, write, options);
    Inputs documents = new Inputs(console, stdinName);
    documents.forEach(inputs, (document, source) -> changes.add(fix(applier, document), source));
    return changes.finish(documents.unread());
  }

  private static FixResult fix(FixApplier applier, DomainXml document) {
    return applier.fix(document);
  }
}
