package dev.sevkit.cli.host;

import dev.sevkit.cli.attest.AttestExit;
import dev.sevkit.cli.attest.Streams;
import dev.sevkit.libvirt.SevGuest;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sevkit resume}: lets a paused guest run. */
@Command(
    name = "resume",
    mixinStandardHelpOptions = true,
    description = "Let a paused guest run: the last step of a launch.",
    footer = {
      "",
      "Example:",
      "  sevkit resume --connect qemu+ssh://genoa/system guest",
      HostExit.CODES_1,
      HostExit.CODES_2
    })
public final class ResumeCommand implements Callable<Integer> {

  @Mixin private final GuestOptions guest = new GuestOptions();
  private final Streams streams;

  /** The command, to read and write there. */
  public ResumeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    StepReport report = guest.report(streams);
    return report.guard(() -> guest.use(domain -> resume(domain, report)));
  }

  private int resume(SevGuest domain, StepReport report) {
    domain.resume();
    report.step("running", domain.name()).print();
    return AttestExit.VERIFIED;
  }
}
