package dev.sevkit.cli.host;

import dev.sevkit.cli.attest.AttestExit;
import dev.sevkit.cli.attest.Streams;
import dev.sevkit.libvirt.SevGuest;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sevkit start}: starts a guest paused. */
@Command(
    name = "start",
    mixinStandardHelpOptions = true,
    description = {
      "Start a guest paused: it is in memory and measured, none of its instructions has run.",
      "Then come info, verify, inject and resume."
    },
    footer = {
      "",
      "Example:",
      "  sevkit start --connect qemu+ssh://genoa/system guest",
      HostExit.CODES_1,
      HostExit.CODES_2
    })
public final class StartCommand implements Callable<Integer> {

  @Mixin private final GuestOptions guest = new GuestOptions();
  private final Streams streams;

  /** The command, to read and write there. */
  public StartCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    StepReport report = guest.report(streams);
    return report.guard(() -> guest.use(domain -> start(domain, report)));
  }

  private int start(SevGuest domain, StepReport report) {
    domain.startPaused();
    StepReport.Step step = report.step("paused", domain.name());
    step.fields().put("uuid", domain.uuid().toString());
    step.print();
    return AttestExit.VERIFIED;
  }
}
