package dev.sevkit.attest.measure;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A SHA-256 that can go on in several ways: adding to it gives another and leaves it as it is. */
final class Sha256 {

  private final MessageDigest state;

  Sha256() {
    this(fresh());
  }

  private Sha256(MessageDigest state) {
    this.state = state;
  }

  private static MessageDigest fresh() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java cannot compute SHA-256", e);
    }
  }

  private MessageDigest copy() {
    try {
      return (MessageDigest) state.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("this Java cannot go on from a SHA-256", e);
    }
  }

  /** All bytes so far, and these. */
  Sha256 and(byte[] bytes) {
    MessageDigest next = copy();
    next.update(bytes);
    return new Sha256(next);
  }

  /** The digest of all bytes so far: 32 bytes. */
  byte[] value() {
    return copy().digest();
  }
}
