package dev.sevkit.model.sev;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The guest policy of an SEV or SEV-ES guest: 32 bits the firmware enforces from launch to end.
 *
 * <p>Set bits restrict. Bits 0 to 5 are {@link Bit}s, 6 to 15 are reserved, 16 to 23 and 24 to 31
 * hold the least API version of a firmware that may run the guest. Any 32-bit value is a policy
 * here, whether sensible or not. The policy of SEV-SNP is another one, {@link SnpGuestPolicy}.
 *
 * @param value the 32 bits, 0 to 0xffffffff
 * @see "AMD 55766, Guest Policy Structure"
 * @see "libvirt, formatdomain, Launch Security, policy"
 */
public record GuestPolicy(long value) {

  private static final int WIDTH = 32;
  private static final long RESERVED_MASK = 0xffc0;
  private static final int API_MAJOR_SHIFT = 16;
  private static final int API_MINOR_SHIFT = 24;
  private static final int BYTE_MASK = 0xff;

  /** Bits a usual SEV-SNP policy has: SMT (16) and the reserved one (17). */
  private static final long USUAL_IN_SNP = 0x30000;

  private static final int DIGITS_PRINTED = 4;

  /** A named bit of the policy of SEV and SEV-ES; set, each restricts. */
  public enum Bit implements PolicyFlag {
    /** Bit 0, 0x1: no debugging. */
    NODBG(0, "debugging of the guest is refused", "the host may have guest memory decrypted"),
    /** Bit 1, 0x2: no key sharing. */
    NOKS(1, "sharing the key with other guests is refused", "the key may be shared with guests"),
    /** Bit 2, 0x4: SEV-ES required. */
    ES(2, "SEV-ES is required", "SEV-ES is not required, CPU registers are not encrypted"),
    /** Bit 3, 0x8: no sending. */
    NOSEND(
        3, "sending the guest to another platform is refused", "the guest may be sent elsewhere"),
    /** Bit 4, 0x10: same domain only. */
    DOMAIN(
        4,
        "the guest may be sent only to platforms of the same owner domain",
        "the owner domain of a receiving platform does not matter"),
    /** Bit 5, 0x20: SEV platforms only. */
    SEV(
        5,
        "the guest may be sent only to SEV-capable platforms",
        "a receiving platform need not be SEV-capable");

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
   * Takes 32 bits as a policy.
   *
   * @param value the 32 bits, 0 to 0xffffffff
   * @throws IllegalArgumentException if the value is negative or wider than 32 bits
   */
  public GuestPolicy {
    if (value >>> WIDTH != 0) {
      throw new IllegalArgumentException(
          "guest policy: expected at most 32 bits; found " + HexNumber.of(value));
    }
  }

  /**
   * The policy of a value.
   *
   * @param value the 32 bits, 0 to 0xffffffff
   * @return the policy
   * @throws IllegalArgumentException if the value is negative or wider than 32 bits
   */
  public static GuestPolicy of(long value) {
    return new GuestPolicy(value);
  }

  /**
   * The policy a hexadecimal number means.
   *
   * @param number the text of a {@code <policy>} element
   * @return the policy; empty if the number is wider than 32 bits
   */
  public static Optional<GuestPolicy> ofHex(HexNumber number) {
    return number.fits32Bits() ? Optional.of(of(number.value())) : Optional.empty();
  }

  /**
   * Reads a policy as users write it: a number, or names of bits.
   *
   * @param text a hexadecimal number with its prefix, {@code 0x33}; or a list of bits in any case,
   *     {@code nodbg,noks,es}
   * @return the policy
   * @throws IllegalArgumentException if the text is neither; the message names the valid bits and
   *     the nearest one
   */
  public static GuestPolicy parse(String text) {
    String trimmed = text.strip();
    return of(
        PolicyNotation.isNumber(trimmed)
            ? PolicyNotation.number(trimmed, WIDTH)
            : PolicyNotation.flags(trimmed, List.of(Bit.values())));
  }

  /**
   * Whether debugging is refused: bit 0, NODBG.
   *
   * @return whether the bit is set
   */
  public boolean noDebug() {
    return has(Bit.NODBG);
  }

  /**
   * Whether sharing the key with other guests is refused: bit 1, NOKS.
   *
   * @return whether the bit is set
   */
  public boolean noKeySharing() {
    return has(Bit.NOKS);
  }

  /**
   * Whether SEV-ES is required: bit 2, ES.
   *
   * @return whether the bit is set
   */
  public boolean es() {
    return has(Bit.ES);
  }

  /**
   * Whether sending the guest to another platform is refused: bit 3, NOSEND.
   *
   * @return whether the bit is set
   */
  public boolean noSend() {
    return has(Bit.NOSEND);
  }

  /**
   * Whether the guest may be sent only within its owner domain: bit 4, DOMAIN.
   *
   * @return whether the bit is set
   */
  public boolean domain() {
    return has(Bit.DOMAIN);
  }

  /**
   * Whether the guest may be sent only to SEV-capable platforms: bit 5, SEV.
   *
   * @return whether the bit is set
   */
  public boolean sev() {
    return has(Bit.SEV);
  }

  /**
   * The reserved bits, 6 to 15, that are set although they must be zero.
   *
   * @return a mask within 0xffc0, in place; 0 if all is well
   */
  public long reservedBits() {
    return value & RESERVED_MASK;
  }

  /**
   * The least firmware API major version: bits 16 to 23, API_MAJOR.
   *
   * @return 0 to 255
   */
  public int apiMajor() {
    return (int) (value >>> API_MAJOR_SHIFT) & BYTE_MASK;
  }

  /**
   * The least firmware API minor version: bits 24 to 31, API_MINOR.
   *
   * @return 0 to 255
   */
  public int apiMinor() {
    return (int) (value >>> API_MINOR_SHIFT) & BYTE_MASK;
  }

  /**
   * The least firmware API version that may run the guest.
   *
   * @return API_MAJOR.API_MINOR; 0.0 if any may
   */
  public Version minimumApi() {
    return Version.of(apiMajor(), apiMinor());
  }

  /**
   * Whether the value looks like a policy for SEV-SNP: bits 0 to 7 clear, bit 16 or 17 set.
   *
   * @return true for 0x30000, 0x20000, 0xb0000 and their like
   */
  public boolean looksLikeSnpPolicy() {
    return (value & BYTE_MASK) == 0 && (value & USUAL_IN_SNP) != 0;
  }

  /**
   * This policy with some bits set in addition.
   *
   * @param bits the bits to set
   * @return the policy; all other bits are as they were
   */
  public GuestPolicy with(Bit... bits) {
    return of(value | union(bits));
  }

  /**
   * This policy with some bits cleared.
   *
   * @param bits the bits to clear
   * @return the policy; all other bits are as they were
   */
  public GuestPolicy without(Bit... bits) {
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
   * All 32 bits explained, set or clear: bits 0 to 5 singly, then the fields above them.
   *
   * @return an unmodifiable list in the order of bit numbers
   */
  public List<PolicyBit> bits() {
    return Stream.concat(
            Arrays.stream(Bit.values()).map(bit -> PolicyBit.of(bit, value)),
            Stream.of(
                PolicyBit.reserved(6, 15, value),
                PolicyBit.leastVersion(API_MAJOR_SHIFT, "API_MAJOR", "firmware API major", value),
                PolicyBit.leastVersion(API_MINOR_SHIFT, "API_MINOR", "firmware API minor", value)))
        .toList();
  }

  /**
   * The value as libvirt prints it.
   *
   * @return {@code 0x} and at least four lower-case digits, e.g. {@code 0x0033}
   */
  @Override
  public String toString() {
    String digits = Long.toHexString(value);
    return "0x" + "0".repeat(Math.max(0, DIGITS_PRINTED - digits.length())) + digits;
  }

  private boolean has(Bit bit) {
    return (value & bit.mask()) != 0;
  }

  private static long union(Bit... bits) {
    return Arrays.stream(bits).mapToLong(Bit::mask).reduce(0, (a, b) -> a | b);
  }
}
