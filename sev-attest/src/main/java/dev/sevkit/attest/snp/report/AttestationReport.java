package dev.sevkit.attest.snp.report;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.internal.Defects;
import dev.sevkit.attest.internal.Fields;
import dev.sevkit.attest.internal.P384;
import dev.sevkit.attest.vmsa.CpuSignature;
import dev.sevkit.model.sev.SnpGuestPolicy;
import java.security.interfaces.ECPublicKey;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * An attestation report of SEV-SNP as a guest got it, 0x4a0 bytes: well-formed, but whether it is
 * authentic is not known before it is verified. Versions 2 to 5 are known; a later one is read as
 * version 5 and says so.
 *
 * @see "AMD 56860, ATTESTATION_REPORT"
 */
public final class AttestationReport {

  /** Length in bytes, 0x4a0. */
  public static final int LENGTH = 0x4a0;

  private static final String NAME = "attestation report";

  private static final int OLDEST = 2;
  private static final int WITH_CPUID = 3;
  private static final int WITH_MITIGATIONS = 5;
  private static final int NEWEST = 5;

  private static final int VERSION = 0x000;
  private static final int GUEST_SVN = 0x004;
  private static final int POLICY = 0x008;
  private static final int VMPL = 0x030;
  private static final int SIGNATURE_ALGO = 0x034;
  private static final int CURRENT_TCB = 0x038;
  private static final int PLATFORM_INFO = 0x040;
  private static final int KEY_INFO = 0x048;
  private static final int RESERVED_4C = 0x04c;
  private static final int REPORT_DATA = 0x050;
  private static final int REPORTED_TCB = 0x180;
  private static final int CPUID_FAMILY = 0x188;
  private static final int CPUID_MODEL = 0x189;
  private static final int CPUID_STEPPING = 0x18a;
  private static final int RESERVED_18B = 0x18b;
  private static final int CHIP_ID = 0x1a0;
  private static final int COMMITTED_TCB = 0x1e0;
  private static final int CURRENT_VERSION = 0x1e8;
  private static final int COMMITTED_VERSION = 0x1ec;
  private static final int LAUNCH_TCB = 0x1f0;
  private static final int LAUNCH_MIT_VECTOR = 0x1f8;
  private static final int CURRENT_MIT_VECTOR = 0x200;
  private static final int RESERVED_208 = 0x208;
  private static final int SIGNATURE_R = 0x2a0;
  private static final int SIGNATURE_S = 0x2e8;
  private static final int SIGNATURE_END = 0x330;
  private static final int COORDINATE = 48;

  private static final int ECDSA_P384_SHA384 = 1;
  private static final long LARGEST_VMPL = 3;
  private static final long FOR_THE_HOST = 0xffffffffL;
  private static final int AUTHOR_KEY_EN = 0x1;
  private static final int MASK_CHIP_KEY = 0x2;
  private static final int SIGNING_KEY_SHIFT = 2;
  private static final int SIGNING_KEY_MASK = 0x7;
  private static final int SIGNING_KEY_VCEK = 0;
  private static final int SIGNING_KEY_VLEK = 1;
  private static final int SIGNING_KEY_NONE = 7;
  private static final int KEY_INFO_BITS = 5;
  private static final int MAX_STEPPING = 0xf;

  private final Fields fields;

  private AttestationReport(Fields fields) {
    this.fields = fields;
  }

  /**
   * The report in 1184 bytes.
   *
   * @throws MalformedInputException naming all that is wrong: length, version, algorithm, reserved
   *     bits and bytes, those behind the signature too, which the signature does not cover
   */
  public static AttestationReport parse(byte[] bytes) {
    Fields fields = Fields.of(NAME, bytes, LENGTH);
    long version = fields.u32(VERSION);
    if (version < OLDEST) {
      throw fields.wrong("VERSION", VERSION, "expected 2 or later, found " + version);
    }
    Defects defects = new Defects(NAME);
    defects.check(() -> requirePolicy(fields));
    defects.check(() -> requireVmpl(fields));
    defects.check(() -> fields.require32("SIGNATURE_ALGO", SIGNATURE_ALGO, ECDSA_P384_SHA384));
    defects.check(() -> requirePlatformInfo(fields));
    defects.check(() -> requireKeyInfo(fields));
    defects.check(() -> fields.requireZero("reserved bytes", RESERVED_4C, REPORT_DATA));
    defects.check(() -> requireCpuid(fields, version));
    defects.check(() -> fields.requireZero("reserved bytes", RESERVED_18B, CHIP_ID));
    defects.check(
        () -> fields.requireZero("reserved byte", CURRENT_VERSION + 3, COMMITTED_VERSION));
    defects.check(() -> fields.requireZero("reserved byte", COMMITTED_VERSION + 3, LAUNCH_TCB));
    int reserved = version >= WITH_MITIGATIONS ? RESERVED_208 : LAUNCH_MIT_VECTOR;
    defects.check(() -> fields.requireZero("reserved bytes", reserved, SIGNATURE_R));
    requireSignatureForm(fields, defects);
    defects.throwIfAny();
    return new AttestationReport(fields);
  }

  private static void requirePolicy(Fields fields) {
    SnpGuestPolicy policy = SnpGuestPolicy.of(fields.u64(POLICY));
    if (!policy.reservedOne()) {
      throw fields.wrong("POLICY", POLICY, "bit 17 is zero in " + policy);
    }
    if (policy.reservedBits() != 0) {
      throw fields.wrong("POLICY", POLICY, "reserved bits are set in " + policy);
    }
  }

  private static void requireVmpl(Fields fields) {
    long vmpl = fields.u32(VMPL);
    if (vmpl > LARGEST_VMPL && vmpl != FOR_THE_HOST) {
      throw fields.wrong("VMPL", VMPL, "expected 0 to 3, found " + vmpl);
    }
  }

  private static void requirePlatformInfo(Fields fields) {
    PlatformInfo info = new PlatformInfo(fields.u64(PLATFORM_INFO));
    if (info.reservedBits() != 0) {
      throw fields.wrong("PLATFORM_INFO", PLATFORM_INFO, "reserved bits are set in " + info);
    }
  }

  private static void requireKeyInfo(Fields fields) {
    long info = fields.u32(KEY_INFO);
    if (info >>> KEY_INFO_BITS != 0) {
      throw fields.wrong(
          "key information", KEY_INFO, "reserved bits are set in " + Fields.hex(info));
    }
    long key = info >>> SIGNING_KEY_SHIFT;
    if (key != SIGNING_KEY_VCEK && key != SIGNING_KEY_VLEK && key != SIGNING_KEY_NONE) {
      throw fields.wrong("SIGNING_KEY", KEY_INFO, "expected 0, 1 or 7, found " + key);
    }
  }

  private static void requireCpuid(Fields fields, long version) {
    if (version < WITH_CPUID) {
      fields.requireZero("reserved bytes", CPUID_FAMILY, RESERVED_18B);
    } else if (fields.u8(CPUID_STEPPING) > MAX_STEPPING) {
      throw fields.wrong(
          "CPUID_STEP", CPUID_STEPPING, "expected 0 to 15, found " + fields.u8(CPUID_STEPPING));
    }
  }

  private static void requireSignatureForm(Fields fields, Defects defects) {
    int r = SIGNATURE_R + COORDINATE;
    int s = SIGNATURE_S + COORDINATE;
    defects.check(() -> fields.requireZero("R, upper bytes", r, SIGNATURE_S));
    defects.check(() -> fields.requireZero("S, upper bytes", s, SIGNATURE_END));
    defects.check(() -> fields.requireZero("bytes behind the signature", SIGNATURE_END, LENGTH));
  }

  /** VERSION, 2 or more. */
  public long version() {
    return fields.u32(VERSION);
  }

  /** Whether it is of a version later than 5, and so may say more than is read here. */
  public boolean isOfUnknownVersion() {
    return version() > NEWEST;
  }

  /** The security version number of the guest, GUEST_SVN, by the ID block: 32 bits, unsigned. */
  public long guestSvn() {
    return fields.u32(GUEST_SVN);
  }

  /** The policy the guest was launched with, POLICY. */
  public SnpGuestPolicy policy() {
    return SnpGuestPolicy.of(fields.u64(POLICY));
  }

  /** The privilege level that asked for the report, 0 to 3; empty if the host asked. */
  public OptionalInt vmpl() {
    long vmpl = fields.u32(VMPL);
    return vmpl == FOR_THE_HOST ? OptionalInt.empty() : OptionalInt.of((int) vmpl);
  }

  /** What is switched on on the platform, PLATFORM_INFO. */
  public PlatformInfo platformInfo() {
    return new PlatformInfo(fields.u64(PLATFORM_INFO));
  }

  /** Whether an author key vouches for the ID key, AUTHOR_KEY_EN. */
  public boolean hasAuthorKey() {
    return (fields.u32(KEY_INFO) & AUTHOR_KEY_EN) != 0;
  }

  /** Whether the host has chip keys hidden from guests, MASK_CHIP_KEY. */
  public boolean isChipKeyMasked() {
    return (fields.u32(KEY_INFO) & MASK_CHIP_KEY) != 0;
  }

  /** The kind of key that signed it, SIGNING_KEY. */
  public EndorsementKey endorsementKey() {
    int key = (int) (fields.u32(KEY_INFO) >>> SIGNING_KEY_SHIFT) & SIGNING_KEY_MASK;
    return switch (key) {
      case SIGNING_KEY_VCEK -> EndorsementKey.VCEK;
      case SIGNING_KEY_VLEK -> EndorsementKey.VLEK;
      default -> EndorsementKey.NONE;
    };
  }

  /** A copy of the bytes of a field. */
  public byte[] bytes(ReportField field) {
    return fields.bytes(field.offset(), field.length());
  }

  /** The bytes of a field in lower-case hexadecimal. */
  public String hex(ReportField field) {
    return HexFormat.of().formatHex(bytes(field));
  }

  /** Whether all bytes of a field are zero. */
  public boolean isZero(ReportField field) {
    return fields.isZero(field.offset(), field.offset() + field.length());
  }

  /** The processor, CPUID_FAM_ID, CPUID_MOD_ID and CPUID_STEP; empty before version 3. */
  public Optional<CpuSignature> cpu() {
    return version() < WITH_CPUID
        ? Optional.empty()
        : Optional.of(
            CpuSignature.of(
                fields.u8(CPUID_FAMILY), fields.u8(CPUID_MODEL), fields.u8(CPUID_STEPPING)));
  }

  /** Whether CHIP_ID has only the 8 bytes it has since Turin, and is not hidden. */
  boolean hasShortChipId() {
    return !isZero(ReportField.CHIP_ID)
        && fields.isZero(CHIP_ID + Product.TURIN.chipIdLength(), COMMITTED_TCB);
  }

  /** CURRENT_TCB as a number of 64 bits; {@link TcbVersions} gives the meaning. */
  public long currentTcb() {
    return fields.u64(CURRENT_TCB);
  }

  /** REPORTED_TCB as a number of 64 bits; {@link TcbVersions} gives the meaning. */
  public long reportedTcb() {
    return fields.u64(REPORTED_TCB);
  }

  /** COMMITTED_TCB as a number of 64 bits; {@link TcbVersions} gives the meaning. */
  public long committedTcb() {
    return fields.u64(COMMITTED_TCB);
  }

  /** LAUNCH_TCB as a number of 64 bits; {@link TcbVersions} gives the meaning. */
  public long launchTcb() {
    return fields.u64(LAUNCH_TCB);
  }

  /** The firmware that runs, CURRENT_MAJOR, CURRENT_MINOR and CURRENT_BUILD. */
  public FirmwareVersion currentFirmware() {
    return firmware(CURRENT_VERSION);
  }

  /** The firmware below which the host cannot go, COMMITTED_MAJOR and so on. */
  public FirmwareVersion committedFirmware() {
    return firmware(COMMITTED_VERSION);
  }

  private FirmwareVersion firmware(int offset) {
    return new FirmwareVersion(fields.u8(offset + 2), fields.u8(offset + 1), fields.u8(offset));
  }

  /** The mitigations at launch, LAUNCH_MIT_VECTOR: 64 bits; empty before version 5. */
  public OptionalLong launchMitigations() {
    return mitigations(LAUNCH_MIT_VECTOR);
  }

  /** The mitigations now, CURRENT_MIT_VECTOR: 64 bits; empty before version 5. */
  public OptionalLong currentMitigations() {
    return mitigations(CURRENT_MIT_VECTOR);
  }

  private OptionalLong mitigations(int offset) {
    return version() < WITH_MITIGATIONS
        ? OptionalLong.empty()
        : OptionalLong.of(fields.u64(offset));
  }

  /** Whether a key signed these very bytes, as they were received. */
  boolean isSignedBy(ECPublicKey key) {
    return P384.verify(key, "SHA384", fields.bytes(0, SIGNATURE_R), fields, SIGNATURE_R);
  }

  /** A copy of all its bytes. */
  public byte[] bytes() {
    return fields.bytes(0, LENGTH);
  }

  /** Version and launch digest on a line. */
  @Override
  public String toString() {
    return "AttestationReport[version " + version() + ", " + hex(ReportField.MEASUREMENT) + "]";
  }
}
