package dev.sevkit.validate.rules.host;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Need.HOST_KERNEL;
import static dev.sevkit.validate.Need.LIBVIRT_VERSION;
import static dev.sevkit.validate.Need.OVMF_VERSION;
import static dev.sevkit.validate.Need.QEMU_VERSION;
import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Libvirt, QEMU, the host's kernel or OVMF is older than SEV: libvirt drops launchSecurity or
 * refuses it, QEMU does not start, or the guest does not boot.
 */
public final class SevStackTooOld implements Rule {

  private static final Version LIBVIRT = Version.of(4, 5);
  private static final Version LIBVIRT_THAT_PROBES = Version.of(5, 1);

  private static final Version QEMU = Version.of(2, 12);
  private static final Version KERNEL = Version.of(4, 16);
  private static final Version OVMF = Version.of(2018, 8);

  private static final RuleInfo INFO =
      RuleInfo.named("sev-stack-too-old")
          .summary("host software is older than SEV")
          .severity(ERROR)
          .effect(REFUSED)
          .needs(LIBVIRT_VERSION, QEMU_VERSION, HOST_KERNEL, OVMF_VERSION)
          .appliesTo(SEV, SEV_ES)
          .turnsAt(Need.LIBVIRT_VERSION, LIBVIRT, "knows launchSecurity")
          .turnsAt(
              Need.LIBVIRT_VERSION,
              LIBVIRT_THAT_PROBES,
              "probes /dev/sev with the right to open it")
          .turnsAt(Need.QEMU_VERSION, QEMU, "starts SEV guests")
          .turnsAt(Need.HOST_KERNEL, KERNEL, "hosts SEV guests")
          .turnsAt(Need.OVMF_VERSION, OVMF, "runs in SEV guests")
          .remedy(
              "needs libvirt 4.5.0, better 5.1.0, QEMU 2.12, Linux 4.16, OVMF edk2-stable201808")
          .since("0.1.0")
          .source(
              "AMDESE/AMDSEV, Upstream Version Reference; libvirt kbase launch_security_sev;"
                  + " libvirt NEWS 4.5.0, 5.1.0");

  /** The rule. */
  public SevStackTooOld() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Need> lacks(LaunchContext context) {
    return StackFloor.unknown(floors(context));
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return StackFloor.older(floors(context))
        .map(older -> INFO.at(AskingElement.of(context)).detail(older))
        .or(() -> hardlyProbing(context))
        .stream();
  }

  /** SEV-ES asks more of QEMU, kernel and OVMF; what it asks of libvirt is the same. */
  private static List<StackFloor> floors(LaunchContext context) {
    StackFloor libvirt = new StackFloor(LIBVIRT_VERSION, "libvirt", context.libvirt(), LIBVIRT);
    return context.is(SEV_ES)
        ? List.of(libvirt)
        : List.of(
            libvirt,
            new StackFloor(QEMU_VERSION, "QEMU", context.qemu(), QEMU),
            new StackFloor(HOST_KERNEL, "the host's kernel", context.hostKernel(), KERNEL),
            new StackFloor(OVMF_VERSION, "OVMF", context.ovmf(), OVMF));
  }

  private static Optional<Finding> hardlyProbing(LaunchContext context) {
    return context.libvirt().isKnownBefore(LIBVIRT_THAT_PROBES)
        ? Optional.of(
            INFO.at(AskingElement.of(context))
                .severity(WARNING)
                .detail(
                    "libvirt is %s, which may probe /dev/sev without the right to open it"
                        .formatted(context.libvirt())))
        : Optional.empty();
  }
}
