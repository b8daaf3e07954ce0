package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.domain.MachineType;
import dev.sevkit.model.domain.devices.Device;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.xml.AttributeNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A device is of a transitional virtio model, which keeps the legacy interface: QEMU refuses it in
 * a confidential guest.
 */
public final class VirtioTransitional implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("virtio-transitional")
          .summary(
              "transitional virtio model, whose legacy interface does not work in an encrypted guest")
          .severity(ERROR)
          .effect(REFUSED)
          .remedy("use model virtio on q35, virtio-non-transitional on i440fx")
          .since("0.1.0")
          .source("QEMU hw/virtio/virtio-pci.c; libvirt kbase launch_security_sev, Virtio");

  /** The rule. */
  public VirtioTransitional() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context
        .devices()
        .flatMap(device -> model(device).stream())
        .map(at -> finding(context, at));
  }

  /** The attribute that names the model: the device's own, or that of its model element. */
  private static Optional<AttributeNode> model(Device device) {
    Stream<AttributeNode> written =
        Stream.of(
                device.node().attribute("model"),
                device.node().child("model").flatMap(model -> model.attribute("type")))
            .flatMap(Optional::stream);
    return written.filter(model -> model.value().equals("virtio-transitional")).findFirst();
  }

  private static Finding finding(LaunchContext context, AttributeNode model) {
    String modern = modern(context, model);
    return INFO.at(model)
        .expected(modern)
        .found(model.value())
        .fix(
            Fix.safe(
                "use model " + modern,
                ElementEdits.setAttribute(model.owner(), model.name(), modern)));
  }

  private static String modern(LaunchContext context, AttributeNode model) {
    if (!context.machine().filter(MachineType::isQ35).isPresent()) {
      return "virtio-non-transitional";
    }
    boolean scsi =
        model.owner().is("controller") && "scsi".equals(model.owner().value("type").orElse(""));
    return scsi ? "virtio-scsi" : "virtio";
  }
}
