package dev.sevkit.attest.snp.idblock;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.internal.Fields;
import dev.sevkit.attest.internal.Hashes;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What a report calls ID_KEY_DIGEST or AUTHOR_KEY_DIGEST, 48 bytes: SHA-384 of the 0x404 bytes of
 * the public key.
 *
 * @see "AMD 56860, ATTESTATION_REPORT"
 */
public final class KeyDigest {

  /** Length in bytes. */
  public static final int LENGTH = 48;

  private final byte[] digest;

  private KeyDigest(byte[] digest) {
    this.digest = digest;
  }

  /** The digest of a public key, its 0x404 bytes. */
  static KeyDigest ofKey(byte[] publicKey) {
    return new KeyDigest(Hashes.sha384(publicKey));
  }

  /**
   * The digest of these bytes.
   *
   * @param bytes 48 bytes, copied
   * @throws MalformedInputException if there are more or fewer
   */
  public static KeyDigest of(byte[] bytes) {
    Fields.of("key digest", bytes, LENGTH);
    return new KeyDigest(bytes.clone());
  }

  /** The 48 bytes, a copy. */
  public byte[] bytes() {
    return digest.clone();
  }

  /** 96 lower-case hexadecimal digits. */
  public String hex() {
    return HexFormat.of().formatHex(digest);
  }

  /** 64 characters of base64. */
  public String base64() {
    return Base64.getEncoder().encodeToString(digest);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KeyDigest that && Hashes.equal(digest, that.digest);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(digest);
  }

  /** The same as {@link #hex}. */
  @Override
  public String toString() {
    return hex();
  }
}
