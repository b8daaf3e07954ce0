package dev.sevkit.cli.host;

import dev.sevkit.cli.attest.AttestExit;
import dev.sevkit.cli.attest.Streams;
import dev.sevkit.libvirt.LibvirtOperationException;
import dev.sevkit.libvirt.SevGuest;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sevkit destroy}: ends a guest at once. */
@Command(
    name = "destroy",
    mixinStandardHelpOptions = true,
    description = "End a guest at once, without asking it; a transient domain is gone then.",
    footer = {
      "",
      "Example:",
      "  sevkit destroy --connect qemu+ssh://genoa/system guest",
      HostExit.CODES_1,
      HostExit.CODES_2
    })
public final class DestroyCommand implements Callable<Integer> {

  @Option(
      names = "--undefine",
      description = "Remove the definition, too, with its variable store; the guest may be off.")
  private boolean undefine;

  @Mixin private final GuestOptions guest = new GuestOptions();
  private final Streams streams;

  /** The command, to read and write there. */
  public DestroyCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    StepReport report = guest.report(streams);
    return report.guard(() -> guest.use(domain -> destroy(domain, report)));
  }

  private int destroy(SevGuest domain, StepReport report) {
    boolean stays = undefine && domain.isPersistent();
    if (!undefine || domain.state().isActive()) {
      end(domain);
      report.step("destroyed", domain.name()).print();
    }
    if (stays) {
      domain.undefine();
      report.step("undefined", domain.name()).print();
    }
    return AttestExit.VERIFIED;
  }

  /** A driver that has just been opened may find its guests while it is asked to end one. */
  private static void end(SevGuest domain) {
    try {
      domain.destroy();
    } catch (LibvirtOperationException e) {
      if (!e.isNoDomain()) {
        throw e;
      }
    }
  }
}
