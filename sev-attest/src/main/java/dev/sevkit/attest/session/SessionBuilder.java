package dev.sevkit.attest.session;

import dev.sevkit.attest.UnsupportedInputException;
import dev.sevkit.attest.cert.CertificateUsage;
import dev.sevkit.attest.cert.SevCertificate;
import dev.sevkit.attest.cert.VerifiedPlatform;
import dev.sevkit.model.sev.GuestPolicy;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import javax.crypto.KeyAgreement;

/**
 * Makes launch sessions for one platform: fresh transport keys that only its firmware can unwrap,
 * bound to a guest policy. Immutable; makes as many sessions as asked, each for one launch.
 *
 * <pre>{@code
 * VerifiedPlatform platform = ChainVerifier.trusting(AmdRoots.builtIn()).verify(chain);
 * try (LaunchSession session = SessionBuilder.forPlatform(platform).build(policy)) {
 *   String dhCert = session.dhCert();
 * }
 * }</pre>
 *
 * @see "AMD 55766, LAUNCH_START"
 */
public final class SessionBuilder {

  private final SevCertificate pdh;
  private final boolean verified;
  private final boolean sevEs;

  private SessionBuilder(SevCertificate pdh, boolean verified, boolean sevEs) {
    this.pdh = pdh;
    this.verified = verified;
    this.sevEs = sevEs;
  }

  /** Makes sessions for a platform that was verified. */
  public static SessionBuilder forPlatform(VerifiedPlatform platform) {
    return new SessionBuilder(platform.pdh(), true, false);
  }

  /**
   * Makes sessions for a PDH that nobody has verified. Whoever made that certificate learns the
   * transport keys and with them every launch secret: only for tests, or where the chain was
   * verified by other means.
   *
   * @throws UnsupportedInputException if it is another certificate
   */
  public static SessionBuilder forUnverifiedPdh(SevCertificate pdh) {
    if (pdh.usage() != CertificateUsage.PDH) {
      throw new UnsupportedInputException(
          "a session needs the PDH of the platform, found a %s certificate".formatted(pdh.usage()));
    }
    return new SessionBuilder(pdh, false, false);
  }

  /** The same for SEV-ES guests only: policies that do not require SEV-ES are refused. */
  public SessionBuilder requiringSevEs() {
    return new SessionBuilder(pdh, verified, true);
  }

  /**
   * A session for one launch.
   *
   * @param policy what libvirt is to be given too, all 32 bits the same
   * @throws UnsupportedInputException if reserved bits are set, or the ES bit is not although it is
   *     required
   */
  public LaunchSession build(GuestPolicy policy) {
    requireUsable(policy);
    return seal(policy, SessionRandomness.fresh(new SecureRandom()));
  }

  LaunchSession seal(GuestPolicy policy, SessionRandomness random) {
    byte[] z = sharedSecret(random);
    try (SessionKeys keys = SessionKeys.derive(z, random.nonce())) {
      byte[] blob =
          SessionBlob.seal(keys, random.nonce(), random.iv(), random.tek(), random.tik(), policy);
      SevCertificate godh = SevCertificate.ofGuestOwner((ECPublicKey) random.godh().getPublic());
      return new LaunchSession(policy, verified, godh, blob, random.tek(), random.tik());
    } finally {
      Arrays.fill(z, (byte) 0);
    }
  }

  private void requireUsable(GuestPolicy policy) {
    if (policy.reservedBits() != 0) {
      throw new UnsupportedInputException(
          "guest policy %s: reserved bits 0x%x are set".formatted(policy, policy.reservedBits()));
    }
    if (sevEs && !policy.es()) {
      throw new UnsupportedInputException(
          "guest policy %s: SEV-ES is wanted, but the ES bit (0x4) is not set".formatted(policy));
    }
  }

  /** What ECDH gives: 48 bytes, leading zeros included. */
  private byte[] sharedSecret(SessionRandomness random) {
    try {
      KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
      agreement.init(random.godh().getPrivate());
      agreement.doPhase(pdh.publicKey(), true);
      return agreement.generateSecret();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java cannot agree on a secret on P-384", e);
    }
  }
}
