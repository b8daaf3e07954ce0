package dev.sevkit.validate.rules.policy;

import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.Markup;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.rules.internal.PolicyDefault;
import dev.sevkit.validate.rules.internal.PolicyFix;
import dev.sevkit.validate.rules.internal.PolicyMeaning;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The guest policy is absent or empty: libvirt has no default and does not define the domain,
 * although QEMU has one.
 */
public final class PolicyMissing implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("policy-missing")
          .summary("launchSecurity has no policy, for which libvirt has no default")
          .severity(ERROR)
          .effect(REFUSED)
          .remedy("add <policy>: 0x0003 for SEV, 0x0007 for SEV-ES, 0x30000 for SEV-SNP")
          .since("0.1.0")
          .source(
              "libvirt src/conf/domain_conf.c, virDomainSEVDefParseXML and"
                  + " virDomainSEVSNPDefParseXML");

  /** The rule. */
  public PolicyMissing() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context) && context.launchSecurity().isPresent();
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    ElementNode element = context.launchSecurity().orElseThrow().node();
    Optional<ElementNode> policy = element.child("policy");
    if (policy.isPresent()) {
      return policy.filter(p -> p.text().isBlank()).map(p -> empty(context, p)).stream();
    }
    return PolicyFix.isAbsent(element) ? Stream.of(absent(context, element)) : Stream.empty();
  }

  private static Finding empty(LaunchContext context, ElementNode policy) {
    return INFO.at(policy)
        .detail("<policy> is empty")
        .fix(fix(context, ElementEdits.setText(policy, usual(context))));
  }

  private static Finding absent(LaunchContext context, ElementNode element) {
    Markup policy = Markup.element("policy").text(usual(context));
    return INFO.at(element.startTagLocation())
        .fix(fix(context, ElementEdits.insert(element, policy)));
  }

  private static Fix fix(LaunchContext context, List<TextEdit> edits) {
    SevType type = type(context);
    String words =
        "set the usual policy of a %s guest, %s"
            .formatted(type.label(), PolicyMeaning.of(type, PolicyDefault.of(type)));
    return PolicyFix.strengthening(context, words, edits);
  }

  private static String usual(LaunchContext context) {
    return PolicyDefault.written(type(context));
  }

  /** Type sev without a policy is plain SEV: it is a bit of the policy that asks for SEV-ES. */
  private static SevType type(LaunchContext context) {
    return context.mode().orElseThrow();
  }
}
