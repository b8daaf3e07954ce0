package dev.sevkit.validate.rules.cpu;

import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.FRAGILE;

import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.rules.internal.OwnerSession;
import java.util.stream.Stream;

/**
 * The CPU of an attested SEV-ES guest is whatever the host makes of it; the registers at launch are
 * measured, so the expected launch measurement differs from host to host.
 */
public final class CpuNotPinned implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("cpu-not-pinned")
          .summary("CPU model of an attested SEV-ES guest depends on the host")
          .severity(Severity.INFO)
          .effect(FRAGILE)
          .appliesTo(SEV_ES)
          .remedy(
              "name a CPU model, or take host-passthrough and tell the verifier family, model and stepping")
          .since("0.1.0")
          .source("libvirt, tools/virt-qemu-sev-validate; SUSE AMD-SEV guide, section 6");

  /** The rule. */
  public CpuNotPinned() {}

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
    return Stream.ofNullable(context.domain().getCpu())
        .flatMap(cpu -> cpu.attribute("mode").stream())
        .filter(mode -> mode.value().equals("host-model") || mode.value().equals("maximum"))
        .map(mode -> INFO.at(mode).found(mode.value()));
  }
}
