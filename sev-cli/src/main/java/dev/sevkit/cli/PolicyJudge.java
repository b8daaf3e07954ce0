package dev.sevkit.cli;

import dev.sevkit.model.edit.Markup;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleSet;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.ValidationReport;
import dev.sevkit.validate.Validator;
import dev.sevkit.validate.rules.BuiltInRules;

/** Judges a policy by itself: the rules about policies, on a domain that has nothing else. */
final class PolicyJudge {

  private static final String POLICY_RULES = "dev.sevkit.validate.rules.policy";

  private PolicyJudge() {}

  static ValidationReport judge(String policy, boolean snp) {
    Markup domain =
        Markup.element("domain")
            .child(
                Markup.element("launchSecurity")
                    .with("type", snp ? "sev-snp" : "sev")
                    .child(Markup.element("policy").text(policy)));
    return new Validator(policyRules(), TargetProfile.unknown())
        .validate(DomainXml.parse(policy, domain.toString()));
  }

  private static RuleSet policyRules() {
    return RuleSet.of(
        BuiltInRules.all().rules().stream().filter(PolicyJudge::isAboutPolicies).toList());
  }

  private static boolean isAboutPolicies(Rule rule) {
    return rule.getClass().getPackageName().equals(POLICY_RULES);
  }
}
