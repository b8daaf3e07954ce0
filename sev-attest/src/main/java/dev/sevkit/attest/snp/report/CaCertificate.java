package dev.sevkit.attest.snp.report;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.internal.Defects;
import dev.sevkit.attest.internal.Hashes;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.HexFormat;

/**
 * A certificate of AMD in X.509, ARK, ASK or ASVK, well-formed: AMD's names, an RSA key of 4096
 * bits that may sign certificates. Whether it is to be trusted is not known before it is verified.
 *
 * @see "AMD 57230, ARK, ASK and ASVK certificates"
 */
public final class CaCertificate {

  private static final int KEY_BITS = 4096;
  private static final BigInteger EXPONENT = BigInteger.valueOf(0x10001);
  private static final int KEY_CERT_SIGN = 5;

  /** What a certificate of AMD is for. */
  public enum Role {
    /** The root. */
    ARK("ARK-"),
    /** Signs VCEKs. */
    ASK("SEV-"),
    /** Signs VLEKs. */
    ASVK("SEV-VLEK-");

    private final String prefix;

    Role(String prefix) {
      this.prefix = prefix;
    }

    /** CN of its subject. */
    String subject(Product product) {
      return prefix + product;
    }

    /** The role of what signs keys of a kind. */
    static Role signing(EndorsementKey kind) {
      return kind == EndorsementKey.VLEK ? ASVK : ASK;
    }
  }

  private final X509Certificate certificate;
  private final Role role;
  private final Product product;

  private CaCertificate(X509Certificate certificate, Role role, Product product) {
    this.certificate = certificate;
    this.role = role;
    this.product = product;
  }

  /**
   * The certificate in some bytes.
   *
   * @param der X.509 in DER, nothing behind it
   * @throws MalformedInputException naming all that is wrong
   */
  public static CaCertificate parse(byte[] der) {
    return of(X509.parse("AMD certificate", der));
  }

  static CaCertificate of(X509Certificate certificate) {
    String subject = X509.commonName(certificate.getSubjectX500Principal()).orElse("");
    for (Product product : Product.values()) {
      for (Role role : Role.values()) {
        if (role.subject(product).equals(subject)) {
          return of(certificate, role, product);
        }
      }
    }
    throw new MalformedInputException(
        "AMD certificate",
        "its subject is "
            + certificate.getSubjectX500Principal()
            + ", neither an ARK nor an ASK nor an ASVK of AMD");
  }

  private static CaCertificate of(X509Certificate certificate, Role role, Product product) {
    Defects defects = new Defects(role + " certificate of " + product);
    X509.requireForm(certificate, defects);
    String issuer = Role.ARK.subject(product);
    defects.require(
        X509.commonName(certificate.getIssuerX500Principal()).filter(issuer::equals).isPresent(),
        "its issuer is not AMD's " + issuer);
    defects.require(
        certificate.getPublicKey() instanceof RSAPublicKey key
            && key.getModulus().bitLength() == KEY_BITS
            && key.getPublicExponent().equals(EXPONENT),
        "its key is not an RSA key of 4096 bits");
    int path = certificate.getBasicConstraints();
    defects.require(
        role == Role.ARK ? path > 0 : path == 0,
        role == Role.ARK ? "it is no CA with others below it" : "its path length is not 0");
    boolean[] usage = certificate.getKeyUsage();
    defects.require(
        usage != null && usage.length > KEY_CERT_SIGN && usage[KEY_CERT_SIGN],
        "its key is not for signing certificates");
    defects.throwIfAny();
    return new CaCertificate(certificate, role, product);
  }

  /** What it is for. */
  public Role role() {
    return role;
  }

  /** Of which product. */
  public Product product() {
    return product;
  }

  /** SHA-256 of the whole certificate, 32 bytes in lower-case hexadecimal. */
  public String fingerprint() {
    try {
      return HexFormat.of().formatHex(Hashes.sha256(certificate.getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a certificate that was read cannot be written", e);
    }
  }

  X509Certificate certificate() {
    return certificate;
  }

  /** Role, product and fingerprint on a line: {@code ARK of Milan 69d0…}. */
  @Override
  public String toString() {
    return role + " of " + product + " " + fingerprint();
  }
}
