package dev.sevkit.cli;

import dev.sevkit.attest.cert.Certificate;
import tools.jackson.databind.node.ObjectNode;

/** The fields by which every command names a certificate in JSON. */
final class CertificateJson {

  private CertificateJson() {}

  static void describe(ObjectNode node, Certificate certificate) {
    node.put("usage", certificate.usage().name())
        .put("keyType", certificate.keyType())
        .put("fingerprint", certificate.fingerprint());
  }
}
