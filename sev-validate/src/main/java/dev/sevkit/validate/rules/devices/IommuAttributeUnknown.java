package dev.sevkit.validate.rules.devices;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.NOT_BOOTABLE;
import static dev.sevkit.validate.Need.LIBVIRT_VERSION;
import static dev.sevkit.validate.Need.QEMU_VERSION;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.domain.devices.Device;
import dev.sevkit.model.domain.devices.MemoryDevice;
import dev.sevkit.model.domain.devices.Vsock;
import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A virtio device needs iommu='on' on QEMU before 6.0, and this libvirt cannot say it of such a
 * device: the guest loses it.
 */
public final class IommuAttributeUnknown implements Rule {

  private static final Version IMPLIED_SINCE = Version.of(6, 0);
  private static final Version VSOCK_SINCE = Version.of(7, 1);
  private static final Version MEMORY_SINCE = Version.of(11, 9);

  private static final RuleInfo INFO =
      RuleInfo.named("iommu-attribute-unknown")
          .summary("libvirt cannot say iommu='on' of this device, which QEMU before 6.0 needs")
          .severity(ERROR)
          .effect(NOT_BOOTABLE)
          .needs(QEMU_VERSION, LIBVIRT_VERSION)
          .appliesTo(SEV, SEV_ES)
          .turnsAt(
              Need.QEMU_VERSION,
              IMPLIED_SINCE,
              "sets iommu on every virtio device of a SEV guest itself")
          .turnsAt(Need.LIBVIRT_VERSION, VSOCK_SINCE, "gives vsock a driver")
          .turnsAt(Need.LIBVIRT_VERSION, MEMORY_SINCE, "gives virtio memory a driver")
          .remedy("take the device away, or run QEMU 6.0 or newer")
          .since("0.1.0")
          .source("libvirt formatdomain, Vsock, Virtio-related options; libvirt NEWS, 11.9.0");

  /** The rule. */
  public IommuAttributeUnknown() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context) && latecomers(context).findAny().isPresent();
  }

  @Override
  public Set<Need> lacks(LaunchContext context) {
    boolean unknownQemu = context.qemu().isBefore(IMPLIED_SINCE).isEmpty();
    boolean unknownLibvirt =
        latecomers(context)
            .anyMatch(device -> context.libvirt().isBefore(knownSince(device)).isEmpty());
    if (context.qemu().isKnownAtLeast(IMPLIED_SINCE) || knowsAll(context)) {
      return Set.of();
    }
    Set<Need> missing = EnumSet.noneOf(Need.class);
    if (unknownQemu) {
      missing.add(QEMU_VERSION);
    }
    if (unknownLibvirt) {
      missing.add(LIBVIRT_VERSION);
    }
    return missing;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.qemu().isKnownBefore(IMPLIED_SINCE)
        ? latecomers(context)
            .filter(device -> context.libvirt().isKnownBefore(knownSince(device)))
            .map(device -> finding(context, device))
        : Stream.empty();
  }

  private static boolean knowsAll(LaunchContext context) {
    return latecomers(context)
        .allMatch(device -> context.libvirt().isKnownAtLeast(knownSince(device)));
  }

  /** Virtio devices whose driver came to libvirt later than SEV. */
  private static Stream<Device> latecomers(LaunchContext context) {
    return context
        .devices()
        .filter(Device::isVirtio)
        .filter(device -> device instanceof Vsock || device instanceof MemoryDevice);
  }

  private static Version knownSince(Device device) {
    return device instanceof Vsock ? VSOCK_SINCE : MEMORY_SINCE;
  }

  private static Finding finding(LaunchContext context, Device device) {
    return INFO.at(device)
        .detail("on <" + device.node().name() + ">")
        .expected("libvirt " + knownSince(device) + " or newer")
        .found(context.libvirt());
  }
}
