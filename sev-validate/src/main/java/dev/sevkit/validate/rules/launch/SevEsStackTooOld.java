package dev.sevkit.validate.rules.launch;

import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Need.HOST_KERNEL;
import static dev.sevkit.validate.Need.OVMF_VERSION;
import static dev.sevkit.validate.Need.QEMU_VERSION;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.KnownVersion;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.rules.internal.PolicyPlace;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

  private record Floor(Need need, String name, KnownVersion known, Version first) {}

  /** The rule. */
  public SevEsStackTooOld() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Need> lacks(LaunchContext context) {
    Set<Need> missing = EnumSet.noneOf(Need.class);
    if (tooOld(context).findAny().isEmpty()) {
      floors(context).stream()
          .filter(floor -> floor.known().isBefore(floor.first()).isEmpty())
          .forEach(floor -> missing.add(floor.need()));
    }
    return missing;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    String older =
        tooOld(context)
            .map(floor -> "%s is %s".formatted(floor.name(), floor.known()))
            .collect(Collectors.joining(", "));
    return older.isEmpty()
        ? Stream.empty()
        : Stream.of(INFO.at(PolicyPlace.of(context)).detail(older));
  }

  private static Stream<Floor> tooOld(LaunchContext context) {
    return floors(context).stream().filter(floor -> floor.known().isKnownBefore(floor.first()));
  }

  private static List<Floor> floors(LaunchContext context) {
    return List.of(
        new Floor(QEMU_VERSION, "QEMU", context.qemu(), QEMU),
        new Floor(HOST_KERNEL, "the host's kernel", context.hostKernel(), KERNEL),
        new Floor(OVMF_VERSION, "OVMF", context.ovmf(), OVMF));
  }
}
