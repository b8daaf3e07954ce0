package dev.sevkit.attest.session;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.internal.Bytes;
import dev.sevkit.attest.internal.Hashes;
import dev.sevkit.model.sev.GuestPolicy;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The session blob, 0x80 bytes: NONCE (16), WRAP_TK (32), WRAP_IV (16), WRAP_MAC (32), POLICY_MAC
 * (32).
 *
 * @see "AMD 55766, LAUNCH_START, session data buffer"
 */
final class SessionBlob {

  /** Length in bytes. */
  static final int LENGTH = 0x80;

  private static final int POLICY_MAC = 0x60;

  private SessionBlob() {}

  /**
   * The blob that carries both keys to whoever can derive the session keys.
   *
   * @param keys of the secret shared with the platform
   * @param nonce what they were derived with, 16 bytes
   * @param iv 16 bytes, used once
   */
  static byte[] seal(
      SessionKeys keys, byte[] nonce, byte[] iv, Tek tek, Tik tik, GuestPolicy policy) {
    byte[] wrapped = tek.lend(encryption -> tik.lend(mac -> wrap(keys, iv, encryption, mac)));
    return Bytes.concat(
        nonce, wrapped, iv, Hashes.hmacSha256(keys.kik(), wrapped), policyMac(tik, policy));
  }

  private static byte[] policyMac(Tik tik, GuestPolicy policy) {
    return tik.lend(key -> Hashes.hmacSha256(key, Bytes.u32(policy.value())));
  }

  /** Whether POLICY_MAC is that of a policy under a TIK. */
  static boolean isFor(byte[] blob, Tik tik, GuestPolicy policy) {
    if (blob.length != LENGTH) {
      throw new MalformedInputException(
          "session blob", "expected " + LENGTH + " bytes, found " + blob.length);
    }
    byte[] mac = Arrays.copyOfRange(blob, POLICY_MAC, LENGTH);
    return MessageDigest.isEqual(mac, policyMac(tik, policy));
  }

  private static byte[] wrap(SessionKeys keys, byte[] iv, byte[] tek, byte[] tik) {
    byte[] both = Bytes.concat(tek, tik);
    try {
      Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
      cipher.init(
          Cipher.ENCRYPT_MODE, new SecretKeySpec(keys.kek(), "AES"), new IvParameterSpec(iv));
      return cipher.doFinal(both);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java cannot encrypt with AES-CTR", e);
    } finally {
      Arrays.fill(both, (byte) 0);
    }
  }
}
