package dev.sevkit.validate.rules.host;

import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Need.HOST_CAPABILITIES;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.capabilities.SevCapability;
import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The host cannot run SEV-SNP guests: libvirt or QEMU is too old, does not list the type, or no
 * ASID is there. Libvirt refuses the domain or QEMU its start.
 */
public final class HostLacksSevSnp implements Rule {

  private static final Version LIBVIRT = Version.of(10, 5);
  private static final Version QEMU = Version.of(9, 1);

  private static final RuleInfo INFO =
      RuleInfo.named("host-lacks-sev-snp")
          .summary("host cannot run SEV-SNP guests")
          .severity(ERROR)
          .effect(REFUSED)
          .needs(HOST_CAPABILITIES)
          .appliesTo(SEV_SNP)
          .turnsAt(Need.LIBVIRT_VERSION, LIBVIRT, "knows the type sev-snp")
          .turnsAt(Need.QEMU_VERSION, QEMU, "starts SEV-SNP guests")
          .remedy(
              "needs libvirt 10.5.0, QEMU 9.1, kvm_amd.sev_snp=Y on EPYC 7003 or newer; or choose another host")
          .since("0.1.0")
          .source(
              "libvirt NEWS 10.5.0; QEMU qapi/qom.json, SevSnpGuestProperties; libvirt formatdomaincaps");

  /** The rule. */
  public HostLacksSevSnp() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Need> lacks(LaunchContext context) {
    return tooOld(context).isPresent() ? Set.of() : Rule.super.lacks(context);
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return tooOld(context).or(() -> refusal(context)).stream()
        .map(why -> INFO.at(AskingElement.of(context)).detail(why));
  }

  private static Optional<String> tooOld(LaunchContext context) {
    if (context.libvirt().isKnownBefore(LIBVIRT)) {
      return Optional.of("libvirt is " + context.libvirt() + ", the type came with 10.5.0");
    }
    return context.qemu().isKnownBefore(QEMU)
        ? Optional.of("QEMU is " + context.qemu() + ", SEV-SNP came with 9.1")
        : Optional.empty();
  }

  private static Optional<String> refusal(LaunchContext context) {
    Optional<List<String>> types = context.host().launchSecurityTypes();
    if (types.isEmpty()) {
      return Optional.of("its libvirt is too old to list launch security types");
    }
    if (!types.get().contains("sev-snp")) {
      return Optional.of("its capabilities do not list sev-snp among the launch security types");
    }
    boolean noAsid =
        context
            .hostSev()
            .flatMap(SevCapability::encryptedStateGuests)
            .filter(asids -> asids == 0)
            .isPresent();
    return noAsid
        ? Optional.of("maxESGuests is 0: there is no ASID for SEV-ES and SEV-SNP")
        : Optional.empty();
  }
}
