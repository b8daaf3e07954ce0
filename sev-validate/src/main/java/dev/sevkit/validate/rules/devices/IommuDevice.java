package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Effect.FRAGILE;

import dev.sevkit.model.domain.devices.Iommu;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The guest gets an IOMMU of its own, which SEV does not ask for: the option iommu of virtio
 * devices is another thing.
 */
public final class IommuDevice implements Rule {

  /** As many virtual CPUs a guest can have without one. */
  private static final long WITHOUT_IOMMU = 255;

  private static final RuleInfo INFO =
      RuleInfo.named("iommu-device")
          .summary("virtual IOMMU, which SEV does not need")
          .severity(Severity.INFO)
          .effect(FRAGILE)
          .remedy(
              "delete <iommu> if it was meant for SEV; iommu='on' belongs to the driver of a virtio device")
          .since("0.1.0")
          .source("OpenStack Nova specification for AMD SEV, Proposed change");

  /** The rule. */
  public IommuDevice() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return isNeededAnyway(context) ? Stream.empty() : context.devices(Iommu.class).map(INFO::at);
  }

  /** QEMU gives so many virtual CPUs interrupts only with an IOMMU. */
  private static boolean isNeededAnyway(LaunchContext context) {
    return Optional.ofNullable(context.domain().getVcpu())
        .filter(vcpu -> vcpu.count().orElse(1) > WITHOUT_IOMMU)
        .isPresent();
  }
}
