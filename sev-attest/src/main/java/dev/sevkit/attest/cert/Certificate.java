package dev.sevkit.attest.cert;

/**
 * A certificate of SEV: well-formed, its key usable. Whether its signatures hold is another
 * question, which {@link ChainVerifier} answers.
 */
public sealed interface Certificate permits AmdCertificate, SevCertificate {

  /** What its key is for. */
  CertificateUsage usage();

  /** The algorithm of its key. */
  KeyAlgorithm algorithm();

  /** Its key in short: {@code EP384 E256}, {@code EP384 D256}, {@code R4096 R384}. */
  String keyType();

  /**
   * The fingerprint of what is signed in it, by the hash of its key's algorithm: the same as other
   * tools print, in lower-case hexadecimal, 64 or 96 digits. Signatures do not change it.
   */
  String fingerprint();

  /** A copy of the certificate as stored. */
  byte[] bytes();
}
