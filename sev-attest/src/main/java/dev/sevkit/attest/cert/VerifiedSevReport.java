package dev.sevkit.attest.cert;

import dev.sevkit.model.sev.GuestPolicy;
import java.util.HexFormat;

/**
 * What an authentic attestation report of SEV's first generation says of a guest. Only {@link
 * SevAttestationReport#verify} makes one.
 */
public final class VerifiedSevReport {

  private final byte[] launchDigest;
  private final GuestPolicy policy;

  VerifiedSevReport(byte[] launchDigest, GuestPolicy policy) {
    this.launchDigest = launchDigest;
    this.policy = policy;
  }

  /** A copy of the launch digest, 32 bytes: the hash of what was loaded. */
  public byte[] launchDigest() {
    return launchDigest.clone();
  }

  /** The policy the guest was launched with. */
  public GuestPolicy policy() {
    return policy;
  }

  /** Digest and policy on a line. */
  @Override
  public String toString() {
    String digest = HexFormat.of().formatHex(launchDigest);
    return "VerifiedSevReport[launch digest " + digest + ", policy " + policy + "]";
  }
}
