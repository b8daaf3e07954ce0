package dev.sevkit.attest.snp.report;

import dev.sevkit.attest.internal.Fields;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is switched on on the platform, PLATFORM_INFO: 64 bits.
 *
 * @param value the 64 bits, unsigned
 * @see "AMD 56860, PLATFORM_INFO"
 */
public record PlatformInfo(long value) {

  /** A named bit. */
  public enum Bit {
    /** Bit 0: SMT is on. */
    SMT_EN(0, false),
    /** Bit 1: transparent encryption of all memory (TSME) is on. */
    TSME_EN(1, false),
    /** Bit 2: memory has error correction. */
    ECC_EN(2, true),
    /** Bit 3: power metering (RAPL) is off. */
    RAPL_DIS(3, true),
    /** Bit 4: ciphertext hiding is on for memory. */
    CIPHERTEXT_HIDING_DRAM_EN(4, true),
    /** Bit 5: since the last reset no memory was found under two addresses. */
    ALIAS_CHECK_COMPLETE(5, true),
    /** Bit 7: trusted devices (SEV-TIO) are on. */
    TIO_EN(7, false);

    private final int number;
    private final boolean protects;

    Bit(int number, boolean protects) {
      this.number = number;
      this.protects = protects;
    }

    /** The value with this bit alone. */
    public long mask() {
      return 1L << number;
    }

    /** Whether it protects the guest when set, so that owners require rather than permit it. */
    public boolean protects() {
      return protects;
    }
  }

  /** Whether a bit is set. */
  public boolean has(Bit bit) {
    return (value & bit.mask()) != 0;
  }

  /** The named bits that are set, in the order of their numbers; unmodifiable. */
  public Set<Bit> flags() {
    EnumSet<Bit> flags = EnumSet.allOf(Bit.class);
    flags.removeIf(bit -> !has(bit));
    return Collections.unmodifiableSet(flags);
  }

  /** The bits that are set and have no name, in place; 0 if all is well. */
  public long reservedBits() {
    long reserved = value;
    for (Bit bit : Bit.values()) {
      reserved &= ~bit.mask();
    }
    return reserved;
  }

  /** In hexadecimal: {@code 0x25}. */
  @Override
  public String toString() {
    return Fields.hex(value);
  }
}
