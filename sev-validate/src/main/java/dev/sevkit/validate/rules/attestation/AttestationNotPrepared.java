package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.UNPROTECTED;

import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import java.util.stream.Stream;

/**
 * The guest owner gave nothing for the launch: the guest is encrypted, and nobody can verify its
 * launch or hand it a secret.
 */
public final class AttestationNotPrepared implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("attestation-not-prepared")
          .summary("encrypted, but nobody can verify the launch: no dhCert and session")
          .severity(Severity.INFO)
          .effect(UNPROTECTED)
          .appliesTo(SEV, SEV_ES)
          .remedy(
              "to verify the launch, make certificate and session with sevctl session and start the domain paused")
          .since("0.1.0")
          .source(
              "libvirt kbase launch_security_sev, Guest attestation; virt-manager man/virt-install.rst");

  /** The rule. */
  public AttestationNotPrepared() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.launchSecurity().stream()
        .filter(element -> element.getDhCert() == null && element.getSession() == null)
        .map(INFO::at);
  }
}
