package dev.sevkit.attest.snp.idblock;

import dev.sevkit.attest.UntrustedException;
import java.util.Optional;

/**
 * An ID block whose signature holds, and the keys behind it. Anyone can sign with a key of their
 * own: whose key it is, only its digest says. Only {@link IdAuth#verify} makes one.
 */
public final class VerifiedIdBlock {

  private final IdBlock idBlock;
  private final KeyDigest idKeyDigest;
  private final Optional<KeyDigest> authorKeyDigest;

  VerifiedIdBlock(IdBlock idBlock, KeyDigest idKeyDigest, Optional<KeyDigest> authorKeyDigest) {
    this.idBlock = idBlock;
    this.idKeyDigest = idKeyDigest;
    this.authorKeyDigest = authorKeyDigest;
  }

  /** The block that was signed. */
  public IdBlock idBlock() {
    return idBlock;
  }

  /** What reports of the guest will have as ID_KEY_DIGEST. */
  public KeyDigest idKeyDigest() {
    return idKeyDigest;
  }

  /**
   * What reports of the guest will have as AUTHOR_KEY_DIGEST, if it is launched with {@code
   * authorKey='yes'}; empty without author key.
   */
  public Optional<KeyDigest> authorKeyDigest() {
    return authorKeyDigest;
  }

  /**
   * Demands that the ID key is the expected one.
   *
   * @return this
   * @throws UntrustedException if it is another
   */
  public VerifiedIdBlock signedBy(KeyDigest expected) {
    if (!idKeyDigest.equals(expected)) {
      throw new UntrustedException(
          "the ID block is signed with another ID key: expected digest "
              + expected
              + ", found "
              + idKeyDigest);
    }
    return this;
  }
}
