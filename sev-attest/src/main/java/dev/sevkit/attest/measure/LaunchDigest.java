package dev.sevkit.attest.measure;

import dev.sevkit.attest.internal.Fields;
import dev.sevkit.attest.internal.Hashes;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The digest of all that was loaded into a SEV or SEV-ES guest before it began: SHA-256 of the
 * firmware image, of the kernel hashes if they are measured, and for SEV-ES of a VMSA page a
 * virtual CPU, in this order; 32 bytes.
 *
 * @see "AMD 55766, GCTX.LD"
 */
public final class LaunchDigest {

  /** Length in bytes. */
  public static final int LENGTH = 32;

  private final byte[] bytes;

  private LaunchDigest(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * The digest of these bytes.
   *
   * @throws dev.sevkit.attest.MalformedInputException if they are not 32
   */
  public static LaunchDigest of(byte[] bytes) {
    Fields.of("launch digest", bytes, LENGTH);
    return new LaunchDigest(bytes.clone());
  }

  /** A copy of the 32 bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Whether another object is the same digest. */
  @Override
  public boolean equals(Object other) {
    return other instanceof LaunchDigest digest && Hashes.equal(bytes, digest.bytes);
  }

  /** A hash of the bytes. */
  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** In hexadecimal, 64 digits. */
  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
