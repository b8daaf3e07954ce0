package dev.sevkit.validate.rules.policy;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.sev.GuestPolicy;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.rules.internal.PolicyDefault;
import dev.sevkit.validate.rules.internal.PolicyFix;
import java.util.stream.Stream;

/**
 * A SEV or SEV-ES guest has a policy made for SEV-SNP: read as its own, it permits debugging and
 * asks for firmware that does not exist, so the firmware refuses it.
 */
public final class SnpPolicyOnSev implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("snp-policy-on-sev")
          .summary("policy for SEV-SNP on a guest of type sev")
          .severity(ERROR)
          .effect(REFUSED)
          .appliesTo(SEV, SEV_ES)
          .remedy("take a policy for SEV, such as 0x3, or for SEV-ES, 0x7; or set type='sev-snp'")
          .since("0.1.0")
          .source(
              "libvirt formatdomain, Launch Security, policy of sev and of sev-snp; Linux"
                  + " include/linux/psp-sev.h");

  /** The rule. */
  public SnpPolicyOnSev() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context
        .policy()
        .flatMap(GuestPolicy::ofHex)
        .filter(GuestPolicy::looksLikeSnpPolicy)
        .map(policy -> finding(context, policy))
        .stream();
  }

  /** Whether the type or the policy is the mistake only the author knows. */
  private static Finding finding(LaunchContext context, GuestPolicy policy) {
    ElementNode element = context.launchSecurityChild("policy").orElseThrow();
    return INFO.at(element)
        .detail(
            "as a SEV policy %s permits debugging and asks for firmware %s or newer"
                .formatted(element.text(), policy.minimumApi()))
        .fix(take(context, element, SEV))
        .fix(take(context, element, SEV_ES))
        .fix(
            Fix.unsafe(
                "set type to 'sev-snp', if the policy is what is meant",
                ElementEdits.setAttribute(
                    element.parent().orElseThrow(), "type", SEV_SNP.launchSecurityType())));
  }

  private static Fix take(LaunchContext context, ElementNode element, SevType type) {
    return PolicyFix.proposal(
        context,
        "set the policy to %s, if the guest is to be %s"
            .formatted(PolicyDefault.written(type), type.label()),
        ElementEdits.setText(element, PolicyDefault.written(type)));
  }
}
