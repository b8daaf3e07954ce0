package dev.sevkit.validate.rules.machine;

import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.FRAGILE;
import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.domain.Loader;
import dev.sevkit.model.domain.MachineType;
import dev.sevkit.model.domain.OsType;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.firmware.FirmwareDescriptor;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.xml.ModelElement;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine type is not q35. SEV-SNP guests do not start on it; SEV and SEV-ES guests may on
 * i440fx, with care for every virtio device and a firmware built for it.
 */
public final class MachineNotQ35 implements Rule {

  private static final MachineType LIBVIRT_DEFAULT = new MachineType("pc");

  private static final RuleInfo INFO =
      RuleInfo.named("machine-not-q35")
          .summary("machine type is not q35")
          .severity(WARNING)
          .effect(FRAGILE)
          .remedy("use q35; PCI addresses, IDE disks and the guest's device names change with it")
          .since("0.1.0")
          .source("libvirt kbase launch_security_sev, Machine type; SUSE AMD-SEV guide, section 3");

  /** The rule. */
  public MachineNotQ35() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context) && isX86(context);
  }

  private static boolean isX86(LaunchContext context) {
    return context
        .osType()
        .flatMap(type -> Optional.ofNullable(type.getArch()))
        .map("x86_64"::equals)
        .orElse(true);
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    MachineType machine = context.machine().orElse(LIBVIRT_DEFAULT);
    if (machine.isQ35()) {
      return Stream.empty();
    }
    Finding finding = INFO.at(place(context)).found(machine).severity(severity(context, machine));
    return Stream.of(context.osType().map(type -> finding.fix(toQ35(type))).orElse(finding));
  }

  /** On i440fx SEV and SEV-ES are merely discouraged, where there is firmware for it. */
  private static Severity severity(LaunchContext context, MachineType machine) {
    return machine.isI440fx() && !context.is(SEV_SNP) && !isOfQ35Alone(context, machine)
        ? WARNING
        : ERROR;
  }

  /** Whether firmware for this kind of guest is known, and none of it is made for the machine. */
  private static boolean isOfQ35Alone(LaunchContext context, MachineType machine) {
    List<FirmwareDescriptor> candidates = candidates(context);
    return !candidates.isEmpty()
        && candidates.stream().noneMatch(firmware -> firmware.isFor("x86_64", machine.name()));
  }

  private static List<FirmwareDescriptor> candidates(LaunchContext context) {
    SevType mode = context.mode().orElseThrow();
    Optional<String> image = context.loader().flatMap(Loader::image);
    return context.profile().firmware().stream()
        .flatMap(installed -> image.map(installed::ofImage).orElseGet(installed::all).stream())
        .filter(firmware -> firmware.supports(mode))
        .toList();
  }

  private static ModelElement place(LaunchContext context) {
    return context
        .osType()
        .map(ModelElement.class::cast)
        .or(context::os)
        .orElseGet(context::domain);
  }

  private static Fix toQ35(OsType type) {
    return Fix.unsafe(
        "set machine='q35'; PCI addresses and IDE disks must be planned anew",
        ElementEdits.setAttribute(type.node(), "machine", "q35"));
  }
}
