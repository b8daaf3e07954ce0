package dev.sevkit.model.firmware;

import static dev.sevkit.model.firmware.FirmwareObstacle.Kind.DEVICE;
import static dev.sevkit.model.firmware.FirmwareObstacle.Kind.ENROLLED_KEYS;
import static dev.sevkit.model.firmware.FirmwareObstacle.Kind.INTERFACE;
import static dev.sevkit.model.firmware.FirmwareObstacle.Kind.LAUNCH_SECURITY;
import static dev.sevkit.model.firmware.FirmwareObstacle.Kind.MACHINE;
import static dev.sevkit.model.firmware.FirmwareObstacle.Kind.PATH;
import static dev.sevkit.model.firmware.FirmwareObstacle.Kind.SECURE_BOOT;
import static dev.sevkit.model.firmware.FirmwareObstacle.Kind.SLEEP_STATE;
import static dev.sevkit.model.firmware.FirmwareObstacle.Kind.SMM;

import dev.sevkit.model.firmware.FirmwareDescriptor.Mapping;
import dev.sevkit.model.firmware.FirmwareObstacle.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One firmware held against what a domain asks for, question by question in libvirt's order.
 *
 * @see "libvirt, src/qemu/qemu_firmware.c, qemuFirmwareMatchDomain"
 */
final class FirmwareMatch {

  private final FirmwareRequest request;
  private final LibvirtRelease libvirt;
  private final FirmwareDescriptor firmware;
  private final List<FirmwareObstacle> obstacles = new ArrayList<>();

  FirmwareMatch(FirmwareRequest request, LibvirtRelease libvirt, FirmwareDescriptor firmware) {
    this.request = request;
    this.libvirt = libvirt;
    this.firmware = firmware;
  }

  /** Why the firmware does not fit; empty if it does. */
  List<FirmwareObstacle> obstacles(Set<String> wanted) {
    if (!libvirt.knows(firmware.mapping())) {
      String detail = "mapped as " + firmware.mapping().device() + ", which libvirt does not know";
      return List.of(new FirmwareObstacle(DEVICE, detail));
    }
    interfaces(wanted);
    paths(firmware.mapping());
    machine();
    sleepStates();
    bootFeature(SECURE_BOOT, "secure-boot");
    bootFeature(ENROLLED_KEYS, "enrolled-keys");
    smm();
    obstacles.addAll(new MappingMatch(request, libvirt, firmware).obstacles());
    launchSecurity();
    return List.copyOf(obstacles);
  }

  private void interfaces(Set<String> wanted) {
    boolean offered = wanted.stream().anyMatch(firmware.interfaces()::contains);
    String missing = "interface " + String.join(" or ", wanted) + " missing";
    unless(offered, INTERFACE, missing + ": it offers " + String.join(", ", firmware.interfaces()));
  }

  private void paths(Mapping mapping) {
    Optional<String> named = mapping.device().equals("kernel") ? request.kernel() : request.path();
    String what = mapping.device().equals("kernel") ? "<kernel>" : "the loader";
    unless(
        named.filter(path -> !path.equals(mapping.image())).isEmpty(),
        PATH,
        "its image is " + mapping.image() + ", " + what + " names " + named.orElse(""));
    if (mapping.device().equals("flash") && request.template().isPresent()) {
      unless(
          request.template().equals(mapping.nvramTemplate()),
          PATH,
          "its template is "
              + mapping.nvramTemplate().orElse("none")
              + ", <nvram> names "
              + request.template().get());
    }
  }

  private void machine() {
    unless(
        firmware.isFor(request.arch(), request.machine()),
        MACHINE,
        "not for " + request.machine() + " on " + request.arch());
  }

  private void sleepStates() {
    unless(
        !request.suspendsToMemory() || firmware.has("acpi-s3"),
        SLEEP_STATE,
        "feature acpi-s3 missing for suspend-to-mem");
    unless(
        !request.suspendsToDisk() || firmware.has("acpi-s4"),
        SLEEP_STATE,
        "feature acpi-s4 missing for suspend-to-disk");
  }

  private void bootFeature(Kind kind, String feature) {
    String asked = request.feature(feature).orElse("");
    unless(!asked.equals("yes") || firmware.has(feature), kind, feature + " asked for and missing");
    unless(!asked.equals("no") || !firmware.has(feature), kind, feature + " asked to be absent");
  }

  private void smm() {
    String secure = request.secure().orElse("");
    if (firmware.has("requires-smm")) {
      boolean off = request.smmIsOff() && libvirt.asksForSmm();
      unless(!off, SMM, "requires SMM, which is off");
      unless(!secure.equals("no"), SMM, "requires SMM, the loader says secure='no'");
    } else {
      unless(!secure.equals("yes"), SMM, "does not use SMM, the loader says secure='yes'");
    }
  }

  private void launchSecurity() {
    List<String> missing =
        request.requiredFeatures().stream().filter(feature -> !firmware.has(feature)).toList();
    unless(
        missing.isEmpty(),
        LAUNCH_SECURITY,
        (missing.size() == 1 ? "feature " : "features ")
            + String.join(", ", missing)
            + " missing for launchSecurity "
            + request.securityType().orElse("")
            + (request.isSevEs() ? " with SEV-ES in its policy" : ""));
  }

  private void unless(boolean fits, Kind kind, String detail) {
    if (!fits) {
      obstacles.add(new FirmwareObstacle(kind, detail));
    }
  }
}
