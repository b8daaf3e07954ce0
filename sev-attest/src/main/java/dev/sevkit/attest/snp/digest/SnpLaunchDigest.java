package dev.sevkit.attest.snp.digest;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.internal.Fields;
import dev.sevkit.attest.internal.Hashes;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The launch digest of a SEV-SNP guest, 48 bytes: what an attestation report calls MEASUREMENT and
 * an ID block LD.
 *
 * @see "AMD 56860, Launch Digest"
 */
public final class SnpLaunchDigest {

  /** Length in bytes. */
  public static final int LENGTH = 48;

  private static final String NAME = "SEV-SNP launch digest";

  private final byte[] digest;

  private SnpLaunchDigest(byte[] digest) {
    this.digest = digest;
  }

  /**
   * The digest of these bytes.
   *
   * @param bytes 48 bytes, copied
   * @throws MalformedInputException if there are more or fewer
   */
  public static SnpLaunchDigest of(byte[] bytes) {
    Fields.of(NAME, bytes, LENGTH);
    return new SnpLaunchDigest(bytes.clone());
  }

  /**
   * The digest a text means.
   *
   * @param text 96 hexadecimal digits, or 64 characters of base64; text that could be both is
   *     hexadecimal, so that the digest of a SEV guest is not taken for one
   * @throws MalformedInputException if it is neither, or means more or fewer bytes
   */
  public static SnpLaunchDigest parse(String text) {
    String stripped = text.strip();
    return of(
        stripped.matches("(?:[0-9a-fA-F]{2})+")
            ? HexFormat.of().parseHex(stripped)
            : Fields.base64(NAME, stripped));
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
    return other instanceof SnpLaunchDigest that && Hashes.equal(digest, that.digest);
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
