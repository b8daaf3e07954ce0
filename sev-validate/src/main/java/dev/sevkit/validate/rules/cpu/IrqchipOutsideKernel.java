package dev.sevkit.validate.rules.cpu;

import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The interrupt controllers are not all KVM's. Without any in the kernel QEMU refuses a guest whose
 * registers are encrypted; an I/O APIC of QEMU alone works.
 */
public final class IrqchipOutsideKernel implements Rule {

  private static final Pattern OFF = Pattern.compile("(^|,)kernel[-_]irqchip=off(,|$)");

  private static final RuleInfo INFO =
      RuleInfo.named("irqchip-outside-kernel")
          .summary("interrupt controller is QEMU's, not the kernel's")
          .severity(ERROR)
          .effect(REFUSED)
          .appliesTo(SEV_ES, SEV_SNP)
          .remedy("leave the interrupt controllers to KVM, as libvirt does of its own accord")
          .since("0.1.0")
          .source("QEMU, amd-memory-encryption, SEV-ES; target/i386/sev.c, sev_common_kvm_init");

  /** The rule. */
  public IrqchipOutsideKernel() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return Stream.concat(switchedOff(context), split(context));
  }

  private static Stream<Finding> switchedOff(LaunchContext context) {
    return Stream.ofNullable(context.domain().getCommandline())
        .flatMap(line -> line.getArgs().stream())
        .filter(arg -> arg.getValue() != null && OFF.matcher(arg.getValue()).find())
        .map(arg -> INFO.at(arg).detail("the command line switches it off").found(arg.getValue()));
  }

  private static Stream<Finding> split(LaunchContext context) {
    return Stream.ofNullable(context.domain().getFeatures())
        .flatMap(features -> Stream.ofNullable(features.getIoapic()))
        .filter(ioapic -> "qemu".equals(ioapic.getDriver()))
        .map(
            ioapic ->
                INFO.at(ioapic)
                    .severity(Severity.INFO)
                    .detail("the I/O APIC is QEMU's, the local ones KVM's, which works"));
  }
}
