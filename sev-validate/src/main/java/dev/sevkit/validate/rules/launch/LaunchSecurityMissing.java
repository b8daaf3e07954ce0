package dev.sevkit.validate.rules.launch;

import static dev.sevkit.validate.Effect.UNPROTECTED;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.Markup;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.rules.internal.PolicyDefault;
import dev.sevkit.validate.rules.internal.PolicyMeaning;
import java.util.stream.Stream;

/**
 * A domain that is to be a SEV guest has no launchSecurity: it starts like any other, and its
 * memory is not encrypted.
 */
public final class LaunchSecurityMissing implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("launch-security-missing")
          .summary("domain has no launchSecurity, so its guest is not encrypted")
          .severity(WARNING)
          .effect(UNPROTECTED)
          .remedy("add a launchSecurity element; 'sevkit convert' does it with all that it needs")
          .since("0.1.0")
          .source("libvirt kbase, Launch security with AMD SEV, VM Configuration");

  /** The rule. */
  public LaunchSecurityMissing() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** Only the caller can know that SEV is expected of a domain that does not ask for it. */
  @Override
  public boolean concerns(LaunchContext context) {
    return context.profile().as().isPresent()
        && context.launchSecurity().isEmpty()
        && context.couldBeSev();
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.mode().map(type -> finding(context, type)).stream();
  }

  private static Finding finding(LaunchContext context, SevType type) {
    Markup launchSecurity =
        Markup.element("launchSecurity")
            .with("type", type.launchSecurityType())
            .child(Markup.element("policy").text(PolicyDefault.written(type)));
    return INFO.at(context.domain())
        .detail("it is judged as a %s guest".formatted(type.label()))
        .fix(
            Fix.unsafe(
                "add launchSecurity of type '%s' with the usual policy, %s"
                    .formatted(
                        type.launchSecurityType(), PolicyMeaning.of(type, PolicyDefault.of(type))),
                ElementEdits.insert(context.root(), launchSecurity)));
  }
}
