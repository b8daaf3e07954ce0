package dev.sevkit.validate.rules.host;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.validate.Effect.FRAGILE;
import static dev.sevkit.validate.Need.HOST_CAPABILITIES;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.capabilities.SevCapability;
import dev.sevkit.model.capabilities.host.CpuSignature;
import dev.sevkit.model.capabilities.host.Host;
import dev.sevkit.model.capabilities.host.HostCapabilities;
import dev.sevkit.model.capabilities.host.HostCpu;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The host is a first-generation EPYC: it runs 15 SEV guests at most, never SEV-ES or SEV-SNP, and
 * not every vendor stands by it.
 */
public final class FirstGenerationEpyc implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("first-generation-epyc")
          .summary("host is an EPYC 7001, which has 15 SEV guests and no SEV-ES")
          .severity(WARNING)
          .effect(FRAGILE)
          .needs(HOST_CAPABILITIES)
          .appliesTo(SEV)
          .remedy("use EPYC 7002 or newer; SUSE does not recommend SEV on EPYC 7001")
          .since("0.1.0")
          .source("SUSE AMD-SEV guide, section 8; OpenStack Nova, AMD SEV; AMDESE/AMDSEV");

  /** The rule. */
  public FirstGenerationEpyc() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Need> lacks(LaunchContext context) {
    return signature(context).isPresent() ? Set.of() : Rule.super.lacks(context);
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    boolean first =
        signature(context)
            .map(FirstGenerationEpyc::isFirst)
            .orElseGet(() -> context.hostSev().filter(FirstGenerationEpyc::isFirst).isPresent());
    return first ? Stream.of(INFO.at(AskingElement.of(context))) : Stream.empty();
  }

  private static Optional<CpuSignature> signature(LaunchContext context) {
    return context
        .profile()
        .hostCapabilities()
        .map(HostCapabilities::getHost)
        .map(Host::getCpu)
        .map(HostCpu::getSignature);
  }

  /** Family 17h, model 01h. */
  private static boolean isFirst(CpuSignature signature) {
    return "23".equals(signature.getFamily()) && "1".equals(signature.getModel());
  }

  /** The second generation has its C-bit there, too, and many more ASIDs. */
  private static boolean isFirst(SevCapability sev) {
    return sev.hostCbitpos().filter(cbitpos -> cbitpos == 47).isPresent()
        && sev.sevGuests().filter(guests -> guests == 15).isPresent();
  }
}
