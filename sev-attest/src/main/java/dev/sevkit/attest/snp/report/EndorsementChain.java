package dev.sevkit.attest.snp.report;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The three certificates that vouch for a report, as somebody gives them: VCEK, ASK, ARK, or VLEK,
 * ASVK, ARK.
 *
 * @param vek VCEK or VLEK
 * @param authority ASK or ASVK
 * @param ark the root
 */
public record EndorsementChain(VekCertificate vek, CaCertificate authority, CaCertificate ark) {

  /** All that is wrong with it at a time, one clause each; empty if it leads to a trusted root. */
  List<String> faults(SnpRoots roots, Instant at) {
    List<String> faults = new ArrayList<>();
    CaCertificate.Role role = CaCertificate.Role.signing(vek.kind());
    if (authority.role() != role) {
      faults.add(
          "%s: it is signed by an %s, not by an %s".formatted(vek.kind(), authority.role(), role));
    }
    if (ark.role() != CaCertificate.Role.ARK) {
      faults.add("ARK: it is an " + ark.role());
    }
    String vekName = vek.kind().toString();
    String authorityName = authority.role().toString();
    link(vekName, vek.certificate(), authorityName, authority).ifPresent(faults::add);
    link(authorityName, authority.certificate(), "ARK", ark).ifPresent(faults::add);
    link("ARK", ark.certificate(), "ARK", ark).ifPresent(faults::add);
    validity(vekName, vek.certificate(), at).ifPresent(faults::add);
    validity(authorityName, authority.certificate(), at).ifPresent(faults::add);
    validity("ARK", ark.certificate(), at).ifPresent(faults::add);
    if (!roots.trusts(ark)) {
      faults.add("ARK: the %s is none of the trusted roots".formatted(ark));
    }
    return faults;
  }

  private static Optional<String> link(
      String name, X509Certificate subject, String signerName, CaCertificate signer) {
    X509Certificate by = signer.certificate();
    if (!subject.getIssuerX500Principal().equals(by.getSubjectX500Principal())) {
      return Optional.of(
          "%s: its issuer is %s, the %s is %s"
              .formatted(
                  name,
                  X509.commonName(subject.getIssuerX500Principal()).orElse("unknown"),
                  signerName,
                  X509.commonName(by.getSubjectX500Principal()).orElse("unknown")));
    }
    return X509.isSignedBy(subject, by.getPublicKey())
        ? Optional.empty()
        : Optional.of("%s: the key of this %s did not sign it".formatted(name, signerName));
  }

  private static Optional<String> validity(String name, X509Certificate certificate, Instant at) {
    Instant from = certificate.getNotBefore().toInstant();
    Instant to = certificate.getNotAfter().toInstant();
    return at.isBefore(from) || at.isAfter(to)
        ? Optional.of("%s: valid from %s to %s, not at %s".formatted(name, from, to, at))
        : Optional.empty();
  }
}
