package dev.sevkit.attest.snp.digest;

/**
 * What a page is at launch, as the firmware measures it.
 *
 * @see "AMD 56860, SNP_LAUNCH_UPDATE, PAGE_TYPE"
 */
public enum PageType {
  /** A page whose content is measured. */
  NORMAL(1),
  /** The state of a virtual CPU; its content is measured. */
  VMSA(2),
  /** A page of zeros. */
  ZERO(3),
  /** A page whose content is not measured. */
  UNMEASURED(4),
  /** The page of secrets, which the firmware fills. */
  SECRETS(5),
  /** The page of CPUID values, which the firmware checks. */
  CPUID(6);

  private final byte number;

  PageType(int number) {
    this.number = (byte) number;
  }

  /** PAGE_TYPE. */
  byte number() {
    return number;
  }
}
