package dev.sevkit.validate.rules.devices;

import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.NOT_BOOTABLE;
import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.domain.devices.Disk;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.stream.Stream;

/**
 * A disk is an NVMe drive of the host driven through VFIO: it cannot read encrypted memory, and it
 * forbids QEMU to discard RAM, which SEV-SNP needs.
 */
public final class VfioNvmeDisk implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("vfio-nvme-disk")
          .summary("NVMe drive of the host used through VFIO, which cannot read encrypted memory")
          .severity(WARNING)
          .effect(NOT_BOOTABLE)
          .remedy(
              "give the guest the block device: <disk type='block'> with the host's /dev/nvme… as source")
          .since("0.1.0")
          .source("QEMU util/vfio-helpers.c; libvirt src/qemu/qemu_domain.c");

  /** The rule. */
  public VfioNvmeDisk() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context
        .devices(Disk.class)
        .filter(disk -> "nvme".equals(disk.getType()))
        .map(disk -> INFO.at(disk).severity(context.is(SEV_SNP) ? ERROR : WARNING));
  }
}
