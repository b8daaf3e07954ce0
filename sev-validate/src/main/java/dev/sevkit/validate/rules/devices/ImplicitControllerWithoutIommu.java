package dev.sevkit.validate.rules.devices;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.NOT_BOOTABLE;
import static dev.sevkit.validate.Need.QEMU_VERSION;
import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.domain.devices.Controller;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.Markup;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.sev.Version;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The domain leaves a controller to libvirt, which adds it without the option that makes it use the
 * guest's DMA API: on QEMU before 6.0 the guest loses what hangs on it.
 */
public final class ImplicitControllerWithoutIommu implements Rule {

  private static final Version IMPLIED_SINCE = Version.of(6, 0);

  private static final RuleInfo INFO =
      RuleInfo.named("implicit-controller-without-iommu")
          .summary("libvirt adds this controller without iommu='on', which QEMU before 6.0 needs")
          .severity(ERROR)
          .effect(NOT_BOOTABLE)
          .needs(QEMU_VERSION)
          .appliesTo(SEV, SEV_ES)
          .turnsAt(
              Need.QEMU_VERSION,
              IMPLIED_SINCE,
              "sets iommu on every virtio device of a SEV guest itself")
          .remedy("name the controller and give it <driver iommu='on'/>")
          .since("0.1.0")
          .source("OpenStack Nova, bug 1845986; libvirt formatdomain, Controllers");

  /** The rule. */
  public ImplicitControllerWithoutIommu() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context)
        && !(virtioSerial(context).isEmpty() && scsiDisks(context).isEmpty());
  }

  @Override
  public Set<Need> lacks(LaunchContext context) {
    return context.qemu().isBefore(IMPLIED_SINCE).isPresent() ? Set.of() : Set.of(QEMU_VERSION);
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.qemu().isKnownBefore(IMPLIED_SINCE)
        ? Stream.of(serial(context), scsi(context)).flatMap(Optional::stream)
        : Stream.empty();
  }

  private static Optional<Finding> serial(LaunchContext context) {
    List<ElementNode> users = virtioSerial(context);
    Markup controller = controller("virtio-serial");
    return users.stream()
        .findFirst()
        .map(user -> INFO.at(user).detail("virtio-serial for <" + user.name() + ">"))
        .map(
            finding ->
                onFirstController(users)
                    ? finding.fix(
                        Fix.safe("add a virtio-serial controller", add(context, controller)))
                    : finding);
  }

  /** Libvirt takes LSI Logic where QEMU has it, which needs no such option. */
  private static Optional<Finding> scsi(LaunchContext context) {
    List<ElementNode> disks = scsiDisks(context);
    Markup controller = controller("scsi").with("model", "virtio-scsi");
    return disks.stream()
        .findFirst()
        .map(disk -> INFO.at(disk).severity(WARNING).detail("SCSI, if libvirt chooses virtio-scsi"))
        .map(
            finding ->
                onFirstController(disks)
                    ? finding.fix(
                        Fix.unsafe(
                            "add a virtio-scsi controller; where libvirt chose another model the"
                                + " guest needs its driver",
                            add(context, controller)))
                    : finding);
  }

  private static List<ElementNode> virtioSerial(LaunchContext context) {
    return children(context)
        .filter(device -> device.is("channel") || device.is("console"))
        .filter(device -> target(device, "type").equals("virtio"))
        .filter(device -> lacksController(context, "virtio-serial"))
        .toList();
  }

  private static List<ElementNode> scsiDisks(LaunchContext context) {
    return children(context)
        .filter(device -> device.is("disk"))
        .filter(ImplicitControllerWithoutIommu::isScsi)
        .filter(device -> lacksController(context, "scsi"))
        .toList();
  }

  /** Without a bus libvirt takes it from the name. */
  private static boolean isScsi(ElementNode disk) {
    String bus = target(disk, "bus");
    return bus.isEmpty() ? target(disk, "dev").startsWith("sd") : bus.equals("scsi");
  }

  private static Stream<ElementNode> children(LaunchContext context) {
    return context.devicesElement().stream().flatMap(devices -> devices.node().children().stream());
  }

  private static String target(ElementNode device, String attribute) {
    return device.child("target").flatMap(target -> target.value(attribute)).orElse("");
  }

  private static boolean lacksController(LaunchContext context, String type) {
    return context
        .devices(Controller.class)
        .noneMatch(controller -> type.equals(controller.getType()));
  }

  private static boolean onFirstController(List<ElementNode> users) {
    return users.stream()
        .flatMap(user -> user.child("address").stream())
        .flatMap(address -> address.value("controller").stream())
        .allMatch("0"::equals);
  }

  private static Markup controller(String type) {
    return Markup.element("controller")
        .with("type", type)
        .with("index", "0")
        .child(Markup.element("driver").with("iommu", "on"));
  }

  private static List<TextEdit> add(LaunchContext context, Markup controller) {
    return ElementEdits.insert(context.devicesElement().orElseThrow().node(), controller);
  }
}
