package dev.sevkit.attest.session;

import dev.sevkit.attest.MalformedInputException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The transport encryption key of one launch session, 16 bytes: it encrypts what the guest owner
 * hands over. Wiped when closed; never printed.
 *
 * @see "AMD 55766, LAUNCH_START, session data"
 */
public final class Tek implements AutoCloseable {

  /** Length in bytes. */
  public static final int LENGTH = 16;

  private final byte[] key;
  private boolean closed;

  private Tek(byte[] key) {
    this.key = key;
  }

  /** A new random key. */
  public static Tek random(SecureRandom random) {
    byte[] key = new byte[LENGTH];
    random.nextBytes(key);
    return new Tek(key);
  }

  /**
   * The key of these bytes.
   *
   * @param bytes 16 bytes; copied, to be wiped by the caller
   * @throws MalformedInputException if there are more or fewer
   */
  public static Tek of(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new MalformedInputException(
          "TEK", "expected " + LENGTH + " bytes, found " + bytes.length);
    }
    return new Tek(bytes.clone());
  }

  /**
   * Lends the bytes for one use; the copy is wiped after it.
   *
   * @param use what is done with the 16 bytes; must not keep them
   * @return what the use gives
   * @throws IllegalStateException if the key is closed
   */
  public <T> T lend(Function<byte[], T> use) {
    if (closed) {
      throw new IllegalStateException("the TEK is closed");
    }
    byte[] copy = key.clone();
    try {
      return use.apply(copy);
    } finally {
      Arrays.fill(copy, (byte) 0);
    }
  }

  /** Wipes the key; it cannot be used afterwards. */
  @Override
  public void close() {
    closed = true;
    Arrays.fill(key, (byte) 0);
  }

  /** The kind and length, never the key: {@code Tek[16 bytes]}. */
  @Override
  public String toString() {
    return "Tek[16 bytes]";
  }
}
