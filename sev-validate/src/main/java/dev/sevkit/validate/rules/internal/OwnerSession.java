package dev.sevkit.validate.rules.internal;

import dev.sevkit.validate.LaunchContext;

/** The launch session a guest owner prepared for a SEV or SEV-ES guest. */
public final class OwnerSession {

  private OwnerSession() {}

  /** Whether the domain brings dhCert or session, and so is meant to be attested. */
  public static boolean isGiven(LaunchContext context) {
    return context
        .launchSecurity()
        .filter(element -> element.getDhCert() != null || element.getSession() != null)
        .isPresent();
  }
}
