package dev.sevkit.attest.session;

import dev.sevkit.attest.MalformedInputException;
import java.security.SecureRandom;
import java.util.function.Function;

/**
 * The transport encryption key of one launch session, 16 bytes: it encrypts what the guest owner
 * hands over. Wiped when closed; never printed.
 *
 * @see "AMD 55766, LAUNCH_START, session data"
 */
public final class Tek implements AutoCloseable {

  /** Length in bytes. */
  public static final int LENGTH = SessionKey.LENGTH;

  private final SessionKey key;

  private Tek(SessionKey key) {
    this.key = key;
  }

  /** A new random key. */
  public static Tek random(SecureRandom random) {
    return new Tek(SessionKey.random("TEK", random));
  }

  /**
   * The key of these bytes.
   *
   * @param bytes 16 bytes; copied, to be wiped by the caller
   * @throws MalformedInputException if there are more or fewer
   */
  public static Tek of(byte[] bytes) {
    return new Tek(SessionKey.of("TEK", bytes));
  }

  /**
   * Lends the bytes for one use; the copy is wiped after it.
   *
   * @param use what is done with the 16 bytes; must not keep them
   * @return what the use gives
   * @throws IllegalStateException if the key is closed
   */
  public <T> T lend(Function<byte[], T> use) {
    return key.lend(use);
  }

  /** Wipes the key; it cannot be used afterwards. */
  @Override
  public void close() {
    key.close();
  }

  /** The kind and length, never the key: {@code Tek[16 bytes]}. */
  @Override
  public String toString() {
    return "Tek[16 bytes]";
  }
}
