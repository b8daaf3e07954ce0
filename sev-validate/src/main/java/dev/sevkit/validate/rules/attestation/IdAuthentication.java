package dev.sevkit.validate.rules.attestation;

import dev.sevkit.model.sev.SevBlob;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.LaunchContext;
import java.util.Optional;

/**
 * The fields of idAuth that tell what signed the ID block.
 *
 * @param blob the ID authentication information, 4096 bytes
 * @see "AMD 56860, ID authentication information structure"
 */
record IdAuthentication(DecodedBlob blob) {

  /** The only algorithm there is: ECDSA on P-384 with SHA-384. */
  static final int ECDSA_P384 = 1;

  /** The only curve there is: P-384. */
  static final int P384 = 2;

  private static final int ID_KEY_ALGO = 0x000;
  private static final int AUTH_KEY_ALGO = 0x004;
  private static final int ID_KEY = 0x240;
  private static final int AUTHOR_KEY = 0x880;
  private static final int AUTHOR_KEY_END = 0xc84;

  /** That of the document; empty if idAuth is absent or not 4096 bytes in base64. */
  static Optional<IdAuthentication> of(LaunchContext context) {
    return DecodedBlob.of(context, SevBlob.ID_AUTH).map(IdAuthentication::new);
  }

  /** The element it stands in. */
  ElementNode element() {
    return blob.element();
  }

  /** ID_KEY_ALGO. */
  int idKeyAlgorithm() {
    return blob.u32(ID_KEY_ALGO);
  }

  /** Curve of ID_KEY. */
  int idKeyCurve() {
    return blob.u32(ID_KEY);
  }

  /** AUTH_KEY_ALGO. */
  int authorKeyAlgorithm() {
    return blob.u32(AUTH_KEY_ALGO);
  }

  /** Curve of AUTHOR_KEY. */
  int authorKeyCurve() {
    return blob.u32(AUTHOR_KEY);
  }

  /** Whether it has an author key, well-formed or not. */
  boolean hasAuthorKey() {
    return !blob.isZero(AUTHOR_KEY, AUTHOR_KEY_END);
  }
}
