package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.domain.devices.Device;
import dev.sevkit.model.xml.AttributeNode;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A device that is not virtio carries the virtio option iommu: libvirt refuses the domain. */
public final class IommuOnNonVirtio implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("iommu-on-non-virtio")
          .summary("iommu on a device that is not virtio, which libvirt refuses")
          .severity(ERROR)
          .effect(REFUSED)
          .remedy("delete the attribute: only virtio devices need it")
          .since("0.1.0")
          .source("libvirt src/conf/domain_validate.c, virDomainCheckVirtioOptionsAreAbsent");

  /** The rule. */
  public IommuOnNonVirtio() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    Set<ElementNode> virtio =
        context.devices().filter(Device::isVirtio).map(Device::node).collect(Collectors.toSet());
    return context.devicesElement().stream()
        .flatMap(devices -> devices.node().children().stream())
        .filter(device -> !virtio.contains(device))
        .flatMap(device -> device.child("driver").stream())
        .flatMap(driver -> driver.attribute("iommu").stream())
        .map(IommuOnNonVirtio::finding);
  }

  private static Finding finding(AttributeNode iommu) {
    return INFO.at(iommu)
        .detail("on <" + iommu.owner().parent().map(ElementNode::name).orElse("device") + ">")
        .fix(Fix.safe("remove iommu from the driver", DriverIommu.remove(iommu.owner())));
  }
}
