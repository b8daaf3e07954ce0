package dev.sevkit.model.sev;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The guest policy of an SEV-SNP guest: 64 bits the firmware enforces from launch to end.
 *
 * <p>Bits 0 to 7 and 8 to 15 hold the least ABI version of a firmware that may run the guest, minor
 * below major; bit 17 is reserved and must be one; bits 26 to 63 are reserved and must be zero; the
 * others are {@link Bit}s, some of which permit and some restrict. Any 64-bit value is a policy
 * here, whether sensible or not. The policy of SEV and SEV-ES is another one, {@link GuestPolicy}.
 *
 * @param value the 64 bits, unsigned
 * @see "AMD 56860, Guest Policy"
 * @see "libvirt, formatdomain, Launch Security, policy of sev-snp (since 10.5.0)"
 */
public record SnpGuestPolicy(long value) {

  private static final int WIDTH = 64;
  private static final int ABI_MINOR_SHIFT = 0;
  private static final int ABI_MAJOR_SHIFT = 8;
  private static final int BYTE_MASK = 0xff;
  private static final int RESERVED_ONE_NUMBER = 17;
  private static final long RESERVED_ONE = 0x20000;
  private static final int FIRST_RESERVED = 26;
  private static final long LARGEST_USUAL_IN_SEV = 0x3f;

  /** A named bit of the policy of SEV-SNP; set, some permit and some restrict. */
  public enum Bit implements PolicyFlag {
    /** Bit 16, 0x10000: SMT permitted. */
    SMT(16, "SMT may be active on the host", "SMT must be off on the host"),
    /** Bit 18, 0x40000: migration agent permitted. */
    MIGRATE_MA(
        18,
        "association with a migration agent is permitted",
        "association with a migration agent is refused"),
    /** Bit 19, 0x80000: debugging permitted, the inverse of NODBG. */
    DEBUG(19, "the host may have guest memory decrypted", "debugging of the guest is refused"),
    /** Bit 20, 0x100000: one socket only. */
    SINGLE_SOCKET(
        20,
        "the guest runs only on a host with one socket",
        "the guest may run on a host with several sockets"),
    /** Bit 21, 0x200000: CXL permitted. */
    CXL_ALLOW(21, "CXL memory or devices may be populated", "CXL memory and devices are refused"),
    /** Bit 22, 0x400000: AES-256-XTS required. */
    MEM_AES_256_XTS(
        22,
        "memory encryption with AES-256-XTS is required",
        "any mode of memory encryption will do"),
    /** Bit 23, 0x800000: RAPL off. */
    RAPL_DIS(
        23,
        "power metering (RAPL) must be off on the host",
        "power metering (RAPL) may be on on the host"),
    /** Bit 24, 0x1000000: ciphertext hiding required. */
    CIPHERTEXT_HIDING(
        24,
        "ciphertext hiding must be enabled on the host",
        "ciphertext hiding is not required, the host may read ciphertext"),
    /** Bit 25, 0x2000000: guest page move and swap commands off. */
    PAGE_SWAP_DISABLE(
        25, "the host may not move or swap guest pages", "the host may move and swap guest pages");

    private final int number;
    private final String meaning;
    private final String meaningWhenClear;

    Bit(int number, String meaning, String meaningWhenClear) {
      this.number = number;
      this.meaning = meaning;
      this.meaningWhenClear = meaningWhenClear;
    }

    @Override
    public int number() {
      return number;
    }

    @Override
    public String meaning() {
      return meaning;
    }

    @Override
    public String meaningWhenClear() {
      return meaningWhenClear;
    }
  }

  /**
   * The policy of a value.
   *
   * @param value the 64 bits, unsigned
   * @return the policy
   */
  public static SnpGuestPolicy of(long value) {
    return new SnpGuestPolicy(value);
  }

  /**
   * The policy a hexadecimal number means.
   *
   * @param number the text of a {@code <policy>} element
   * @return the policy
   */
  public static SnpGuestPolicy ofHex(HexNumber number) {
    return of(number.value());
  }

  /**
   * Reads a policy as users write it: a number, taken as it is, or names of bits, to which bit 17
   * is added because it must be one.
   *
   * @param text a hexadecimal number with its prefix, {@code 0x30000}; or a list of bits in any
   *     case, {@code smt,single_socket}
   * @return the policy
   * @throws IllegalArgumentException if the text is neither; the message names the valid bits and
   *     the nearest one
   */
  public static SnpGuestPolicy parse(String text) {
    String trimmed = text.strip();
    return of(
        PolicyNotation.isNumber(trimmed)
            ? PolicyNotation.number(trimmed, WIDTH)
            : PolicyNotation.flags(trimmed, List.of(Bit.values())) | RESERVED_ONE);
  }

  /**
   * The least firmware ABI minor version: bits 0 to 7, ABI_MINOR.
   *
   * @return 0 to 255
   */
  public int abiMinor() {
    return (int) value & BYTE_MASK;
  }

  /**
   * The least firmware ABI major version: bits 8 to 15, ABI_MAJOR.
   *
   * @return 0 to 255
   */
  public int abiMajor() {
    return (int) (value >>> ABI_MAJOR_SHIFT) & BYTE_MASK;
  }

  /**
   * The least firmware ABI version that may run the guest.
   *
   * @return ABI_MAJOR.ABI_MINOR; 0.0 if any may
   */
  public Version minimumAbi() {
    return Version.of(abiMajor(), abiMinor());
  }

  /**
   * Whether SMT may be active on the host: bit 16, SMT.
   *
   * @return whether the bit is set
   */
  public boolean smt() {
    return has(Bit.SMT);
  }

  /**
   * Whether bit 17, reserved, is one as it must be.
   *
   * @return whether the bit is set
   */
  public boolean reservedOne() {
    return (value & RESERVED_ONE) != 0;
  }

  /**
   * Whether association with a migration agent is permitted: bit 18, MIGRATE_MA.
   *
   * @return whether the bit is set
   */
  public boolean migrateMa() {
    return has(Bit.MIGRATE_MA);
  }

  /**
   * Whether debugging is permitted: bit 19, DEBUG; the inverse sense of NODBG.
   *
   * @return whether the bit is set
   */
  public boolean debug() {
    return has(Bit.DEBUG);
  }

  /**
   * Whether the guest runs only on a host with one socket: bit 20, SINGLE_SOCKET.
   *
   * @return whether the bit is set
   */
  public boolean singleSocket() {
    return has(Bit.SINGLE_SOCKET);
  }

  /**
   * Whether CXL memory or devices may be populated: bit 21, CXL_ALLOW.
   *
   * @return whether the bit is set
   */
  public boolean cxlAllow() {
    return has(Bit.CXL_ALLOW);
  }

  /**
   * Whether memory encryption with AES-256-XTS is required: bit 22, MEM_AES_256_XTS.
   *
   * @return whether the bit is set
   */
  public boolean memAes256Xts() {
    return has(Bit.MEM_AES_256_XTS);
  }

  /**
   * Whether power metering (RAPL) must be off: bit 23, RAPL_DIS.
   *
   * @return whether the bit is set
   */
  public boolean raplDis() {
    return has(Bit.RAPL_DIS);
  }

  /**
   * Whether ciphertext hiding must be enabled: bit 24, CIPHERTEXT_HIDING.
   *
   * @return whether the bit is set
   */
  public boolean ciphertextHiding() {
    return has(Bit.CIPHERTEXT_HIDING);
  }

  /**
   * Whether the commands to move and swap guest pages are off: bit 25, PAGE_SWAP_DISABLE.
   *
   * @return whether the bit is set
   */
  public boolean pageSwapDisable() {
    return has(Bit.PAGE_SWAP_DISABLE);
  }

  /**
   * The reserved bits, 26 to 63, that are set although they must be zero; bit 17 is not among them.
   *
   * @return a mask, in place; 0 if all is well
   */
  public long reservedBits() {
    return value >>> FIRST_RESERVED << FIRST_RESERVED;
  }

  /**
   * Whether the value looks like a policy for SEV or SEV-ES: at most 0x3f, so that bit 17 is clear.
   *
   * @return true for 0x1, 0x3, 0x7, 0x33 and their like, and for 0
   */
  public boolean looksLikeSevPolicy() {
    return Long.compareUnsigned(value, LARGEST_USUAL_IN_SEV) <= 0;
  }

  /**
   * This policy with some bits set in addition.
   *
   * @param bits the bits to set
   * @return the policy; all other bits, bit 17 too, are as they were
   */
  public SnpGuestPolicy with(Bit... bits) {
    return of(value | union(bits));
  }

  /**
   * This policy with bit 17 set, as it must be.
   *
   * @return the policy; all other bits are as they were
   */
  public SnpGuestPolicy withReservedOne() {
    return of(value | RESERVED_ONE);
  }

  /**
   * This policy with some bits cleared.
   *
   * @param bits the bits to clear
   * @return the policy; all other bits are as they were
   */
  public SnpGuestPolicy without(Bit... bits) {
    return of(value & ~union(bits));
  }

  /**
   * The named bits that are set.
   *
   * @return an unmodifiable set, in the order of bit numbers
   */
  public Set<Bit> flags() {
    EnumSet<Bit> flags = EnumSet.allOf(Bit.class);
    flags.removeIf(bit -> !has(bit));
    return Collections.unmodifiableSet(flags);
  }

  /**
   * All 64 bits explained, set or clear: the ABI version, bits 16 to 25 singly, the reserved rest.
   *
   * @return an unmodifiable list in the order of bit numbers
   */
  public List<PolicyBit> bits() {
    return Stream.of(
            Stream.of(
                PolicyBit.leastVersion(ABI_MINOR_SHIFT, "ABI_MINOR", "firmware ABI minor", value),
                PolicyBit.leastVersion(ABI_MAJOR_SHIFT, "ABI_MAJOR", "firmware ABI major", value),
                PolicyBit.of(Bit.SMT, value),
                reservedOneBit()),
            Arrays.stream(Bit.values())
                .filter(bit -> bit != Bit.SMT)
                .map(bit -> PolicyBit.of(bit, value)),
            Stream.of(PolicyBit.reserved(FIRST_RESERVED, WIDTH - 1, value)))
        .flatMap(bits -> bits)
        .toList();
  }

  /**
   * The value in its shortest form.
   *
   * @return {@code 0x} and lower-case digits without leading zeros, e.g. {@code 0x30000}
   */
  @Override
  public String toString() {
    return "0x" + Long.toHexString(value);
  }

  private PolicyBit reservedOneBit() {
    return new PolicyBit(
        RESERVED_ONE_NUMBER,
        RESERVED_ONE_NUMBER,
        "RESERVED",
        reservedOne() ? 1 : 0,
        reservedOne() ? "reserved, one as required" : "reserved, must be one");
  }

  private boolean has(Bit bit) {
    return (value & bit.mask()) != 0;
  }

  private static long union(Bit... bits) {
    return Arrays.stream(bits).mapToLong(Bit::mask).reduce(0, (a, b) -> a | b);
  }
}
