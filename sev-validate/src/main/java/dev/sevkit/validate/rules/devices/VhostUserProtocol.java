package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Need.QEMU_VERSION;

import dev.sevkit.model.domain.devices.Device;
import dev.sevkit.model.domain.devices.Disk;
import dev.sevkit.model.domain.devices.Filesystem;
import dev.sevkit.model.domain.devices.Interface;
import dev.sevkit.model.domain.devices.Video;
import dev.sevkit.model.sev.Version;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A process of the host serves a device by vhost-user; one that offers the IOMMU feature without
 * two others stops the guest.
 */
public final class VhostUserProtocol implements Rule {

  private static final Version IMPLIED_SINCE = Version.of(6, 0);

  private static final RuleInfo INFO =
      RuleInfo.named("vhost-user-protocol")
          .summary("vhost-user back-end, which must speak the IOMMU protocol features")
          .severity(Severity.INFO)
          .effect(REFUSED)
          .needs(QEMU_VERSION)
          .turnsAt(
              Need.QEMU_VERSION,
              IMPLIED_SINCE,
              "sets iommu on every virtio device of a SEV guest itself")
          .remedy(
              "use a back-end with reply-ack and backend-req, or one that does not offer the IOMMU feature")
          .since("0.1.0")
          .source("QEMU hw/virtio/vhost-user.c; OpenStack Nova specification for AMD SEV");

  /** The rule. */
  public VhostUserProtocol() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context) && vhostUser(context).findAny().isPresent();
  }

  @Override
  public Set<Need> lacks(LaunchContext context) {
    return context.qemu().isBefore(IMPLIED_SINCE).isPresent() ? Set.of() : Set.of(QEMU_VERSION);
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.qemu().isKnownAtLeast(IMPLIED_SINCE)
        ? vhostUser(context).map(INFO::at)
        : Stream.empty();
  }

  private static Stream<Device> vhostUser(LaunchContext context) {
    return context.devices().filter(VhostUserProtocol::isVhostUser);
  }

  private static boolean isVhostUser(Device device) {
    if (device instanceof Interface card) {
      return "vhostuser".equals(card.getType());
    }
    if (device instanceof Disk disk) {
      return "vhostuser".equals(disk.getType());
    }
    return (device instanceof Filesystem || device instanceof Video)
        && device.node().child("driver").filter(VhostUserProtocol::isServedOutside).isPresent();
  }

  private static boolean isServedOutside(ElementNode driver) {
    return driver.value("type").filter("virtiofs"::equals).isPresent()
        || driver.value("name").filter("vhostuser"::equals).isPresent();
  }
}
