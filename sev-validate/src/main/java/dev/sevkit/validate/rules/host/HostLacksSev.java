package dev.sevkit.validate.rules.host;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Need.HOST_CAPABILITIES;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.capabilities.SevCapability;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The host cannot run SEV guests: QEMU cannot query SEV there, or no ASID is left for plain SEV.
 * Libvirt refuses the domain.
 */
public final class HostLacksSev implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("host-lacks-sev")
          .summary("host cannot run SEV guests")
          .severity(ERROR)
          .effect(REFUSED)
          .needs(HOST_CAPABILITIES)
          .remedy(
              "enable SEV in BIOS and kvm_amd, or choose another host; 'virt-host-validate qemu' says what lacks")
          .since("0.1.0")
          .source(
              "libvirt formatdomaincaps, SEV capabilities; OpenStack Nova specification for AMD SEV (Train)");

  /** The rule. */
  public HostLacksSev() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return refusal(context).stream().map(why -> INFO.at(AskingElement.of(context)).detail(why));
  }

  private static Optional<String> refusal(LaunchContext context) {
    Optional<SevCapability> sev = context.hostSev();
    if (sev.isEmpty()) {
      return Optional.of("its capabilities say <sev supported='no'/>");
    }
    if (!"kvm".equals(context.host().getDomain())) {
      return Optional.of(
          "its capabilities are not about KVM; ask with 'virsh domcapabilities --virttype kvm'");
    }
    boolean full = context.is(SEV) && sev.get().sevGuests().filter(asids -> asids == 0).isPresent();
    return full
        ? Optional.of("maxGuests is 0: BIOS gives every ASID to SEV-ES and SEV-SNP")
        : Optional.empty();
  }
}
