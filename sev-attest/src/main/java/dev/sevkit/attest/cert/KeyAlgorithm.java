package dev.sevkit.attest.cert;

import dev.sevkit.attest.internal.Hashes;
import java.util.Arrays;
import java.util.Optional;

/**
 * The algorithm of a key or a signature, with its hash.
 *
 * @see "AMD 55766, appendix C, Algorithm Enumeration"
 */
public enum KeyAlgorithm {
  /** RSASSA-PSS with SHA-256, 0x001. */
  RSA_SHA256(0x001, Family.RSA, "SHA256"),
  /** ECDSA with SHA-256, 0x002. */
  ECDSA_SHA256(0x002, Family.ECDSA, "SHA256"),
  /** ECDH with SHA-256, 0x003; signs nothing. */
  ECDH_SHA256(0x003, Family.ECDH, "SHA256"),
  /** RSASSA-PSS with SHA-384, 0x101. */
  RSA_SHA384(0x101, Family.RSA, "SHA384"),
  /** ECDSA with SHA-384, 0x102. */
  ECDSA_SHA384(0x102, Family.ECDSA, "SHA384"),
  /** ECDH with SHA-384, 0x103; signs nothing. */
  ECDH_SHA384(0x103, Family.ECDH, "SHA384");

  /** What a key of the algorithm can do. */
  public enum Family {
    /** Signs, RSASSA-PSS. */
    RSA,
    /** Signs, on P-384. */
    ECDSA,
    /** Agrees on a secret, on P-384. */
    ECDH
  }

  private final long id;
  private final Family family;
  private final String hash;

  KeyAlgorithm(long id, Family family, String hash) {
    this.id = id;
    this.family = family;
    this.hash = hash;
  }

  /** The number in the fields PUBKEY_ALGO, SIG1_ALGO and SIG2_ALGO. */
  public long id() {
    return id;
  }

  /** What a key of this algorithm can do. */
  public Family family() {
    return family;
  }

  /** The hash: {@code SHA256} or {@code SHA384}. */
  public String hash() {
    return hash;
  }

  /** The algorithm of a number; empty if it is none of these. */
  public static Optional<KeyAlgorithm> of(long id) {
    return Arrays.stream(values()).filter(algorithm -> algorithm.id == id).findFirst();
  }

  /** The hash of some bytes, 32 or 48 bytes. */
  byte[] digest(byte[] bytes) {
    return hash.equals("SHA256") ? Hashes.sha256(bytes) : Hashes.sha384(bytes);
  }
}
