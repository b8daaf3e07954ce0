package dev.sevkit.attest.snp.idblock;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.UntrustedException;
import dev.sevkit.attest.internal.Bytes;
import dev.sevkit.attest.internal.Fields;
import dev.sevkit.attest.internal.P384;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * The ID authentication information, 4096 bytes: who signed an ID block. ID_KEY_ALGO (4, 1),
 * AUTH_KEY_ALGO (4, 1 or 0), ID_BLOCK_SIG at 0x40, ID_KEY at 0x240, ID_KEY_SIG at 0x680, AUTHOR_KEY
 * at 0x880; all else zero. Without an author key, all of it is zero.
 *
 * @see "AMD 56860, SNP_LAUNCH_FINISH, ID authentication information structure"
 */
public final class IdAuth {

  /** Length in bytes. */
  public static final int LENGTH = 4096;

  private static final String NAME = "ID authentication";
  private static final String HASH = "SHA384";

  /** ECDSA on P-384 with SHA-384. */
  private static final long ALGORITHM = 1;

  private static final int AUTH_KEY_ALGO = 0x4;
  private static final int RESERVED_1 = 0x8;
  private static final int ID_BLOCK_SIG = 0x40;
  private static final int ID_KEY = 0x240;
  private static final int RESERVED_2 = 0x644;
  private static final int ID_KEY_SIG = 0x680;
  private static final int AUTHOR_KEY = 0x880;
  private static final int RESERVED_3 = 0xc84;

  /** R and S, 72 bytes each; the rest of a signature is zero. */
  private static final int SIGNATURE_NUMBERS = 144;

  private final Fields fields;
  private final ECPublicKey idKey;
  private final Optional<ECPublicKey> authorKey;

  private IdAuth(Fields fields, ECPublicKey idKey, Optional<ECPublicKey> authorKey) {
    this.fields = fields;
    this.idKey = idKey;
    this.authorKey = authorKey;
  }

  /** Signs a block with an ID key that no author key vouches for. */
  public static IdAuth sign(IdBlock block, SigningKey idKey) {
    return parse(bytes(block, idKey, 0, new byte[0]));
  }

  /** Signs a block with an ID key, and the ID key with an author key. */
  public static IdAuth sign(IdBlock block, SigningKey idKey, SigningKey authorKey) {
    byte[] author = Bytes.concat(authorKey.sign(idKey.publicKey()), authorKey.publicKey());
    return parse(bytes(block, idKey, ALGORITHM, author));
  }

  private static byte[] bytes(
      IdBlock block, SigningKey idKey, long authorAlgorithm, byte[] author) {
    byte[] all =
        Bytes.concat(
            Bytes.u32(ALGORITHM),
            Bytes.u32(authorAlgorithm),
            new byte[ID_BLOCK_SIG - RESERVED_1],
            idKey.sign(block.bytes()),
            idKey.publicKey(),
            new byte[ID_KEY_SIG - RESERVED_2],
            author);
    return Arrays.copyOf(all, LENGTH);
  }

  /**
   * Reads the structure, strictly; signatures are not yet verified.
   *
   * @param bytes 4096 bytes
   * @throws MalformedInputException if there are more or fewer, an algorithm is unknown, a byte
   *     that must be zero is not, or a key is not on the curve P-384
   */
  public static IdAuth parse(byte[] bytes) {
    Fields fields = Fields.of(NAME, bytes, LENGTH);
    fields.require32("ID_KEY_ALGO", 0, ALGORITHM);
    fields.requireZero("reserved bytes", RESERVED_1, ID_BLOCK_SIG);
    requireSignature(fields, "ID_BLOCK_SIG", ID_BLOCK_SIG);
    fields.requireZero("reserved bytes", RESERVED_2, ID_KEY_SIG);
    fields.requireZero("reserved bytes", RESERVED_3, LENGTH);
    return new IdAuth(fields, key(fields, "ID_KEY", ID_KEY), author(fields));
  }

  private static Optional<ECPublicKey> author(Fields fields) {
    if (fields.u32(AUTH_KEY_ALGO) == 0) {
      fields.requireZero("author key, with AUTH_KEY_ALGO 0", ID_KEY_SIG, RESERVED_3);
      return Optional.empty();
    }
    fields.require32("AUTH_KEY_ALGO", AUTH_KEY_ALGO, ALGORITHM);
    requireSignature(fields, "ID_KEY_SIG", ID_KEY_SIG);
    return Optional.of(key(fields, "AUTHOR_KEY", AUTHOR_KEY));
  }

  private static void requireSignature(Fields fields, String name, int offset) {
    fields.requireZero(
        name + ", reserved bytes", offset + SIGNATURE_NUMBERS, offset + P384.SIGNATURE_LENGTH);
  }

  private static ECPublicKey key(Fields fields, String name, int offset) {
    byte[] key = fields.bytes(offset, P384.KEY_LENGTH);
    return P384.publicKey(Fields.of(NAME + ", " + name, key), 0);
  }

  /**
   * Reads the content of libvirt's element {@code idAuth}.
   *
   * @throws MalformedInputException if it is not base64 of this structure
   */
  public static IdAuth parseBase64(String text) {
    return parse(Fields.base64(NAME, text));
  }

  /**
   * Verifies that the ID key signed a block and, if there is an author key, that it signed the ID
   * key.
   *
   * @throws UntrustedException if a signature does not hold; it is named
   */
  public VerifiedIdBlock verify(IdBlock block) {
    if (!P384.verify(idKey, HASH, block.bytes(), fields, ID_BLOCK_SIG)) {
      throw new UntrustedException("ID_BLOCK_SIG is no signature of this ID block by the ID key");
    }
    authorKey.ifPresent(this::verifyIdKey);
    return new VerifiedIdBlock(block, digest(idKey), authorKey.map(IdAuth::digest));
  }

  private void verifyIdKey(ECPublicKey author) {
    if (!P384.verify(author, HASH, P384.encoded(idKey), fields, ID_KEY_SIG)) {
      throw new UntrustedException("ID_KEY_SIG is no signature of the ID key by the author key");
    }
  }

  private static KeyDigest digest(ECPublicKey key) {
    return KeyDigest.ofKey(P384.encoded(key));
  }

  /** Whether there is an author key, which libvirt has to be told with {@code authorKey='yes'}. */
  public boolean hasAuthorKey() {
    return authorKey.isPresent();
  }

  /** The 4096 bytes. */
  public byte[] bytes() {
    return fields.bytes(0, LENGTH);
  }

  /** What libvirt's element {@code idAuth} takes: 5464 characters of base64. */
  public String base64() {
    return Base64.getEncoder().encodeToString(bytes());
  }
}
