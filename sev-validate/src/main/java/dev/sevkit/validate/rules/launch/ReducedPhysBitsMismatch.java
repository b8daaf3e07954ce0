package dev.sevkit.validate.rules.launch;

import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Need.HOST_CAPABILITIES;
import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.capabilities.SevCapability;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * reducedPhysBits is not what the host reports: outside 1 to 63 QEMU refuses to start, within it
 * the guest loses more physical address bits than it must.
 */
public final class ReducedPhysBitsMismatch implements Rule {

  private static final int LEAST = 1;
  private static final int GREATEST = 63;

  /** What QEMU itself reports of every host. */
  private static final int USUAL = 1;

  private static final RuleInfo INFO =
      RuleInfo.named("reduced-phys-bits-mismatch")
          .summary("reducedPhysBits is not the number of bits the host reports")
          .severity(ERROR)
          .effect(REFUSED)
          .needs(HOST_CAPABILITIES)
          .remedy("take the host's value, 1, or delete the element")
          .since("0.1.0")
          .source("QEMU target/i386/sev.c, sev_common_kvm_init and sev_get_capabilities");

  /** The rule. */
  public ReducedPhysBitsMismatch() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context) && written(context).isPresent();
  }

  /** A value no QEMU accepts needs no host to compare it with. */
  @Override
  public Set<Need> lacks(LaunchContext context) {
    return written(context).filter(ReducedPhysBitsMismatch::isOutOfRange).isPresent()
        ? Set.of()
        : Rule.super.lacks(context);
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    Optional<Integer> host = HostBits.host(context).flatMap(SevCapability::hostReducedPhysBits);
    return written(context).stream()
        .flatMap(
            element -> isOutOfRange(element) ? refused(element, host) : differing(element, host));
  }

  private static Optional<ElementNode> written(LaunchContext context) {
    return context
        .launchSecurityChild(HostBits.REDUCED_PHYS_BITS)
        .filter(element -> HostBits.value(element).isPresent());
  }

  private static boolean isOutOfRange(ElementNode element) {
    return HostBits.value(element).filter(v -> v < LEAST || v > GREATEST).isPresent();
  }

  private static Stream<Finding> refused(ElementNode element, Optional<Integer> host) {
    return Stream.of(
        INFO.at(element)
            .detail("QEMU accepts %d to %d".formatted(LEAST, GREATEST))
            .expected(host.orElse(USUAL))
            .found(element.text())
            .fix(set(element, host.orElse(USUAL))));
  }

  private static Stream<Finding> differing(ElementNode element, Optional<Integer> host) {
    return host.stream()
        .filter(value -> !HostBits.value(element).equals(host))
        .map(
            value ->
                INFO.at(element)
                    .severity(WARNING)
                    .expected(value)
                    .found(element.text())
                    .fix(set(element, value)));
  }

  private static Fix set(ElementNode element, int value) {
    return Fix.safe(
        "set reducedPhysBits to " + value, ElementEdits.setText(element, Integer.toString(value)));
  }
}
