package dev.sevkit.attest.session;

import dev.sevkit.attest.internal.P384;
import java.security.KeyPair;
import java.security.SecureRandom;

/**
 * All that is random in a session. Each must be new for every launch.
 *
 * @param godh the guest owner's Diffie-Hellman key pair, on P-384
 * @param nonce 16 bytes
 * @param iv 16 bytes
 * @param tek closed with the session
 * @param tik closed with the session
 */
@SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
record SessionRandomness(KeyPair godh, byte[] nonce, byte[] iv, Tek tek, Tik tik) {

  static SessionRandomness fresh(SecureRandom random) {
    byte[] nonce = new byte[16];
    byte[] iv = new byte[16];
    random.nextBytes(nonce);
    random.nextBytes(iv);
    return new SessionRandomness(
        P384.newKeyPair(random), nonce, iv, Tek.random(random), Tik.random(random));
  }

  @Override
  public String toString() {
    return "SessionRandomness[GODH, NONCE, IV, TEK, TIK]";
  }
}
