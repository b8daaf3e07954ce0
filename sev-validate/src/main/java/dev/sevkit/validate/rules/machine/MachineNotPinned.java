package dev.sevkit.validate.rules.machine;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.FRAGILE;

import dev.sevkit.model.domain.MachineType;
import dev.sevkit.model.xml.AttributeNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.rules.internal.OwnerSession;
import java.util.stream.Stream;

/**
 * The machine type of an attested guest is an alias: libvirt puts the newest version in its place
 * when the domain is defined, and a SEV-ES guest's launch measurement may change with it.
 */
public final class MachineNotPinned implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("machine-not-pinned")
          .summary("machine type of an attested guest is an alias")
          .severity(Severity.INFO)
          .effect(FRAGILE)
          .appliesTo(SEV, SEV_ES)
          .remedy("name a version the target's QEMU has, such as pc-q35-10.0")
          .since("0.1.0")
          .source("QEMU, qapi/qom.json, SevGuestProperties, legacy-vm-type; hw/i386/pc.c");

  /** The rule. */
  public MachineNotPinned() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context) && OwnerSession.isGiven(context);
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.osType().stream()
        .flatMap(type -> type.attribute("machine").stream())
        .filter(machine -> machine.value().equals("q35") || machine.value().equals("pc"))
        .map(machine -> finding(context, machine));
  }

  private static Finding finding(LaunchContext context, AttributeNode machine) {
    Finding finding = INFO.at(machine).found(machine.value());
    return HostMachine.like(context, new MachineType(machine.value()))
        .map(host -> finding.fix(HostMachine.take(host, machine.owner())))
        .orElse(finding);
  }
}
