package dev.sevkit.validate.rules.devices;

import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.NOT_BOOTABLE;
import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.domain.devices.Disk;
import dev.sevkit.model.domain.devices.Interface;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.stream.Stream;

/**
 * The guest has a vDPA device, whose hardware reads the guest's memory as a passed-through device
 * does.
 */
public final class VdpaDevice implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("vdpa-device")
          .summary("vDPA device, whose hardware cannot read encrypted memory")
          .severity(WARNING)
          .effect(NOT_BOOTABLE)
          .remedy("use a virtio device that QEMU or the host's kernel serves")
          .since("0.1.0")
          .source(
              "QEMU block/blkio.c; libvirt src/qemu/qemu_domain.c, qemuDomainGetMemLockLimitBytes");

  /** The rule. */
  public VdpaDevice() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return Stream.concat(
        context
            .devices(Interface.class)
            .filter(card -> "vdpa".equals(card.getType()))
            .map(INFO::at),
        context
            .devices(Disk.class)
            .filter(disk -> "vhostvdpa".equals(disk.getType()))
            .map(disk -> INFO.at(disk).severity(context.is(SEV_SNP) ? ERROR : WARNING)));
  }
}
