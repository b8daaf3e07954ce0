package dev.sevkit.attest.snp.report;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.internal.Defects;
import dev.sevkit.attest.internal.P384;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A VCEK or VLEK certificate, well-formed: AMD's names, a key on P-384, all of AMD's extensions and
 * no other of theirs. Whether AMD signed it is not known before it is verified.
 *
 * @see "AMD 57230, VCEK and VLEK certificates"
 */
public final class VekCertificate {

  private static final String SUBJECT = "SEV-";
  private static final String ISSUER = "SEV-";
  private static final String VLEK_ISSUER = "SEV-VLEK-";

  private final X509Certificate certificate;
  private final EndorsementKey kind;
  private final Product product;
  private final VekExtensions extensions;

  private VekCertificate(
      X509Certificate certificate, EndorsementKey kind, Product product, VekExtensions extensions) {
    this.certificate = certificate;
    this.kind = kind;
    this.product = product;
    this.extensions = extensions;
  }

  /**
   * The certificate in some bytes.
   *
   * @param der X.509 in DER, nothing behind it
   * @throws MalformedInputException naming all that is wrong
   */
  public static VekCertificate parse(byte[] der) {
    return of(X509.parse("VCEK or VLEK certificate", der));
  }

  static VekCertificate of(X509Certificate certificate) {
    EndorsementKey kind = kindOf(certificate).orElseThrow(() -> unknown(certificate));
    String name = kind + " certificate";
    VekExtensions extensions = new VekExtensions(name, certificate);
    String written = extensions.text(VekExtensions.PRODUCT_NAME);
    Product product =
        Product.of(written)
            .orElseThrow(
                () ->
                    new MalformedInputException(
                        name, "productName '" + written + "' is that of no product known"));
    Defects defects = new Defects(name);
    X509.requireForm(certificate, defects);
    defects.require(
        certificate.getPublicKey() instanceof ECPublicKey key && P384.isOn(key),
        "its key is not an EC key on P-384");
    String issuer = issuer(kind, product);
    defects.require(
        X509.commonName(certificate.getIssuerX500Principal()).filter(issuer::equals).isPresent(),
        "its issuer is not AMD's " + issuer);
    defects.check(() -> extensions.requireAll(kind, product));
    defects.throwIfAny();
    VekCertificate read = new VekCertificate(certificate, kind, product, extensions);
    read.requireExtensions(name);
    return read;
  }

  /** The kind of key a certificate is for, by its subject; empty if it is for none. */
  static Optional<EndorsementKey> kindOf(X509Certificate certificate) {
    return X509.commonName(certificate.getSubjectX500Principal())
        .flatMap(
            name ->
                switch (name) {
                  case SUBJECT + "VCEK" -> Optional.of(EndorsementKey.VCEK);
                  case SUBJECT + "VLEK" -> Optional.of(EndorsementKey.VLEK);
                  default -> Optional.empty();
                });
  }

  /** The name of who signs keys of a kind on a product. */
  static String issuer(EndorsementKey kind, Product product) {
    return (kind == EndorsementKey.VLEK ? VLEK_ISSUER : ISSUER) + product;
  }

  private static MalformedInputException unknown(X509Certificate certificate) {
    return new MalformedInputException(
        "VCEK or VLEK certificate",
        "its subject is " + certificate.getSubjectX500Principal() + ", not AMD's SEV-VCEK or VLEK");
  }

  private void requireExtensions(String name) {
    Defects defects = new Defects(name);
    int version = product.hasFmc() ? 1 : 0;
    defects.check(() -> requireLevel(defects, VekExtensions.STRUCT_VERSION, version));
    if (!product.hasFmc()) {
      defects.check(() -> requireLevel(defects, VekExtensions.SPL_4, 0));
    }
    defects.check(() -> requireLevel(defects, VekExtensions.SPL_5, 0));
    defects.check(() -> requireLevel(defects, VekExtensions.SPL_6, 0));
    defects.check(() -> requireLevel(defects, VekExtensions.SPL_7, 0));
    defects.check(this::tcb);
    defects.check(kind == EndorsementKey.VCEK ? this::hardwareId : this::cspId);
    defects.throwIfAny();
  }

  private void requireLevel(Defects defects, String suffix, int expected) {
    int found = extensions.level(suffix);
    defects.require(
        found == expected,
        "extension .%s is %d on %s, not %d".formatted(suffix, found, product, expected));
  }

  /** Whether it is for a VCEK or a VLEK. */
  public EndorsementKey kind() {
    return kind;
  }

  /** Whose key it is. */
  public Product product() {
    return product;
  }

  /** The product's name as it is written, with the stepping where there is one: Milan-B0. */
  public String productName() {
    return extensions.text(VekExtensions.PRODUCT_NAME);
  }

  /** The TCB version the key is of. */
  public TcbVersion tcb() {
    return new TcbVersion(
        product.hasFmc()
            ? OptionalInt.of(extensions.level(VekExtensions.FMC_SPL))
            : OptionalInt.empty(),
        extensions.level(VekExtensions.BL_SPL),
        extensions.level(VekExtensions.TEE_SPL),
        extensions.level(VekExtensions.SNP_SPL),
        extensions.level(VekExtensions.UCODE_SPL));
  }

  /** The chip, HWID: 64 bytes, or 8 since Turin; empty for a VLEK. */
  public Optional<byte[]> hardwareId() {
    return kind == EndorsementKey.VCEK
        ? Optional.of(extensions.hardwareId(product.chipIdLength()))
        : Optional.empty();
  }

  /** The cloud provider, CSP_ID; empty for a VCEK. */
  public Optional<String> cspId() {
    return kind == EndorsementKey.VLEK
        ? Optional.of(extensions.text(VekExtensions.CSP_ID))
        : Optional.empty();
  }

  /** Whether it is of the TCB version that a report says its key is of. */
  boolean isOf(AttestationReport report) {
    try {
      return TcbVersion.of(product, report.reportedTcb()).equals(tcb());
    } catch (MalformedInputException e) {
      // the report is of another product
      return false;
    }
  }

  ECPublicKey publicKey() {
    return (ECPublicKey) certificate.getPublicKey();
  }

  X509Certificate certificate() {
    return certificate;
  }

  /** Kind, product, TCB version and whose it is, on a line. */
  @Override
  public String toString() {
    String whose =
        hardwareId()
            .map(id -> "chip " + HexFormat.of().formatHex(id))
            .or(() -> cspId().map(id -> "provider " + id))
            .orElseThrow();
    return kind + " " + productName() + ", " + tcb() + ", " + whose;
  }
}
