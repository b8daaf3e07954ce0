package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The dhCert has the size of a certificate and not the beginning of a Diffie-Hellman certificate:
 * the firmware will most likely refuse it.
 */
public final class DhCertHeader implements Rule {

  /** ECDH with SHA-256 or SHA-384. */
  private static final Set<Integer> ECDH = Set.of(0x003, 0x103);

  private static final Map<Integer, String> OTHER_KEYS =
      Map.of(
          0x0000, "ARK", 0x0013, "ASK", 0x1001, "OCA", OwnerCertificate.PEK, "PEK", 0x1004, "CEK");

  private static final RuleInfo INFO =
      RuleInfo.named("dh-cert-header")
          .summary("dhCert does not begin like a Diffie-Hellman certificate")
          .severity(WARNING)
          .effect(REFUSED)
          .appliesTo(SEV, SEV_ES)
          .remedy("put the _godh.b64 file of sevctl session there, as it is")
          .since("0.1.0")
          .source("AMD 55766, SEV certificate format; AMDESE sev-tool src/sevapi.h");

  /** The rule. */
  public DhCertHeader() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return OwnerCertificate.of(context).stream()
        .flatMap(
            certificate ->
                Stream.of(faults(certificate))
                    .filter(faults -> !faults.isEmpty())
                    .map(
                        faults ->
                            INFO.at(certificate.element()).detail(String.join(", ", faults))));
  }

  private static List<String> faults(OwnerCertificate certificate) {
    List<String> faults = new ArrayList<>();
    if (certificate.version() != OwnerCertificate.VERSION_1) {
      faults.add("version 0x%x instead of 0x1".formatted(certificate.version()));
    }
    if (certificate.reserved() != 0) {
      faults.add("reserved bytes 6 and 7 not zero");
    }
    if (certificate.keyUsage() != OwnerCertificate.PDH) {
      faults.add("key usage %s instead of 0x1003 (PDH)".formatted(usage(certificate.keyUsage())));
    }
    if (!ECDH.contains(certificate.keyAlgorithm())) {
      faults.add(
          "key algorithm 0x%x instead of 0x3 or 0x103 (ECDH)"
              .formatted(certificate.keyAlgorithm()));
    }
    return faults;
  }

  private static String usage(int usage) {
    String name = OTHER_KEYS.get(usage);
    return "0x%x".formatted(usage) + (name == null ? "" : " (" + name + ")");
  }
}
