package dev.sevkit.validate.rules.policy;

import dev.sevkit.model.sev.GuestPolicy;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.sev.SnpGuestPolicy;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.RuleInfo;
import java.util.Optional;

/** The policy of a domain, for rules about its bits: only one made for the guest's own type. */
final class ReadPolicy {

  private ReadPolicy() {}

  /** Of a SEV or SEV-ES guest; empty if it is absent, unreadable or one made for SEV-SNP. */
  static Optional<GuestPolicy> sev(LaunchContext context) {
    return context.is(SevType.SEV_SNP)
        ? Optional.empty()
        : context
            .policy()
            .flatMap(GuestPolicy::ofHex)
            .filter(policy -> !policy.looksLikeSnpPolicy());
  }

  /** Of a SEV-SNP guest; empty if it is absent, unreadable or one made for SEV. */
  static Optional<SnpGuestPolicy> snp(LaunchContext context) {
    return context.is(SevType.SEV_SNP)
        ? context.policy().map(SnpGuestPolicy::ofHex).filter(policy -> !policy.looksLikeSevPolicy())
        : Optional.empty();
  }

  /** The element of a policy that was read. */
  static ElementNode element(LaunchContext context) {
    return context.launchSecurityChild("policy").orElseThrow();
  }

  /** A finding at a policy that was read, with what stands there. */
  static Finding finding(RuleInfo rule, LaunchContext context) {
    ElementNode policy = element(context);
    return rule.at(policy).found(policy.text());
  }
}
