package dev.sevkit.attest.snp.idblock;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.internal.Bytes;
import dev.sevkit.attest.internal.Fields;
import dev.sevkit.attest.snp.digest.SnpLaunchDigest;
import dev.sevkit.model.sev.SnpGuestPolicy;
import java.util.Base64;

/**
 * What the guest owner says may be launched, 96 bytes: LD (48), FAMILY_ID (16), IMAGE_ID (16),
 * VERSION (4, 1), GUEST_SVN (4), POLICY (8). The firmware ends a launch whose digest or policy is
 * another with BAD_MEASUREMENT or POLICY_FAILURE.
 *
 * @param launchDigest what the firmware must have measured
 * @param familyId the kind of guest
 * @param imageId the image
 * @param guestSvn security version number of the guest, 0 to 0xffffffff
 * @param policy the guest policy, the same as the launch has
 * @see "AMD 56860, SNP_LAUNCH_FINISH, ID block"
 */
public record IdBlock(
    SnpLaunchDigest launchDigest,
    GuestId familyId,
    GuestId imageId,
    long guestSvn,
    SnpGuestPolicy policy) {

  /** Length in bytes. */
  public static final int LENGTH = 96;

  /** What libvirt and QEMU launch with where no policy is given, 0x30000: SMT and bit 17. */
  public static final SnpGuestPolicy DEFAULT_POLICY = SnpGuestPolicy.of(0x30000);

  private static final String NAME = "ID block";
  private static final int FAMILY_ID = 0x30;
  private static final int IMAGE_ID = 0x40;
  private static final int VERSION = 0x50;
  private static final int GUEST_SVN = 0x54;
  private static final int POLICY = 0x58;
  private static final long KNOWN_VERSION = 1;
  private static final long MAX_SVN = 0xffffffffL;

  /**
   * An ID block of these values.
   *
   * @throws MalformedInputException if the security version number does not fit, or the policy has
   *     a reserved bit the wrong way
   */
  public IdBlock {
    if (guestSvn < 0 || guestSvn > MAX_SVN) {
      throw new MalformedInputException(
          NAME, "GUEST_SVN: expected 0 to " + MAX_SVN + ", found " + guestSvn);
    }
    if (!policy.reservedOne()) {
      throw wrongPolicy("bit 17 must be one", policy);
    }
    if (policy.reservedBits() != 0) {
      throw wrongPolicy(
          "reserved bits " + Fields.hex(policy.reservedBits()) + " must be zero", policy);
    }
  }

  private static MalformedInputException wrongPolicy(String defect, SnpGuestPolicy policy) {
    return new MalformedInputException(
        NAME, "POLICY at offset " + Fields.hex(POLICY) + ": " + defect + ", found " + policy);
  }

  /** The block for a digest, with no names, security version 0 and {@link #DEFAULT_POLICY}. */
  public static IdBlock of(SnpLaunchDigest launchDigest) {
    return new IdBlock(launchDigest, GuestId.NONE, GuestId.NONE, 0, DEFAULT_POLICY);
  }

  /**
   * Reads a block, strictly.
   *
   * @param bytes 96 bytes
   * @throws MalformedInputException if there are more or fewer, the version is unknown, or the
   *     policy has a reserved bit the wrong way
   */
  public static IdBlock parse(byte[] bytes) {
    Fields fields = Fields.of(NAME, bytes, LENGTH);
    fields.require32("VERSION", VERSION, KNOWN_VERSION);
    return new IdBlock(
        SnpLaunchDigest.of(fields.bytes(0, SnpLaunchDigest.LENGTH)),
        GuestId.of(fields.bytes(FAMILY_ID, GuestId.LENGTH)),
        GuestId.of(fields.bytes(IMAGE_ID, GuestId.LENGTH)),
        fields.u32(GUEST_SVN),
        SnpGuestPolicy.of(fields.u64(POLICY)));
  }

  /**
   * Reads the content of libvirt's element {@code idBlock}.
   *
   * @throws MalformedInputException if it is not base64 of an ID block
   */
  public static IdBlock parseBase64(String text) {
    return parse(Fields.base64(NAME, text));
  }

  /** The 96 bytes. */
  public byte[] bytes() {
    return Bytes.concat(
        launchDigest.bytes(),
        familyId.bytes(),
        imageId.bytes(),
        Bytes.u32(KNOWN_VERSION),
        Bytes.u32(guestSvn),
        Bytes.u64(policy.value()));
  }

  /** What libvirt's element {@code idBlock} takes: 128 characters of base64. */
  public String base64() {
    return Base64.getEncoder().encodeToString(bytes());
  }
}
