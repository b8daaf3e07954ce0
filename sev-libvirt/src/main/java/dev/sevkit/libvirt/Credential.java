package dev.sevkit.libvirt;

import dev.sevkit.libvirt.internal.Prompt;

/**
 * What libvirt asks for.
 *
 * @param kind what it is
 * @param prompt words to show the user; may be empty
 * @param challenge further words of the server; may be empty
 * @param proposal the answer if there is no better one; may be empty
 * @see "libvirt, virConnectCredential"
 */
public record Credential(Kind kind, String prompt, String challenge, String proposal) {

  /** What is asked for, by the names of libvirt's virConnectCredentialType. */
  public enum Kind {
    /** The identity to act as. */
    USERNAME,
    /** The identity to authorize as. */
    AUTHNAME,
    /** Languages, as in RFC 1766, separated by commas. */
    LANGUAGE,
    /** A nonce of the client's. */
    CNONCE,
    /** A secret. */
    PASSPHRASE,
    /** The response to a challenge, to be shown while it is typed. */
    ECHOPROMPT,
    /** The response to a challenge, not to be shown. */
    NOECHOPROMPT,
    /** The realm of authentication. */
    REALM,
    /** Something outside of libvirt. */
    EXTERNAL,
    /** What is not known here. */
    OTHER
  }

  static Credential of(Prompt prompt) {
    Kind[] kinds = Kind.values();
    boolean known = prompt.type() > 0 && prompt.type() < kinds.length;
    return new Credential(
        known ? kinds[prompt.type() - 1] : Kind.OTHER,
        prompt.prompt(),
        prompt.challenge(),
        prompt.proposal());
  }
}
