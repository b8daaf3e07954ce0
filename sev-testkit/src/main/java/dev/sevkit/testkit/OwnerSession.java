package dev.sevkit.testkit;

import java.util.Base64;

/**
 * What a guest owner prepares for one launch: two parts for the domain, two keys to keep. Made by
 * the stand-in, for tests that need a session and do not test how one is made.
 *
 * @param dhCert the owner's certificate, base64, for the element of this name
 * @param session session blob, base64, for the element of this name
 * @param tik transport integrity key, base64
 * @param tek transport encryption key, base64
 */
public record OwnerSession(String dhCert, String session, String tik, String tek) {

  /** The transport integrity key, 16 bytes. */
  public byte[] tikBytes() {
    return Base64.getDecoder().decode(tik);
  }

  /** The transport encryption key, 16 bytes. */
  public byte[] tekBytes() {
    return Base64.getDecoder().decode(tek);
  }

  @Override
  public String toString() {
    return "OwnerSession[dhCert, session, tik, tek]";
  }
}
