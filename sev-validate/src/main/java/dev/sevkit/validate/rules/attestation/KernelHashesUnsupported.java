package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Effect.UNPROTECTED;
import static dev.sevkit.validate.Need.LIBVIRT_VERSION;
import static dev.sevkit.validate.Need.QEMU_VERSION;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.sev.Version;
import dev.sevkit.model.xml.AttributeNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The domain asks for kernel hashes of libvirt or QEMU that know none. */
public final class KernelHashesUnsupported implements Rule {

  private static final Version LIBVIRT = Version.of(8, 0);
  private static final Version QEMU = Version.of(6, 2);

  private static final RuleInfo INFO =
      RuleInfo.named("kernel-hashes-unsupported")
          .summary("kernelHashes needs libvirt 8.0.0 and QEMU 6.2")
          .severity(ERROR)
          .effect(REFUSED)
          .needs(LIBVIRT_VERSION, QEMU_VERSION)
          .appliesTo(SEV, SEV_ES)
          .turnsAt(Need.LIBVIRT_VERSION, LIBVIRT, "knows kernelHashes")
          .turnsAt(Need.QEMU_VERSION, QEMU, "measures kernel hashes")
          .remedy("run libvirt 8.0.0 and QEMU 6.2 or newer, or delete the attribute")
          .since("0.1.0")
          .source(
              "libvirt formatdomain, Launch Security, kernelHashes; libvirt src/qemu/qemu_validate.c");

  /** The rule. */
  public KernelHashesUnsupported() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context) && written(context).isPresent();
  }

  @Override
  public Set<Need> lacks(LaunchContext context) {
    Set<Need> missing = EnumSet.noneOf(Need.class);
    if (isDropped(context) || context.qemu().isKnownBefore(QEMU)) {
      return missing;
    }
    if (asksForHashes(context) && context.libvirt().isBefore(LIBVIRT).isEmpty()) {
      missing.add(LIBVIRT_VERSION);
    }
    if (context.qemu().isBefore(QEMU).isEmpty()) {
      missing.add(QEMU_VERSION);
    }
    return missing;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return written(context)
        .flatMap(attribute -> dropped(context, attribute).or(() -> refused(context, attribute)))
        .stream();
  }

  /** Libvirt does not read the attribute: the guest starts and nothing is measured. */
  private static Optional<Finding> dropped(LaunchContext context, AttributeNode attribute) {
    return isDropped(context)
        ? Optional.of(INFO.effect(UNPROTECTED).at(attribute).found("libvirt " + context.libvirt()))
        : Optional.empty();
  }

  private static Optional<Finding> refused(LaunchContext context, AttributeNode attribute) {
    return context.qemu().isKnownBefore(QEMU)
        ? Optional.of(INFO.at(attribute).found("QEMU " + context.qemu()))
        : Optional.empty();
  }

  private static Optional<AttributeNode> written(LaunchContext context) {
    return context.launchSecurity().flatMap(element -> element.attribute("kernelHashes"));
  }

  /** A libvirt that drops the attribute does nobody harm where it says no. */
  private static boolean asksForHashes(LaunchContext context) {
    return written(context).filter(attribute -> attribute.value().equals("yes")).isPresent();
  }

  private static boolean isDropped(LaunchContext context) {
    return asksForHashes(context) && context.libvirt().isKnownBefore(LIBVIRT);
  }
}
