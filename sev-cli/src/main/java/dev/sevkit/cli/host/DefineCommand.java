package dev.sevkit.cli.host;

import dev.sevkit.cli.attest.AttestExit;
import dev.sevkit.cli.attest.Streams;
import dev.sevkit.libvirt.SevGuest;
import dev.sevkit.model.io.DomainXml;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sevkit define}: gives libvirt a domain that has no error. */
@Command(
    name = "define",
    mixinStandardHelpOptions = true,
    description = "Define a domain, linted for that host first: the first step of a launch.",
    footer = {
      "",
      "Example:",
      "  sevkit define --connect qemu+ssh://genoa/system guest.xml",
      HostExit.CODES_1,
      HostExit.CODES_2
    })
public final class DefineCommand implements Callable<Integer> {

  @Mixin private final HostOptions host = new HostOptions();
  @Mixin private final PrecheckOptions precheck = new PrecheckOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default), or json: an object a line.")
  private StepFormat format = StepFormat.TEXT;

  @Parameters(paramLabel = "DOMAIN.xml", description = "File with the domain.")
  private Path file = Path.of("");

  private final Streams streams;

  /** The command, to read and write there. */
  public DefineCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    StepReport report = new StepReport(streams, format == StepFormat.JSON);
    return report.guard(
        () -> {
          DomainXml domain = DomainXml.read(file);
          SevGuest guest = host.use(open -> open.define(domain, precheck.precheck()));
          StepReport.Step step = report.step("defined", guest.name());
          step.fields().put("uuid", guest.uuid().toString());
          step.print();
          return AttestExit.VERIFIED;
        });
  }
}
