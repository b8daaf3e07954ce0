package dev.sevkit.validate.rules.cpu;

import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.FRAGILE;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.domain.Vcpu;
import dev.sevkit.model.domain.VcpuState;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The guest starts with fewer virtual CPUs than it may have; one that is added later has no
 * encrypted registers from the launch and was never measured.
 */
public final class VcpuHotplug implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("vcpu-hotplug")
          .summary("virtual CPUs are left to be added later, which the launch does not cover")
          .severity(WARNING)
          .effect(FRAGILE)
          .appliesTo(SEV_ES, SEV_SNP)
          .remedy("start the guest with all its virtual CPUs")
          .since("0.1.0")
          .source(
              "Linux, arch/x86/kvm/svm/sev.c, snp_launch_update_vmsa; QEMU, target/i386/sev.c, sev_launch_update_vmsa");

  /** The rule. */
  public VcpuHotplug() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    Optional<Vcpu> vcpu = Optional.ofNullable(context.domain().getVcpu());
    Optional<Finding> fewer =
        vcpu.filter(VcpuHotplug::startsWithFewer)
            .map(
                some ->
                    INFO.at(some.attribute("current").orElseThrow())
                        .expected(some.count().getAsLong())
                        .found(some.current().getAsLong()));
    return fewer
        .or(() -> disabled(context).findFirst().map(INFO::at))
        .map(finding -> finding.fix(startWithAll(context)))
        .stream();
  }

  private static boolean startsWithFewer(Vcpu vcpu) {
    return vcpu.current().isPresent()
        && vcpu.count().isPresent()
        && vcpu.current().getAsLong() < vcpu.count().getAsLong();
  }

  private static Stream<VcpuState> disabled(LaunchContext context) {
    return Stream.ofNullable(context.domain().getVcpus())
        .flatMap(vcpus -> vcpus.getVcpus().stream())
        .filter(vcpu -> "no".equals(vcpu.getEnabled()));
  }

  private static Fix startWithAll(LaunchContext context) {
    List<TextEdit> edits = new ArrayList<>();
    Stream.ofNullable(context.domain().getVcpu())
        .filter(VcpuHotplug::startsWithFewer)
        .map(vcpu -> ElementEdits.removeAttribute(vcpu.node(), "current"))
        .forEach(edits::addAll);
    disabled(context)
        .map(vcpu -> ElementEdits.setAttribute(vcpu.node(), "enabled", "yes"))
        .forEach(edits::addAll);
    return Fix.unsafe(
        "start with all virtual CPUs: an expected launch measurement must count them", edits);
  }
}
