package dev.sevkit.attest.cert;

import java.util.Optional;

/**
 * A platform whose certificates form a chain up to a trusted root. Only {@link ChainVerifier} makes
 * one, so that having it proves the verification.
 */
public final class VerifiedPlatform {

  private final SevCertificate pdh;
  private final SevCertificate pek;
  private final AmdCertificate ark;
  private final Optional<AmdGeneration> generation;

  VerifiedPlatform(
      SevCertificate pdh,
      SevCertificate pek,
      AmdCertificate ark,
      Optional<AmdGeneration> generation) {
    this.pdh = pdh;
    this.pek = pek;
    this.ark = ark;
    this.generation = generation;
  }

  /** Its Diffie-Hellman key, for which a session can be made. */
  public SevCertificate pdh() {
    return pdh;
  }

  /** Its endorsement key, which signs attestation reports. */
  public SevCertificate pek() {
    return pek;
  }

  /** The root that vouches for it. */
  public AmdCertificate ark() {
    return ark;
  }

  /** The generation of its processor; empty if the root was given explicitly and is not AMD's. */
  public Optional<AmdGeneration> generation() {
    return generation;
  }

  /** The platform by its PDH: {@code VerifiedPlatform[PDH EP384 D256 3ac4…]}. */
  @Override
  public String toString() {
    return "VerifiedPlatform[" + pdh + "]";
  }
}
