package dev.sevkit.attest.session;

import dev.sevkit.attest.internal.Bytes;
import dev.sevkit.attest.internal.Hashes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The keys that carry TEK and TIK to the platform: KEK encrypts them, KIK authenticates them. Wiped
 * when closed.
 *
 * @see "AMD 55766, section 2.2.2, Transport Key Protection"
 * @see "NIST SP 800-108, KDF in Counter Mode; counter and length are little-endian here"
 */
final class SessionKeys implements AutoCloseable {

  private static final int LENGTH = 16;
  private static final byte[] NO_CONTEXT = {};

  private final byte[] master;
  private final byte[] kek;
  private final byte[] kik;

  private SessionKeys(byte[] master, byte[] kek, byte[] kik) {
    this.master = master;
    this.kek = kek;
    this.kik = kik;
  }

  /**
   * The keys of a shared secret.
   *
   * @param z x-coordinate that ECDH gives, big-endian, 48 bytes; not kept
   * @param nonce 16 bytes, sent along
   */
  static SessionKeys derive(byte[] z, byte[] nonce) {
    byte[] master = kdf(z, "sev-master-secret", nonce);
    return new SessionKeys(
        master, kdf(master, "sev-kek", NO_CONTEXT), kdf(master, "sev-kik", NO_CONTEXT));
  }

  private static byte[] kdf(byte[] key, String label, byte[] context) {
    byte[] counter = Bytes.u32(1);
    byte[] separator = {0};
    byte[] bits = Bytes.u32(LENGTH * (long) Byte.SIZE);
    byte[] block =
        Hashes.hmacSha256(
            key, counter, label.getBytes(StandardCharsets.US_ASCII), separator, context, bits);
    byte[] derived = Arrays.copyOf(block, LENGTH);
    Arrays.fill(block, (byte) 0);
    return derived;
  }

  byte[] master() {
    return master;
  }

  byte[] kek() {
    return kek;
  }

  byte[] kik() {
    return kik;
  }

  @Override
  public void close() {
    Arrays.fill(master, (byte) 0);
    Arrays.fill(kek, (byte) 0);
    Arrays.fill(kik, (byte) 0);
  }

  @Override
  public String toString() {
    return "SessionKeys[KEK, KIK]";
  }
}
