package dev.sevkit.attest.session;

import dev.sevkit.attest.MalformedInputException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.function.Function;

/** The 16 bytes of a key of one launch session: lent, never given, and wiped when closed. */
final class SessionKey implements AutoCloseable {

  static final int LENGTH = 16;

  private final String name;
  private final byte[] key;
  private boolean closed;

  private SessionKey(String name, byte[] key) {
    this.name = name;
    this.key = key;
  }

  /** A new random key. */
  static SessionKey random(String name, SecureRandom random) {
    byte[] key = new byte[LENGTH];
    random.nextBytes(key);
    return new SessionKey(name, key);
  }

  /**
   * The key of these bytes.
   *
   * @param name what AMD calls the key, for messages
   * @param bytes 16 bytes; copied
   * @throws MalformedInputException if there are more or fewer
   */
  static SessionKey of(String name, byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new MalformedInputException(
          name, "expected " + LENGTH + " bytes, found " + bytes.length);
    }
    return new SessionKey(name, bytes.clone());
  }

  /** What a use of a copy gives; the copy is wiped after it. */
  <T> T lend(Function<byte[], T> use) {
    if (closed) {
      throw new IllegalStateException("the " + name + " is closed");
    }
    byte[] copy = key.clone();
    try {
      return use.apply(copy);
    } finally {
      Arrays.fill(copy, (byte) 0);
    }
  }

  @Override
  public void close() {
    closed = true;
    Arrays.fill(key, (byte) 0);
  }
}
