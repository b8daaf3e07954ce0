package dev.sevkit.validate.rules.host;

import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Need.HOST_KERNEL;
import static dev.sevkit.validate.Need.OVMF_VERSION;
import static dev.sevkit.validate.Need.QEMU_VERSION;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.rules.internal.PolicyPlace;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * QEMU, the host's kernel or OVMF is older than SEV-ES: libvirt does not compare, and the guest
 * does not start.
 */
public final class SevEsStackTooOld implements Rule {

  private static final Version QEMU = Version.of(6, 0);
  private static final Version KERNEL = Version.of(5, 11);
  private static final Version OVMF = Version.of(2021, 2);

  private static final RuleInfo INFO =
      RuleInfo.named("sev-es-stack-too-old")
          .summary("host software is older than SEV-ES")
          .severity(ERROR)
          .effect(REFUSED)
          .needs(QEMU_VERSION, HOST_KERNEL, OVMF_VERSION)
          .appliesTo(SEV_ES)
          .turnsAt(Need.QEMU_VERSION, QEMU, "starts SEV-ES guests")
          .turnsAt(Need.HOST_KERNEL, KERNEL, "hosts SEV-ES guests")
          .turnsAt(Need.OVMF_VERSION, OVMF, "runs in SEV-ES guests")
          .remedy("needs QEMU 6.0, Linux 5.11 and OVMF edk2-stable202102; or clear bit 2 (ES)")
          .since("0.1.0")
          .source("AMDESE/AMDSEV, Upstream Version Reference; QEMU amd-memory-encryption");

  /** The rule. */
  public SevEsStackTooOld() {}

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
        .map(older -> INFO.at(PolicyPlace.of(context)).detail(older))
        .stream();
  }

  private static List<StackFloor> floors(LaunchContext context) {
    return List.of(
        new StackFloor(QEMU_VERSION, "QEMU", context.qemu(), QEMU),
        new StackFloor(HOST_KERNEL, "the host's kernel", context.hostKernel(), KERNEL),
        new StackFloor(OVMF_VERSION, "OVMF", context.ovmf(), OVMF));
  }
}
