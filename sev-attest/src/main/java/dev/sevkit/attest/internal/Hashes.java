package dev.sevkit.attest.internal;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The hash functions of SEV. */
public final class Hashes {

  private Hashes() {}

  /** SHA-256 of all these bytes, one after another: 32 bytes. */
  public static byte[] sha256(byte[]... parts) {
    return digest("SHA-256", parts);
  }

  /** SHA-384 of all these bytes, one after another: 48 bytes. */
  public static byte[] sha384(byte[]... parts) {
    return digest("SHA-384", parts);
  }

  /** HMAC-SHA-256 under a key, of all these bytes, one after another: 32 bytes. */
  public static byte[] hmacSha256(byte[] key, byte[]... parts) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      for (byte[] part : parts) {
        mac.update(part);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java cannot compute HMAC-SHA-256", e);
    }
  }

  /** Whether two byte strings are equal, in a time that does not depend on where they differ. */
  public static boolean equal(byte[] one, byte[] other) {
    return MessageDigest.isEqual(one, other);
  }

  private static byte[] digest(String algorithm, byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance(algorithm);
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java cannot compute " + algorithm, e);
    }
  }
}
