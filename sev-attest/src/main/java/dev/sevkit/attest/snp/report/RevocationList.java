package dev.sevkit.attest.snp.report;

import dev.sevkit.attest.MalformedInputException;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A list of certificates AMD revoked (CRL), as somebody gives it. An ARK signs it; it names ASKs
 * and ASVKs. Whether it is authentic is not known before it is verified.
 */
public final class RevocationList {

  private static final String NAME = "revocation list";

  private final X509CRL list;

  private RevocationList(X509CRL list) {
    this.list = list;
  }

  /**
   * The list in some bytes.
   *
   * @param der X.509 CRL in DER, nothing behind it
   * @throws MalformedInputException if the bytes are something else
   */
  public static RevocationList parse(byte[] der) {
    try {
      X509CRL list =
          (X509CRL)
              CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(der));
      if (!Arrays.equals(list.getEncoded(), der)) {
        throw new MalformedInputException(NAME, "it is not one CRL in DER");
      }
      X509.requireWholeSignature(NAME, der, list.getSignature());
      return new RevocationList(list);
    } catch (CRLException | CertificateException e) {
      throw new MalformedInputException(NAME, "it is no X.509 CRL in DER", e);
    }
  }

  /** Whether it says it is by the holder of a root. */
  boolean isBy(CaCertificate ark) {
    return list.getIssuerX500Principal().equals(ark.certificate().getSubjectX500Principal());
  }

  Instant from() {
    return list.getThisUpdate().toInstant();
  }

  /** What is wrong with it, and with a certificate by it; one clause each. */
  List<String> faults(CaCertificate ark, CaCertificate subject, Instant at) {
    List<String> faults = new ArrayList<>();
    if (!isSignedBy(ark)) {
      faults.add("the key of the ARK did not sign the revocation list");
    }
    if (list.hasUnsupportedCriticalExtension()) {
      faults.add("the revocation list has an unknown critical extension");
    }
    if (list.getThisUpdate().toInstant().isAfter(at)) {
      faults.add("the revocation list is of " + list.getThisUpdate().toInstant() + ", after " + at);
    }
    if (list.getNextUpdate() == null || list.getNextUpdate().toInstant().isBefore(at)) {
      String end = list.getNextUpdate() == null ? "no date" : "" + list.getNextUpdate().toInstant();
      faults.add("the revocation list was good until " + end + ", not " + at);
    }
    if (list.isRevoked(subject.certificate())) {
      faults.add("AMD revoked this " + subject.role());
    }
    return faults;
  }

  private boolean isSignedBy(CaCertificate ark) {
    try {
      list.verify(ark.certificate().getPublicKey());
      return X509.isAmdSignature(list.getSigAlgOID(), list.getSigAlgParams());
    } catch (GeneralSecurityException e) {
      // no signature of this key, or none of this form
      return false;
    }
  }
}
