package dev.sevkit.attest.kit;

import dev.sevkit.attest.cert.CertificateChain;
import dev.sevkit.attest.cert.CertificateUsage;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The certificate chains of {@code sev-certs.json}. */
public final class Chains {

  private static final JsonNode FILE = Vectors.file("sev-certs");

  private Chains() {}

  /** All cases, in order. */
  public static List<JsonNode> cases() {
    return Vectors.cases("sev-certs", "chains");
  }

  /** The whole file. */
  public static JsonNode file() {
    return FILE;
  }

  /** The six certificates of a case, each in its position. */
  public static CertificateChain of(JsonNode one) {
    CertificateChain chain = CertificateChain.empty();
    for (CertificateUsage position : CertificateUsage.values()) {
      chain = chain.with(position, certificate(one, position));
    }
    return chain;
  }

  /** The six certificates of the case of this id. */
  public static CertificateChain of(String id) {
    return of(find(id));
  }

  /** The root of the case of this id. */
  public static byte[] ark(String id) {
    return certificate(find(id), CertificateUsage.ARK);
  }

  /** A certificate of a case. */
  public static byte[] certificate(JsonNode one, CertificateUsage position) {
    String key = one.path("certs").path(position.name().toLowerCase(Locale.ROOT)).asString();
    return Base64.getDecoder().decode(FILE.path("certificates").path(key).asString());
  }

  private static JsonNode find(String id) {
    return cases().stream()
        .filter(one -> one.path("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
