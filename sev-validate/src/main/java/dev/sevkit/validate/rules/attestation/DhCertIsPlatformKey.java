package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.stream.Stream;

/**
 * The dhCert is the platform's own Diffie-Hellman certificate instead of the guest owner's: the
 * firmware derives other keys than the owner used and refuses the session.
 */
public final class DhCertIsPlatformKey implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("dh-cert-is-platform-key")
          .summary("dhCert is the platform's certificate, not the guest owner's")
          .severity(ERROR)
          .effect(REFUSED)
          .appliesTo(SEV, SEV_ES)
          .remedy(
              "give the platform's PDH to sevctl session, and put the _godh.b64 it writes into dhCert")
          .since("0.1.0")
          .source("libvirt kbase launch_security_sev, Guest attestation; AMD 55766, certificates");

  /** The rule. */
  public DhCertIsPlatformKey() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return OwnerCertificate.of(context)
        .filter(DhCertIsPlatformKey::isMadeByFirmware)
        .map(certificate -> INFO.at(certificate.element()))
        .stream();
  }

  /** AMD sev-tool marks the owner's certificate as signed by a PEK too, but names no firmware. */
  private static boolean isMadeByFirmware(OwnerCertificate certificate) {
    return certificate.keyUsage() == OwnerCertificate.PDH
        && certificate.claimsPekSignature()
        && certificate.namesFirmware();
  }
}
