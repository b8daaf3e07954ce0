package dev.sevkit.validate.rules.cpu;

import static dev.sevkit.validate.Effect.FRAGILE;

import dev.sevkit.model.domain.Features;
import dev.sevkit.model.domain.common.Flag;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.Markup;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.rules.internal.DomainSection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The VMware port is not switched off; an encrypted guest has no use for it, and every published
 * SEV domain does without.
 */
public final class VmportNotOff implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("vmport-not-off")
          .summary("vmport is not off")
          .severity(Severity.INFO)
          .effect(FRAGILE)
          .remedy("write <vmport state='off'/> in <features>")
          .since("0.1.0")
          .source(
              "libvirt kbase launch_security_sev, Full domain XML examples; AMDESE/AMDSEV, sample domains");

  /** The rule. */
  public VmportNotOff() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    Optional<Flag> vmport =
        Optional.ofNullable(context.domain().getFeatures()).map(Features::getVmport);
    return vmport.isPresent()
        ? vmport.filter(Flag::isOn).stream().map(VmportNotOff::switchOff)
        : Stream.of(add(context));
  }

  private static Finding switchOff(Flag vmport) {
    return INFO.at(vmport)
        .fix(
            Fix.safe(
                "switch vmport off", ElementEdits.setAttribute(vmport.node(), "state", "off")));
  }

  private static Finding add(LaunchContext context) {
    Markup off = Markup.element("vmport").with("state", "off");
    return INFO.at(DomainSection.place(context, "features"))
        .detail("without the element QEMU decides")
        .fix(Fix.safe("switch vmport off", DomainSection.insert(context, "features", off)));
  }
}
