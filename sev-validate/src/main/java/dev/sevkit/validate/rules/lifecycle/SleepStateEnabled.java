package dev.sevkit.validate.rules.lifecycle;

import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.FRAGILE;
import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.domain.MachineType;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.firmware.FirmwareDescriptor;
import dev.sevkit.model.xml.AttributeNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The domain offers the guest suspend to RAM or to disk, which firmware made for encrypted guests
 * does not offer.
 */
public final class SleepStateEnabled implements Rule {

  private static final String HIBERNATION = "acpi-s4";
  private static final Map<String, String> FEATURES =
      Map.of("suspend-to-mem", "acpi-s3", "suspend-to-disk", HIBERNATION);

  private static final RuleInfo INFO =
      RuleInfo.named("sleep-state-enabled")
          .summary("suspend to RAM or disk in an encrypted guest")
          .severity(WARNING)
          .effect(FRAGILE)
          .remedy("set enabled='no': firmware made for SEV offers no sleep state")
          .since("0.1.0")
          .source(
              "libvirt src/qemu/qemu_firmware.c, qemuFirmwareMatchDomain; libvirt kbase launch_security_sev, examples");

  /** The rule. */
  public SleepStateEnabled() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.root().child("pm").stream()
        .flatMap(pm -> pm.children().stream())
        .filter(state -> FEATURES.containsKey(state.name()))
        .flatMap(state -> state.attribute("enabled").stream())
        .filter(enabled -> enabled.value().equals("yes"))
        .map(enabled -> finding(context, enabled));
  }

  private static Finding finding(LaunchContext context, AttributeNode enabled) {
    String state = enabled.owner().name();
    Finding finding =
        INFO.at(enabled)
            .detail("<" + state + ">")
            .expected("no")
            .found("yes")
            .fix(
                Fix.safe(
                    "switch " + state + " off",
                    ElementEdits.setAttribute(enabled.owner(), "enabled", "no")));
    return isRefused(context, FEATURES.getOrDefault(state, state))
        ? finding.severity(ERROR).detail("<" + state + ">, for which libvirt finds no firmware")
        : finding;
  }

  /** Libvirt takes only firmware that promises the sleep state, and most for SEV does not. */
  private static boolean isRefused(LaunchContext context, String feature) {
    if (context.os().filter(os -> "efi".equals(os.getFirmware())).isEmpty()) {
      return false;
    }
    return context
        .profile()
        .firmware()
        .map(installed -> installed.all().stream().noneMatch(one -> fits(context, one, feature)))
        .orElseGet(() -> feature.equals(HIBERNATION) || needsAmdSev(context));
  }

  private static boolean fits(LaunchContext context, FirmwareDescriptor one, String feature) {
    String machine = context.machine().map(MachineType::name).orElse("pc");
    return one.isUefiFor("x86_64", machine)
        && context.mode().filter(one::supports).isPresent()
        && one.has(feature);
  }

  /** Without descriptors: only the build made for confidential guests fits, which never sleeps. */
  private static boolean needsAmdSev(LaunchContext context) {
    return context.is(SEV_SNP)
        || context.loader().filter(loader -> "yes".equals(loader.getStateless())).isPresent();
  }
}
