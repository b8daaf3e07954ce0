package dev.sevkit.model.firmware.image;

/**
 * A piece of guest memory that QEMU has to prepare before a SEV-SNP guest starts.
 *
 * @param area where it lies
 * @param type what it is for: 1 memory for early code, 2 secrets, 3 CPUID, 4 calling area of an
 *     SVSM, 0x10 kernel hashes; other numbers are kept
 * @see "QEMU, target/i386/sev.c; edk2, OvmfPkg/ResetVector/X64/OvmfSevMetadata.asm"
 */
public record SnpSection(MemoryArea area, long type) {

  /** The {@link #type} of the page that holds the kernel hashes. */
  public static final long KERNEL_HASHES = 0x10;
}
