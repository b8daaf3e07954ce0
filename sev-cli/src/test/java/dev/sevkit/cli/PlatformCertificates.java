package dev.sevkit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files of certificates as users have them, made from the vectors of sev-attest. */
final class PlatformCertificates {

  private static final int ONE = 2084;

  private static final JsonNode VECTORS =
      JsonMapper.shared()
          .readTree(
              Path.of(
                  System.getProperty("sevkit.root", ".."),
                  "sev-attest/src/test/resources/vectors/sev-certs.json"));

  private final Path folder;

  PlatformCertificates(Path folder) {
    this.folder = folder;
  }

  /** PDH, PEK, OCA, CEK, ASK, ARK of a platform whose keys were made for tests. */
  static byte[] full() {
    return Base64.getDecoder()
        .decode(
            VECTORS.at("/concatenations_of_synthetic-4096-valid/sevctl_export_full").asString());
  }

  /** The six certificates of a chain of the vectors, PDH to ARK. */
  static byte[][] chain(String id) {
    JsonNode certs =
        VECTORS
            .path("chains")
            .valueStream()
            .filter(one -> one.path("id").asString().equals(id))
            .findFirst()
            .orElseThrow()
            .path("certs");
    return Arrays.stream(new String[] {"pdh", "pek", "oca", "cek", "ask", "ark"})
        .map(one -> VECTORS.path("certificates").path(certs.path(one).asString()).asString())
        .map(Base64.getDecoder()::decode)
        .toArray(byte[][]::new);
  }

  static byte[] pdh() {
    return Arrays.copyOf(full(), ONE);
  }

  /** PEK, OCA, CEK. */
  static byte[] certChain() {
    return Arrays.copyOfRange(full(), ONE, 4 * ONE);
  }

  static byte[] cek() {
    return Arrays.copyOfRange(full(), 3 * ONE, 4 * ONE);
  }

  /** PDH, PEK, OCA, and a CEK without signature, as firmware exports it. */
  static byte[] export() {
    byte[] export = Arrays.copyOf(full(), 4 * ONE);
    int cek = 3 * ONE;
    Arrays.fill(export, cek + 0x414, export.length, (byte) 0);
    export[cek + 0x415] = 0x10;
    export[cek + 0x61d] = 0x10;
    return export;
  }

  /** ASK and ARK. */
  static byte[] root() {
    byte[] full = full();
    return Arrays.copyOfRange(full, 4 * ONE, full.length);
  }

  static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** What {@code virsh nodesevinfo} prints. */
  static String nodeSevInfo() {
    return """
        pdh                 : %s
        cert-chain          : %s
        cpu0-id             : AAAA
        cbitpos             : 51
        reduced-phys-bits   : 1
        max-guests          : 509
        max-es-guests       : 100
        """
        .formatted(base64(pdh()), base64(certChain()));
  }

  static String kubeVirt() {
    return "{\"pdh\": \"%s\", \"certChain\": \"%s\"}".formatted(base64(pdh()), base64(certChain()));
  }

  Path file(String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path file(String name, String content) {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }
}
