package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Need.HOST_KERNEL;
import static dev.sevkit.validate.Need.QEMU_VERSION;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.sev.Version;
import dev.sevkit.model.xml.AttributeNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The firmware of a SEV-ES guest is mapped as flash on a QEMU and kernel that launch it by the
 * newer interface, whose guests have no read-only memory.
 */
public final class SevEsLoaderPflash implements Rule {

  private static final Version FIRST_QEMU = Version.of(9, 1);
  private static final Version NEXT_QEMU = Version.of(9, 2);
  private static final Version KERNEL_SINCE = Version.of(6, 11);

  private static final RuleInfo INFO =
      RuleInfo.named("sev-es-loader-pflash")
          .summary(
              "firmware of a SEV-ES guest is mapped as flash, which QEMU 9.1 on Linux 6.11 cannot do")
          .severity(WARNING)
          .effect(REFUSED)
          .needs(QEMU_VERSION, HOST_KERNEL)
          .appliesTo(SEV_ES)
          .turnsAt(
              Need.QEMU_VERSION,
              FIRST_QEMU,
              "launches SEV-ES guests by the newer interface of the kernel")
          .turnsAt(Need.QEMU_VERSION, NEXT_QEMU, "takes the older interface where it has to")
          .turnsAt(Need.HOST_KERNEL, KERNEL_SINCE, "has the newer interface")
          .remedy("use <loader type='rom'> with a build made for it, such as OVMF.amdsev.fd")
          .since("0.1.0")
          .source(
              "QEMU, qapi/qom.json, SevGuestProperties, legacy-vm-type; qemu-devel, 2026-06-02");

  /** The rule. */
  public SevEsLoaderPflash() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context) && pflash(context).findAny().isPresent();
  }

  @Override
  public Set<Need> lacks(LaunchContext context) {
    if (isOtherQemu(context) || context.hostKernel().isKnownBefore(KERNEL_SINCE)) {
      return Set.of();
    }
    return context.unknown(INFO.needs());
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return isOtherQemu(context) || context.hostKernel().isKnownBefore(KERNEL_SINCE)
        ? Stream.empty()
        : pflash(context).map(type -> INFO.at(type).expected("rom").found("pflash"));
  }

  private static Stream<AttributeNode> pflash(LaunchContext context) {
    return context.loader().stream()
        .flatMap(loader -> loader.attribute("type").stream())
        .filter(type -> type.value().equals("pflash"));
  }

  /** Of 9.1 alone it is known that it launches by the newer interface of its own accord. */
  private static boolean isOtherQemu(LaunchContext context) {
    return context.qemu().isKnownBefore(FIRST_QEMU) || context.qemu().isKnownAtLeast(NEXT_QEMU);
  }
}
