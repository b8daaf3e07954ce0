package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.model.sev.SevBlob.DH_CERT;
import static dev.sevkit.model.sev.SevBlob.SESSION;
import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.sev.SevBlob;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The dhCert is not one SEV certificate of 2084 bytes: libvirt passes it on and the firmware
 * refuses to start the launch.
 */
public final class DhCertLength implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("dh-cert-length")
          .summary("dhCert does not have the size of a certificate")
          .severity(ERROR)
          .effect(REFUSED)
          .appliesTo(SEV, SEV_ES)
          .remedy(
              "put the whole _godh.b64 file of sevctl session there, 2780 characters on one line")
          .since("0.1.0")
          .source("AMD 55766, SEV certificate format; AMDESE sev-tool src/sevapi.h, SEV_CERT");

  /** The rule. */
  public DhCertLength() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return WrongSize.finding(context, INFO, DH_CERT)
        .map(finding -> exchange(context).map(finding::fix).orElse(finding));
  }

  /** Possible if each of the two has the size of the other: no launch can have meant that. */
  private static Optional<Fix> exchange(LaunchContext context) {
    return hasSizeOf(SESSION, DH_CERT, context) && hasSizeOf(DH_CERT, SESSION, context)
        ? context
            .launchSecurityChild(DH_CERT.element())
            .flatMap(
                dhCert ->
                    context
                        .launchSecurityChild(SESSION.element())
                        .map(session -> exchange(dhCert, session)))
        : Optional.empty();
  }

  private static boolean hasSizeOf(SevBlob other, SevBlob blob, LaunchContext context) {
    return WrongSize.of(context, blob).filter(size -> size == other.length()).isPresent();
  }

  private static Fix exchange(ElementNode dhCert, ElementNode session) {
    return Fix.safe(
        "exchange the contents of dhCert and session",
        ElementEdits.all(
            ElementEdits.setText(dhCert, session.text()),
            ElementEdits.setText(session, dhCert.text())));
  }
}
