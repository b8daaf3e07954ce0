package dev.sevkit.attest.snp.report;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.internal.Defects;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.InvalidParameterSpecException;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;

/** What AMD's X.509 certificates for SEV-SNP have in common. */
final class X509 {

  private static final int V3 = 3;
  private static final String RSASSA_PSS = "1.2.840.113549.1.1.10";
  private static final int SALT = 48;
  private static final String COMMON_NAME = "CN=";

  /** All of a name but CN. */
  private static final Set<String> AMD =
      Set.of("OU=Engineering", "C=US", "L=Santa Clara", "ST=CA", "O=Advanced Micro Devices");

  private X509() {}

  /**
   * A certificate, and nothing but it, in DER.
   *
   * @throws MalformedInputException if the bytes are something else
   */
  static X509Certificate parse(String name, byte[] der) {
    try {
      X509Certificate certificate =
          (X509Certificate)
              CertificateFactory.getInstance("X.509")
                  .generateCertificate(new ByteArrayInputStream(der));
      if (!Arrays.equals(certificate.getEncoded(), der)) {
        throw new MalformedInputException(name, "it is not one certificate in DER");
      }
      requireWholeSignature(name, der, certificate.getSignature());
      return certificate;
    } catch (CertificateException e) {
      // the library's words differ from Java to Java
      throw new MalformedInputException(name, "it is no X.509 certificate in DER", e);
    }
  }

  /**
   * Demands that a structure ends in its signature, of whole bytes. The JDK clears bits that are
   * called unused, so that some signatures would hold in two forms.
   */
  static void requireWholeSignature(String name, byte[] der, byte[] signature) {
    int start = der.length - signature.length;
    boolean whole =
        start > 0
            && der[start - 1] == 0
            && Arrays.equals(der, start, der.length, signature, 0, signature.length);
    if (!whole) {
      throw new MalformedInputException(name, "its signature is not of whole bytes");
    }
  }

  /** CN of a name that is otherwise AMD's; empty for any other. */
  static Optional<String> commonName(X500Principal name) {
    Set<String> parts = new HashSet<>();
    String[] all = name.getName(X500Principal.RFC2253).split(",", -1);
    parts.addAll(Arrays.asList(all));
    if (all.length != AMD.size() + 1 || !parts.removeAll(AMD) || parts.size() != 1) {
      return Optional.empty();
    }
    return parts.stream()
        .filter(part -> part.startsWith(COMMON_NAME))
        .map(part -> part.substring(COMMON_NAME.length()))
        .findFirst();
  }

  /** Demands what all of them have: version 3, AMD's signature algorithm, nothing unknown. */
  static void requireForm(X509Certificate certificate, Defects defects) {
    defects.require(
        certificate.getVersion() == V3, "it is of version " + certificate.getVersion() + ", not 3");
    defects.require(
        isAmdSignature(certificate.getSigAlgOID(), certificate.getSigAlgParams()),
        "its signature is not RSASSA-PSS with SHA-384 and a salt of 48 bytes");
    defects.require(
        !certificate.hasUnsupportedCriticalExtension(), "it has an unknown critical extension");
    defects.require(
        certificate.getIssuerUniqueID() == null && certificate.getSubjectUniqueID() == null,
        "it has a unique identifier");
  }

  /** Whether a signature algorithm is AMD's: RSASSA-PSS, SHA-384 throughout, salt of 48 bytes. */
  static boolean isAmdSignature(String oid, byte @Nullable [] parameters) {
    if (!oid.equals(RSASSA_PSS) || parameters == null) {
      return false;
    }
    try {
      AlgorithmParameters read = AlgorithmParameters.getInstance("RSASSA-PSS");
      read.init(parameters);
      PSSParameterSpec spec = read.getParameterSpec(PSSParameterSpec.class);
      return spec.getDigestAlgorithm().equals("SHA-384")
          && spec.getMGFParameters() instanceof MGF1ParameterSpec mask
          && mask.getDigestAlgorithm().equals("SHA-384")
          && spec.getSaltLength() == SALT
          && spec.getTrailerField() == 1;
    } catch (IOException | InvalidParameterSpecException e) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java does not know RSASSA-PSS", e);
    }
  }

  /** Whether a key signed a certificate. */
  static boolean isSignedBy(X509Certificate certificate, PublicKey key) {
    try {
      certificate.verify(key);
      return true;
    } catch (GeneralSecurityException e) {
      // no signature of this key, or none of this form
      return false;
    }
  }
}
