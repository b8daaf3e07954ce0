package dev.sevkit.attest.snp.report;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.internal.Fields;
import java.util.OptionalInt;

/**
 * The security patch levels of a platform, TCB_VERSION. They are compared one by one; there is no
 * order of the whole.
 *
 * @param fmc FMC, 0 to 255; empty before Turin, which has none
 * @param bootLoader boot loader of the AMD-SP, 0 to 255
 * @param tee operating system of the AMD-SP, 0 to 255
 * @param snp SEV-SNP firmware, 0 to 255
 * @param microcode microcode of all cores, 0 to 255
 * @see "AMD 56860, TCB_VERSION"
 */
public record TcbVersion(OptionalInt fmc, int bootLoader, int tee, int snp, int microcode) {

  private static final int MAX = 0xff;
  private static final long RESERVED_BEFORE_TURIN = 0x0000_ffff_ffff_0000L;
  private static final long RESERVED_SINCE_TURIN = 0x00ff_ffff_0000_0000L;
  private static final int BYTE = 0xff;

  /**
   * Security patch levels.
   *
   * @throws IllegalArgumentException if one is not 0 to 255
   */
  public TcbVersion {
    for (int level : new int[] {fmc.orElse(0), bootLoader, tee, snp, microcode}) {
      if (level < 0 || level > MAX) {
        throw new IllegalArgumentException("security patch level: expected 0 to 255, not " + level);
      }
    }
  }

  /**
   * The security patch levels in a TCB_VERSION.
   *
   * @param value its 8 bytes as a little-endian number
   * @throws MalformedInputException if bytes that are reserved on this product are not zero
   */
  public static TcbVersion of(Product product, long value) {
    long reserved = value & (product.hasFmc() ? RESERVED_SINCE_TURIN : RESERVED_BEFORE_TURIN);
    if (reserved != 0) {
      throw new MalformedInputException(
          "TCB_VERSION of " + product, "reserved bytes are set in " + Fields.hex(value));
    }
    return product.hasFmc()
        ? new TcbVersion(
            OptionalInt.of(level(value, 0)),
            level(value, 1),
            level(value, 2),
            level(value, 3),
            level(value, 7))
        : new TcbVersion(
            OptionalInt.empty(),
            level(value, 0),
            level(value, 1),
            level(value, 6),
            level(value, 7));
  }

  private static int level(long value, int at) {
    return (int) (value >>> (at * Byte.SIZE)) & BYTE;
  }

  /** Whether no level is below that of another; an FMC that is absent counts as 0. */
  public boolean isAtLeast(TcbVersion least) {
    return fmc.orElse(0) >= least.fmc.orElse(0)
        && bootLoader >= least.bootLoader
        && tee >= least.tee
        && snp >= least.snp
        && microcode >= least.microcode;
  }

  /** All levels by the names AMD's service has for them: {@code bl=4 tee=0 snp=22 ucode=213}. */
  @Override
  public String toString() {
    String others = "bl=%d tee=%d snp=%d ucode=%d".formatted(bootLoader, tee, snp, microcode);
    return fmc.isPresent() ? "fmc=" + fmc.getAsInt() + " " + others : others;
  }
}
