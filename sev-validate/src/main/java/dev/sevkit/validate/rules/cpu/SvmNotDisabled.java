package dev.sevkit.validate.rules.cpu;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.validate.Effect.FRAGILE;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.domain.cpu.Cpu;
import dev.sevkit.model.domain.cpu.CpuFeature;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.Markup;
import dev.sevkit.model.xml.ModelElement;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The guest's CPU is the host's with nested virtualisation in it; KVM has none for SEV guests, and
 * some SEV-ES and SEV-SNP kernels die of it at shutdown.
 */
public final class SvmNotDisabled implements Rule {

  private static final Set<String> OF_THE_HOST =
      Set.of("host-passthrough", "host-model", "maximum");

  private static final RuleInfo INFO =
      RuleInfo.named("svm-not-disabled")
          .summary("svm is offered to the guest, which cannot run guests of its own")
          .severity(WARNING)
          .effect(FRAGILE)
          .remedy("add <feature policy='disable' name='svm'/> to <cpu>")
          .since("0.1.0")
          .source("Linux, arch/x86/kvm/svm; AMDESE/AMDSEV, sample domains");

  /** The rule. */
  public SvmNotDisabled() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return Stream.ofNullable(context.domain().getCpu())
        .filter(cpu -> cpu.getMode() != null && OF_THE_HOST.contains(cpu.getMode()))
        .filter(cpu -> svm(cpu).noneMatch(SvmNotDisabled::isOff))
        .map(cpu -> finding(context, cpu));
  }

  private static Stream<CpuFeature> svm(Cpu cpu) {
    return cpu.getFeatures().stream().filter(feature -> "svm".equals(feature.getName()));
  }

  private static boolean isOff(CpuFeature feature) {
    return "disable".equals(feature.getPolicy()) || "forbid".equals(feature.getPolicy());
  }

  /** A plain SEV guest takes no harm. */
  private static Finding finding(LaunchContext context, Cpu cpu) {
    Optional<CpuFeature> asked = svm(cpu).findFirst();
    Markup off = Markup.element("feature").with("policy", "disable").with("name", "svm");
    return INFO.at(asked.map(ModelElement::location).orElseGet(cpu::location))
        .severity(context.is(SEV) ? Severity.INFO : WARNING)
        .fix(
            Fix.safe(
                "disable svm",
                asked
                    .map(feature -> ElementEdits.setAttribute(feature.node(), "policy", "disable"))
                    .orElseGet(() -> ElementEdits.insert(cpu.node(), off))));
  }
}
