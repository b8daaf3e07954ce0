package dev.sevkit.attest.cert;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.UntrustedException;
import dev.sevkit.attest.internal.Defects;
import dev.sevkit.attest.internal.Fields;
import dev.sevkit.attest.internal.Hashes;
import dev.sevkit.attest.internal.P384;
import dev.sevkit.model.sev.GuestPolicy;

/**
 * An attestation report of SEV's first generation, as the platform gave it: what QEMU's {@code
 * query-sev-attestation-report} answers, 0xd0 bytes. Well-formed, but whether it is authentic is
 * not known before it is verified.
 *
 * @see "AMD 55766, ATTESTATION"
 */
public final class SevAttestationReport {

  /** Length in bytes, 0xd0. */
  public static final int LENGTH = 0xd0;

  /** Length in bytes of the nonce the guest owner chose, MNONCE. */
  public static final int NONCE_LENGTH = 16;

  private static final int MNONCE = 0x00;
  private static final int LAUNCH_DIGEST = 0x10;
  private static final int DIGEST_LENGTH = 32;
  private static final int POLICY = 0x30;
  private static final int SIG_USAGE = 0x34;
  private static final int SIG_ALGO = 0x38;
  private static final int RESERVED = 0x3c;
  private static final int SIG_R = 0x40;
  private static final int SIG_S = 0x88;
  private static final int COORDINATE = 48;

  private final Fields fields;

  private SevAttestationReport(Fields fields) {
    this.fields = fields;
  }

  /**
   * The report in 208 bytes.
   *
   * @throws MalformedInputException naming all that is wrong
   */
  public static SevAttestationReport parse(byte[] bytes) {
    String name = "SEV attestation report";
    Fields fields = Fields.of(name, bytes, LENGTH);
    Defects defects = new Defects(name);
    defects.check(() -> fields.require32("SIG_USAGE", SIG_USAGE, CertificateUsage.PEK.id()));
    defects.check(() -> fields.require32("SIG_ALGO", SIG_ALGO, KeyAlgorithm.ECDSA_SHA256.id()));
    defects.check(() -> fields.requireZero("reserved bytes", RESERVED, SIG_R));
    defects.check(() -> fields.requireZero("R, upper bytes", SIG_R + COORDINATE, SIG_S));
    defects.check(() -> fields.requireZero("S, upper bytes", SIG_S + COORDINATE, LENGTH));
    defects.throwIfAny();
    return new SevAttestationReport(fields);
  }

  /**
   * What the report says, once its platform has signed it.
   *
   * @param platform who must have signed it
   * @param nonce the MNONCE the guest owner asked with, 16 bytes
   * @throws UntrustedException if the platform's PEK did not sign it, or it answers another nonce;
   *     both are named
   * @throws IllegalArgumentException if the nonce has not 16 bytes
   */
  public VerifiedSevReport verify(VerifiedPlatform platform, byte[] nonce) {
    if (nonce.length != NONCE_LENGTH) {
      throw new IllegalArgumentException("expected a nonce of 16 bytes, found " + nonce.length);
    }
    boolean signed =
        P384.verify(
            platform.pek().publicKey(), "SHA256", fields.bytes(0, SIG_USAGE), fields, SIG_R);
    boolean answers = Hashes.equal(fields.bytes(MNONCE, NONCE_LENGTH), nonce);
    if (!signed || !answers) {
      String signature = "the PEK of the platform did not sign it";
      String other = "it answers another nonce";
      String both = signature + "; " + other;
      throw new UntrustedException(
          "SEV attestation report: " + (signed ? other : answers ? signature : both));
    }
    return new VerifiedSevReport(
        fields.bytes(LAUNCH_DIGEST, DIGEST_LENGTH), GuestPolicy.of(fields.u32(POLICY)));
  }
}
