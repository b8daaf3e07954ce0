package dev.sevkit.attest.session;

import dev.sevkit.attest.MalformedInputException;
import java.security.SecureRandom;
import java.util.function.Function;

/**
 * The transport integrity key of one launch session, 16 bytes: it authenticates what guest owner
 * and firmware tell each other. Wiped when closed; never printed.
 *
 * @see "AMD 55766, LAUNCH_START, session data"
 */
public final class Tik implements AutoCloseable {

  /** Length in bytes. */
  public static final int LENGTH = SessionKey.LENGTH;

  private final SessionKey key;

  private Tik(SessionKey key) {
    this.key = key;
  }

  /** A new random key. */
  public static Tik random(SecureRandom random) {
    return new Tik(SessionKey.random("TIK", random));
  }

  /**
   * The key of these bytes.
   *
   * @param bytes 16 bytes; copied, to be wiped by the caller
   * @throws MalformedInputException if there are more or fewer
   */
  public static Tik of(byte[] bytes) {
    return new Tik(SessionKey.of("TIK", bytes));
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

  /** The kind and length, never the key: {@code Tik[16 bytes]}. */
  @Override
  public String toString() {
    return "Tik[16 bytes]";
  }
}
