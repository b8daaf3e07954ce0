package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Need.FIRMWARE_DESCRIPTORS;
import static dev.sevkit.validate.Need.LIBVIRT_VERSION;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.domain.MachineType;
import dev.sevkit.model.domain.OsType;
import dev.sevkit.model.firmware.FirmwareChoice;
import dev.sevkit.model.firmware.FirmwareLookup;
import dev.sevkit.model.firmware.FirmwareObstacle;
import dev.sevkit.model.firmware.FirmwareVerdict;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * There is firmware for this kind of guest, and none of it is what the domain asks for besides;
 * libvirt refuses to define the domain.
 */
public final class NoFirmwareFits implements Rule {

  private static final Set<FirmwareObstacle.Kind> SECURE_BOOT =
      Set.of(
          FirmwareObstacle.Kind.SECURE_BOOT,
          FirmwareObstacle.Kind.ENROLLED_KEYS,
          FirmwareObstacle.Kind.SMM);

  private static final RuleInfo INFO =
      RuleInfo.named("no-firmware-fits")
          .summary("no firmware for this kind of guest is what the domain asks for besides")
          .severity(ERROR)
          .effect(REFUSED)
          .needs(FIRMWARE_DESCRIPTORS, LIBVIRT_VERSION)
          .remedy("ask for less in <os>, or install a build with a descriptor that fits")
          .since("0.1.0")
          .source("libvirt, src/qemu/qemu_firmware.c, qemuFirmwareMatchDomain; NEWS 11.8.0");

  /** The rule. */
  public NoFirmwareFits() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context)
        && LikelyFirmware.isAskedFor(context)
        && context.os().filter(os -> "efi".equals(os.getFirmware())).isPresent();
  }

  @Override
  public Set<Need> lacks(LaunchContext context) {
    return LikelyFirmware.of(context)
        .map(likely -> likely.agreeOn(choice -> isMissed(context, choice)))
        .map(agreed -> agreed ? Set.<Need>of() : Set.of(LIBVIRT_VERSION))
        .orElse(Set.of(FIRMWARE_DESCRIPTORS));
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return LikelyFirmware.of(context).map(LikelyFirmware::newest).stream()
        .filter(choice -> isMissed(context, choice))
        .map(choice -> finding(context, choice));
  }

  /** Where no firmware is for this kind of guest at all, asking for less would not help. */
  private static boolean isMissed(LaunchContext context, FirmwareChoice choice) {
    List<FirmwareVerdict> capable = capable(context, choice).toList();
    return choice.lookup() == FirmwareLookup.AUTOMATIC
        && choice.refusal().isPresent()
        && !capable.isEmpty()
        && !(asksForSecureBoot(context)
            && capable.stream().allMatch(NoFirmwareFits::isForLackOfIt));
  }

  private static Stream<FirmwareVerdict> capable(LaunchContext context, FirmwareChoice choice) {
    String arch = context.osType().map(OsType::getArch).orElse("x86_64");
    String machine = context.machine().map(MachineType::name).orElse("pc");
    return choice.verdicts().stream()
        .filter(verdict -> verdict.descriptor().isUefiFor(arch, machine))
        .filter(v -> v.descriptor().features().containsAll(choice.requiredFeatures()));
  }

  /** Builds with Secure Boot do not start SEV guests: that wish is wrong by itself. */
  private static boolean asksForSecureBoot(LaunchContext context) {
    return SecureBootWish.of(context).filter("yes"::equals).isPresent();
  }

  private static boolean isForLackOfIt(FirmwareVerdict verdict) {
    return verdict.obstacles().stream().map(FirmwareObstacle::kind).anyMatch(SECURE_BOOT::contains);
  }

  private static Finding finding(LaunchContext context, FirmwareChoice choice) {
    String why =
        capable(context, choice)
            .map(FirmwareVerdict::toString)
            .collect(Collectors.joining(", or "));
    return INFO.at(context.os().orElseThrow()).detail(why);
  }
}
