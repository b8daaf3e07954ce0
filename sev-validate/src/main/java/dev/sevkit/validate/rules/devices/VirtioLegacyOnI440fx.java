package dev.sevkit.validate.rules.devices;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.FRAGILE;
import static dev.sevkit.validate.Effect.NOT_BOOTABLE;
import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.domain.MachineType;
import dev.sevkit.model.domain.devices.Controller;
import dev.sevkit.model.domain.devices.Device;
import dev.sevkit.model.domain.devices.Disk;
import dev.sevkit.model.domain.devices.Filesystem;
import dev.sevkit.model.domain.devices.Interface;
import dev.sevkit.model.domain.devices.Memballoon;
import dev.sevkit.model.domain.devices.Rng;
import dev.sevkit.model.domain.devices.Vsock;
import dev.sevkit.model.domain.devices.part.FilesystemDriver;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.sev.Version;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A virtio device on i440fx keeps its legacy interface, which cannot use the guest's DMA API; QEMU
 * since 6.0 switches the interface off.
 */
public final class VirtioLegacyOnI440fx implements Rule {

  private static final Version SWITCHED_OFF_SINCE = Version.of(6, 0);
  private static final Version MODEL_SINCE = Version.of(5, 2);
  private static final String MODERN = "virtio-non-transitional";

  private static final RuleInfo INFO =
      RuleInfo.named("virtio-legacy-on-i440fx")
          .summary("virtio devices on i440fx that are not virtio-non-transitional")
          .severity(WARNING)
          .effect(NOT_BOOTABLE)
          .appliesTo(SEV, SEV_ES)
          .turnsAt(
              Need.QEMU_VERSION, SWITCHED_OFF_SINCE, "switches legacy virtio off in SEV guests")
          .turnsAt(Need.LIBVIRT_VERSION, MODEL_SINCE, "knows the models virtio-non-transitional")
          .remedy("use model virtio-non-transitional, since libvirt 5.2.0, or machine q35")
          .since("0.1.0")
          .source("libvirt kbase launch_security_sev, Virtio; QEMU hw/core/machine.c");

  /** The rule. */
  public VirtioLegacyOnI440fx() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context)
        && context.machine().filter(MachineType::isI440fx).isPresent();
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    List<Device> legacy =
        context
            .devices()
            .filter(Device::isVirtio)
            .filter(VirtioLegacyOnI440fx::hasLegacyForm)
            .filter(VirtioLegacyOnI440fx::isOfUsualModel)
            .toList();
    return legacy.isEmpty() ? Stream.empty() : Stream.of(finding(context, legacy));
  }

  /** Graphics, input, sound, crypto, memory and virtiofs are always virtio 1.0. */
  private static boolean hasLegacyForm(Device device) {
    return device instanceof Disk
        || (device instanceof Interface card && !"hostdev".equals(card.getType()))
        || device instanceof Controller
        || device instanceof Memballoon
        || device instanceof Rng
        || device instanceof Vsock
        || (device instanceof Filesystem filesystem && !isVirtiofs(filesystem));
  }

  private static boolean isVirtiofs(Filesystem filesystem) {
    FilesystemDriver driver = filesystem.getDriver();
    return driver != null && "virtiofs".equals(driver.getType());
  }

  /** Virtio without a word about transition; libvirt takes it where none is named. */
  private static boolean isOfUsualModel(Device device) {
    return device
        .modelName()
        .map(model -> model.equals("virtio") || model.equals("virtio-scsi"))
        .orElse(true);
  }

  /** A newer QEMU leaves the devices working. */
  private static RuleInfo info(LaunchContext context) {
    return context.qemu().isKnownAtLeast(SWITCHED_OFF_SINCE) ? INFO.effect(FRAGILE) : INFO;
  }

  private static Severity severity(LaunchContext context) {
    if (context.qemu().isKnownBefore(SWITCHED_OFF_SINCE)) {
      return ERROR;
    }
    return context.qemu().isKnownAtLeast(SWITCHED_OFF_SINCE) ? Severity.INFO : WARNING;
  }

  /** One cause, the machine type, and so one finding: at the first of the devices. */
  private static Finding finding(LaunchContext context, List<Device> legacy) {
    Finding finding =
        info(context).at(legacy.get(0)).detail(names(legacy)).severity(severity(context));
    return context.libvirt().isKnownBefore(MODEL_SINCE)
        ? finding
        : finding.fix(Fix.safe("use model " + MODERN, setModel(legacy)));
  }

  /** Such as {@code <disk>, 2 <interface>}, in the order of the document. */
  private static String names(List<Device> legacy) {
    Map<String, Long> counts =
        legacy.stream()
            .collect(
                Collectors.groupingBy(
                    device -> "<" + device.node().name() + ">",
                    LinkedHashMap::new,
                    Collectors.counting()));
    return counts.entrySet().stream()
        .map(kind -> kind.getValue() == 1 ? kind.getKey() : kind.getValue() + " " + kind.getKey())
        .collect(Collectors.joining(", "));
  }

  private static List<TextEdit> setModel(List<Device> legacy) {
    return legacy.stream().flatMap(device -> setModel(device.node()).stream()).toList();
  }

  private static List<TextEdit> setModel(ElementNode device) {
    return device.is("interface")
        ? ElementEdits.setAttribute(device.child("model").orElseThrow(), "type", MODERN)
        : ElementEdits.setAttribute(device, "model", MODERN);
  }
}
