package dev.sevkit.attest.snp.idblock;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.UnsupportedInputException;
import dev.sevkit.attest.internal.Bytes;
import dev.sevkit.attest.internal.P384;
import dev.sevkit.attest.internal.P384PrivateKey;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECPoint;
import java.util.Arrays;

/**
 * The guest owner's private ID key or author key, on the curve P-384. Wiped when closed, as far as
 * the JDK lets a number be wiped; never printed.
 */
public final class SigningKey implements AutoCloseable {

  private static final String HASH = "SHA384";
  private static final int COORDINATE = 48;

  private final byte[] scalar;
  private final byte[] publicKey;
  private boolean closed;

  private SigningKey(byte[] scalar, byte[] publicKey) {
    this.scalar = scalar;
    this.publicKey = publicKey;
  }

  /**
   * The key in a file: PEM ({@code PRIVATE KEY}, {@code EC PRIVATE KEY}) or DER, not encrypted.
   *
   * @param name what the key is, for messages: {@code ID key}
   * @param file all of the file; to be wiped by the caller
   * @throws UnsupportedInputException if the key is encrypted, of another kind or on another curve
   * @throws MalformedInputException if the file holds no key, or its public part does not belong to
   *     the private one
   */
  public static SigningKey read(String name, byte[] file) {
    EcKeyDer der = new KeyFile(name).read(file);
    byte[] scalar = der.scalar();
    ECPublicKey publicKey;
    try {
      publicKey = P384PrivateKey.publicKey(P384PrivateKey.of(scalar));
    } catch (IllegalArgumentException e) {
      Arrays.fill(scalar, (byte) 0);
      throw new MalformedInputException(name, "private number: " + e.getMessage());
    }
    der.publicKeys().forEach(point -> requireSame(name, point, publicKey));
    return new SigningKey(scalar, P384.encoded(publicKey));
  }

  private static void requireSame(String name, byte[] bitString, ECPublicKey key) {
    ECPoint point = key.getW();
    byte[] x = Bytes.bigEndian(point.getAffineX(), COORDINATE);
    byte[] y = Bytes.bigEndian(point.getAffineY(), COORDINATE);
    byte sign = (byte) (point.getAffineY().testBit(0) ? 3 : 2);
    // a bit string begins with the number of unused bits, a point with its form
    boolean same =
        Arrays.equals(bitString, Bytes.concat(new byte[] {0, 4}, x, y))
            || Arrays.equals(bitString, Bytes.concat(new byte[] {0, sign}, x));
    if (!same) {
      throw new MalformedInputException(
          name, "the public key in the file does not belong to the private one");
    }
  }

  /** The public key as AMD's structures have it, 0x404 bytes. */
  public byte[] publicKey() {
    return publicKey.clone();
  }

  /** What reports will have as ID_KEY_DIGEST or AUTHOR_KEY_DIGEST. */
  public KeyDigest digest() {
    return KeyDigest.ofKey(publicKey);
  }

  /** A signature as its 0x200 bytes, other each time. */
  byte[] sign(byte[] signed) {
    if (closed) {
      throw new IllegalStateException("the key is closed");
    }
    ECPrivateKey key = P384PrivateKey.of(scalar);
    return P384.sign(key, HASH, signed, new SecureRandom());
  }

  /** Wipes the key; it cannot sign afterwards. */
  @Override
  public void close() {
    closed = true;
    Arrays.fill(scalar, (byte) 0);
  }

  /** The kind, never the key: {@code SigningKey[P-384]}. */
  @Override
  public String toString() {
    return "SigningKey[P-384]";
  }
}
