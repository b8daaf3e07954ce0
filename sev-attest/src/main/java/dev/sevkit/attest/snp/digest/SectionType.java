package dev.sevkit.attest.snp.digest;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a section of an image's SNP metadata is for, by edk2's names.
 *
 * @see "edk2, OvmfPkg/ResetVector/X64/OvmfSevMetadata.asm; QEMU, target/i386/sev.c"
 */
enum SectionType {
  SEC_MEM(1),
  SECRETS(2),
  CPUID(3),
  SVSM_CAA(4),
  KERNEL_HASHES(0x10);

  private final long number;

  SectionType(long number) {
    this.number = number;
  }

  static Optional<SectionType> of(long number) {
    return Arrays.stream(values()).filter(type -> type.number == number).findFirst();
  }

  /** Whether the hypervisor puts one page there and no more. */
  boolean isOnePage() {
    return this == SECRETS || this == CPUID;
  }
}
