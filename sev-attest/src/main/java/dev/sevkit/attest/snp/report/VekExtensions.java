package dev.sevkit.attest.snp.report;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.internal.DerReader;
import java.security.cert.X509Certificate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * AMD's extensions of a VCEK or VLEK certificate, those below 1.3.6.1.4.1.3704.1.
 *
 * @see "AMD 57230, table of certificate extensions"
 */
final class VekExtensions {

  static final String STRUCT_VERSION = "1";
  static final String PRODUCT_NAME = "2";
  static final String BL_SPL = "3.1";
  static final String TEE_SPL = "3.2";
  static final String SNP_SPL = "3.3";
  static final String SPL_4 = "3.4";
  static final String SPL_5 = "3.5";
  static final String SPL_6 = "3.6";
  static final String SPL_7 = "3.7";
  static final String UCODE_SPL = "3.8";
  static final String FMC_SPL = "3.9";
  static final String HWID = "4";
  static final String CSP_ID = "5";

  private static final String AMD = "1.3.6.1.4.1.3704.1.";
  private static final Set<String> ALWAYS =
      Set.of(
          STRUCT_VERSION, PRODUCT_NAME, BL_SPL, TEE_SPL, SNP_SPL, SPL_5, SPL_6, SPL_7, UCODE_SPL);

  private final String name;
  private final X509Certificate certificate;

  VekExtensions(String name, X509Certificate certificate) {
    this.name = name;
    this.certificate = certificate;
  }

  /** Demands the extensions that a kind of key has on a product, and no other of AMD's. */
  void requireAll(EndorsementKey kind, Product product) {
    Set<String> expected = new TreeSet<>(ALWAYS);
    expected.add(product.hasFmc() ? FMC_SPL : SPL_4);
    expected.add(kind == EndorsementKey.VCEK ? HWID : CSP_ID);
    Set<String> present =
        Stream.of(certificate.getCriticalExtensionOIDs(), certificate.getNonCriticalExtensionOIDs())
            .filter(Objects::nonNull)
            .flatMap(Set::stream)
            .filter(oid -> oid.startsWith(AMD))
            .map(oid -> oid.substring(AMD.length()))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> missing = new TreeSet<>(expected);
    missing.removeAll(present);
    present.removeAll(expected);
    if (!missing.isEmpty() || !present.isEmpty()) {
      throw new MalformedInputException(
          name,
          "of the extensions below %s missing are %s, unexpected are %s"
              .formatted(AMD.substring(0, AMD.length() - 1), missing, present));
    }
  }

  /** A number of 0 to 255. */
  int level(String suffix) {
    DerReader der = der(suffix, value(suffix));
    int level = der.number("a number");
    der.end();
    return level;
  }

  /** A text. */
  String text(String suffix) {
    DerReader der = der(suffix, value(suffix));
    String text = der.text("a text");
    der.end();
    return text;
  }

  /**
   * HWID: raw bytes, which may begin like DER; their number alone tells. Within an OCTET STRING it
   * is accepted too.
   *
   * @param length 64, or 8 since Turin
   */
  byte[] hardwareId(int length) {
    byte[] value = value(HWID);
    if (value.length == length) {
      return value;
    }
    if (value.length == length + 2) {
      return octets(HWID, value);
    }
    throw new MalformedInputException(
        name, "HWID has %d bytes, not %d".formatted(value.length, length));
  }

  private byte[] value(String suffix) {
    byte[] wrapped = certificate.getExtensionValue(AMD + suffix);
    if (wrapped == null) {
      throw new MalformedInputException(name, "extension " + AMD + suffix + " is missing");
    }
    return octets(suffix, wrapped);
  }

  private byte[] octets(String suffix, byte[] wrapped) {
    DerReader der = der(suffix, wrapped);
    byte[] content = der.content(DerReader.OCTET_STRING, "an OCTET STRING");
    der.end();
    return content;
  }

  private DerReader der(String suffix, byte[] bytes) {
    return new DerReader(name, "extension " + AMD + suffix, bytes);
  }
}
