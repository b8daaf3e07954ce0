package dev.sevkit.validate.rules.host;

import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Need.HOST_CAPABILITIES;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.capabilities.SevCapability;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Set;
import java.util.stream.Stream;

/** The host has no ASID for SEV-ES guests: QEMU refuses to start one. */
public final class HostLacksSevEs implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("host-lacks-sev-es")
          .summary("host cannot run SEV-ES guests: it has no ASID for them")
          .severity(ERROR)
          .effect(REFUSED)
          .needs(HOST_CAPABILITIES)
          .appliesTo(SEV_ES)
          .remedy(
              "set \"SEV-ES ASID Space Limit\" in BIOS above 1 and kvm_amd.sev_es=1, or choose another host")
          .since("0.1.0")
          .source(
              "QEMU target/i386/sev.c, sev_common_kvm_init; libvirt formatdomaincaps, SEV capabilities");

  /** The rule. */
  public HostLacksSevEs() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Need> lacks(LaunchContext context) {
    Set<Need> missing = Rule.super.lacks(context);
    boolean silent =
        missing.isEmpty()
            && context.hostSev().filter(sev -> sev.encryptedStateGuests().isEmpty()).isPresent();
    return silent ? Set.of(HOST_CAPABILITIES) : missing;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context
        .hostSev()
        .flatMap(SevCapability::encryptedStateGuests)
        .filter(asids -> asids == 0)
        .map(
            asids ->
                INFO.at(AskingElement.of(context)).expected("maxESGuests above 0").found(asids))
        .stream();
  }
}
