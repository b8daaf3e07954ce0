package dev.sevkit.cli;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.fix.FixApplier;
import dev.sevkit.validate.fix.FixResult;
import dev.sevkit.validate.generate.DomainConverter;
import dev.sevkit.validate.generate.GenerationException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sevkit convert}: makes an ordinary domain SEV-ready. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    versionProvider = ImplementationVersion.class,
    description = "Add launchSecurity to an ordinary domain, or change its kind, and fix the rest.",
    footer = {
      "",
      "Exit code: 0 nothing at or above --fail-on is left, 1 findings are left or --check found a",
      "pending change, 2 unreadable input or wrong usage, 3 no input matched."
    })
final class ConvertCommand implements Callable<Integer> {

  @Option(
      names = "--to",
      paramLabel = "TYPE",
      required = true,
      converter = ProfileOptions.SevTypeConverter.class,
      description = "sev, sev-es or sev-snp.")
  private SevType type = SevType.SEV;

  @Option(
      names = "--attestable",
      description =
          "Prepare for attestation: firmware without variable store, hashes of a direct kernel"
              + " boot.")
  private boolean attestable;

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final WriteOptions write = new WriteOptions();
  @Mixin private final JudgeOptions options = new JudgeOptions();
  @Mixin private final ReportOptions report = new ReportOptions();

  private final Console console;

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Judge judge = options.judge(console)) {
      return convert(judge);
    }
  }

  private int convert(Judge judge) {
    Changes changes = new Changes(console, write, report);
    Inputs documents = input.documents(console);
    documents.forEach(
        judge::requireConfiguration,
        (document, source) -> convert(judge, document, source, changes));
    return changes.finish(documents.unread());
  }

  /** One domain that cannot be converted does not stop the others. */
  private void convert(Judge judge, DomainXml document, Inputs.Source source, Changes changes) {
    FixApplier applier = write.applier(judge.validator(source.file(), document));
    try {
      DomainConverter plain = new DomainConverter(applier);
      DomainConverter converter = attestable ? plain.attestable() : plain;
      FixResult result = converter.convert(document, type);
      changes.add(result, source, judge.failOn(source.file()));
    } catch (GenerationException e) {
      changes.refuse(e.location(), String.valueOf(e.getMessage()));
    }
  }
}
