package dev.sevkit.attest.snp.digest;

import dev.sevkit.attest.vmsa.VmsaProfile;

/** The hypervisor that launches a SEV-SNP guest; each measures in its own way. */
public enum Vmm {
  /** QEMU, and so libvirt. */
  QEMU(VmsaProfile.FPU),
  /** Amazon EC2: measures the CPUID page after all other sections. */
  EC2(VmsaProfile.EC2),
  /** Google Compute Engine: does not measure the memory for early code. */
  GCE(VmsaProfile.GCE);

  private final VmsaProfile profile;

  Vmm(VmsaProfile profile) {
    this.profile = profile;
  }

  /** How it sets up virtual CPUs. */
  public VmsaProfile profile() {
    return profile;
  }

  /** How it measures memory for early code. */
  PageType earlyMemory() {
    return this == GCE ? PageType.UNMEASURED : PageType.ZERO;
  }
}
