package dev.sevkit.validate.rules.internal;

import dev.sevkit.model.xml.ModelElement;
import dev.sevkit.model.xml.SourceLocation;
import dev.sevkit.validate.LaunchContext;

/** Where a domain says what kind of guest it wants. */
public final class PolicyPlace {

  private PolicyPlace() {}

  /** The policy, which asks for SEV-ES; else launchSecurity; else the domain. */
  public static SourceLocation of(LaunchContext context) {
    return context
        .launchSecurityChild("policy")
        .map(policy -> policy.location())
        .orElseGet(
            () ->
                context
                    .launchSecurity()
                    .map(ModelElement.class::cast)
                    .orElseGet(context::domain)
                    .location());
  }
}
