package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.model.sev.SevBlob.DH_CERT;
import static dev.sevkit.model.sev.SevBlob.SESSION;
import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.domain.LaunchSecurity;
import dev.sevkit.model.sev.SevBlob;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Of dhCert and session only one is there: the firmware needs the certificate to unwrap the keys in
 * the session, so the guest owner's keys do not reach the guest.
 */
public final class LaunchSessionIncomplete implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("launch-session-incomplete")
          .summary("dhCert and session only work together")
          .severity(ERROR)
          .effect(REFUSED)
          .appliesTo(SEV, SEV_ES)
          .remedy("add the other one, made by the same run of sevctl session, or delete both")
          .since("0.1.0")
          .source(
              "libvirt tools/virt-qemu-sev-validate, check_domain;"
                  + " libvirt kbase launch_security_sev, Guest attestation");

  /** The rule. */
  public LaunchSessionIncomplete() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.launchSecurity().stream()
        .flatMap(
            element -> missing(element).stream().map(blob -> INFO.at(element).detail(lacks(blob))));
  }

  private static Optional<SevBlob> missing(LaunchSecurity element) {
    boolean hasDhCert = element.getDhCert() != null;
    boolean hasSession = element.getSession() != null;
    return hasDhCert == hasSession ? Optional.empty() : Optional.of(hasDhCert ? SESSION : DH_CERT);
  }

  private static String lacks(SevBlob missing) {
    return missing.element() + " is missing";
  }
}
