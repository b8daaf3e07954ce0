package dev.sevkit.attest.vmsa;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a guest's hardware does for it beyond encryption: field SEV_FEATURES of the VMSA, 64 bits.
 * Zero for SEV-ES; bit 0 is set for SEV-SNP.
 *
 * @param value the bits
 * @see "AMD APM volume 2, appendix B, table B-4"
 */
public record SevFeatures(long value) {

  /** No feature: SEV-ES. */
  public static final SevFeatures NONE = new SevFeatures(0);

  /** SNPActive alone: SEV-SNP as QEMU starts it on Linux 6.8 and later. */
  public static final SevFeatures SNP = new SevFeatures(1);

  /** A bit of SEV_FEATURES, by AMD's name. */
  public enum Bit {
    /** The guest is a SEV-SNP guest. */
    SNP_ACTIVE(0),
    /** Memory below an address is private. */
    VIRTUAL_TOM(1),
    /** #VC is reflected to a more privileged level. */
    REFLECT_VC(2),
    /** The hypervisor injects no interrupt but #HV. */
    RESTRICTED_INJECTION(3),
    /** Interrupts are queued by a more privileged level. */
    ALTERNATE_INJECTION(4),
    /** Debug registers are saved and restored; the default on Linux 6.6 and 6.7. */
    DEBUG_SWAP(5),
    /** Instruction based sampling of the host does not see the guest. */
    PREVENT_HOST_IBS(6),
    /** Branch predictions of others are not used. */
    BTB_ISOLATION(7),
    /** Supervisor shadow stacks by VMPL. */
    VMPL_SSS(8),
    /** The time stamp counter is out of the hypervisor's reach. */
    SECURE_TSC(9),
    /** A parameter is given at VMGEXIT. */
    VMGEXIT_PARAMETER(10),
    /** Instruction based sampling is virtualised. */
    IBS_VIRTUALIZATION(12),
    /** Registers in the VMSA are scrambled. */
    VMSA_REG_PROT(14),
    /** The sibling thread is kept idle or the guest's. */
    SMT_PROTECTION(15);

    private final long mask;

    Bit(int number) {
      this.mask = 1L << number;
    }

    /** The value with this bit alone. */
    public long mask() {
      return mask;
    }
  }

  /** These bits and no other. */
  public static SevFeatures of(Bit... bits) {
    return new SevFeatures(
        Arrays.stream(bits).mapToLong(Bit::mask).reduce(0, (one, other) -> one | other));
  }

  /** The named bits that are set, in order of number. */
  public Set<Bit> bits() {
    Set<Bit> bits = EnumSet.allOf(Bit.class);
    bits.removeIf(bit -> (value & bit.mask()) == 0);
    return Collections.unmodifiableSet(bits);
  }

  /** The bits that are set and have no name here; 0 if there is none. */
  public long unnamedBits() {
    return value & ~Arrays.stream(Bit.values()).mapToLong(Bit::mask).sum();
  }

  /** In hexadecimal: {@code 0x1}. */
  @Override
  public String toString() {
    return "0x" + Long.toHexString(value);
  }
}
