package dev.sevkit.validate.rules.cpu;

import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.FRAGILE;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.capabilities.CpuModelCapability;
import dev.sevkit.model.domain.cpu.Cpu;
import dev.sevkit.model.domain.cpu.CpuModel;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.Markup;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The guest's CPU is an Intel model, or the model libvirt takes where none is named; a SEV-SNP
 * guest may be refused for it by the firmware.
 */
public final class CpuModelNotAmd implements Rule {

  private static final String FILLED_IN = "qemu64";

  /** Those libvirt's map of CPUs gives the vendor Intel. */
  private static final Pattern INTEL =
      Pattern.compile(
          "(coreduo|core2duo|n270|Conroe|Penryn|Nehalem|Westmere|SandyBridge|IvyBridge|Haswell"
              + "|Broadwell|Skylake|Cascadelake|Cooperlake|Icelake|Snowridge|SapphireRapids"
              + "|GraniteRapids|SierraForest|ClearwaterForest)(-.*)?");

  private static final Markup OF_THE_HOST =
      Markup.element("cpu")
          .with("mode", "host-passthrough")
          .child(Markup.element("feature").with("policy", "disable").with("name", "svm"));

  private static final RuleInfo INFO =
      RuleInfo.named("cpu-model-not-amd")
          .summary("CPU model is none of AMD's with SEV")
          .severity(WARNING)
          .effect(FRAGILE)
          .appliesTo(SEV_ES, SEV_SNP)
          .remedy(
              "write <cpu mode='host-passthrough'>, mode='host-model', or an EPYC model not newer than the host")
          .since("0.1.0")
          .source(
              "OpenStack Nova, doc/source/admin/sev.rst; QEMU, target/i386/sev.c, sev_snp_launch_update");

  /** The rule. */
  public CpuModelNotAmd() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    Optional<Cpu> cpu = Optional.ofNullable(context.domain().getCpu());
    if (cpu.map(Cpu::getMode).filter(mode -> !mode.equals("custom")).isPresent()) {
      return Stream.empty();
    }
    Optional<CpuModel> model = cpu.map(Cpu::getModel).filter(named -> !name(named).isEmpty());
    return model.isPresent()
        ? model.filter(named -> isForeign(context, name(named))).stream().map(this::named)
        : Stream.of(unnamed(context, cpu));
  }

  private static String name(CpuModel model) {
    String name = model.getName();
    return name == null ? "" : name.strip();
  }

  private static boolean isForeign(LaunchContext context, String model) {
    return model.equals(FILLED_IN)
        || INTEL.matcher(model).matches()
        || offered(context, model).anyMatch(known -> "Intel".equals(known.getVendor()));
  }

  private static Stream<CpuModelCapability> offered(LaunchContext context, String model) {
    return context.profile().capabilities().flatMap(host -> host.cpuMode("custom")).stream()
        .flatMap(custom -> custom.getModels().stream())
        .filter(known -> model.equals(known.getName()));
  }

  private Finding named(CpuModel model) {
    return INFO.at(model).found(name(model));
  }

  private static Finding unnamed(LaunchContext context, Optional<Cpu> cpu) {
    return cpu.map(INFO::at)
        .orElseGet(() -> INFO.at(context.root().startTagLocation()))
        .detail("libvirt takes " + FILLED_IN + " where no model is named")
        .fix(
            Fix.unsafe(
                "give the guest the host's CPU: it is then tied to that generation",
                cpu.map(present -> passThrough(present))
                    .orElseGet(() -> ElementEdits.insert(context.root(), OF_THE_HOST))));
  }

  private static List<TextEdit> passThrough(Cpu cpu) {
    return ElementEdits.all(
        ElementEdits.setAttribute(cpu.node(), "mode", "host-passthrough"),
        ElementEdits.removeAttribute(cpu.node(), "match"));
  }
}
