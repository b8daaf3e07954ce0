package dev.sevkit.attest.vmsa;

/**
 * How a hypervisor sets up a virtual CPU. QEMU on KVM has two ways, which differ in the control
 * words of the FPU; clouds have their own.
 *
 * @see "Linux, arch/x86/kvm/svm/sev.c, sev_es_sync_vmsa; QEMU, target/i386/cpu.c, x86_cpu_reset"
 */
public enum VmsaProfile {
  /**
   * QEMU with KVM's default VM type (KVM_SEV_ES_INIT): the usual case for SEV-ES under libvirt, on
   * new kernels too. The FPU's control words are zero.
   */
  LEGACY(0x9b, 0x93, 0x8b, false, 0x0007040600070406L, 0, 0),

  /**
   * QEMU with the VM types of KVM_SEV_INIT2 (Linux 6.10): always for SEV-SNP, and for SEV-ES with
   * {@code legacy-vm-type=off}. MXCSR is 0x1f80, the x87 control word 0x37f.
   */
  FPU(0x9b, 0x93, 0x8b, false, 0x0007040600070406L, 0x1f80, 0x37f),

  /** Amazon EC2. */
  EC2(0x9a, 0x92, 0x83, true, 0x0007040600070406L, 0, 0),

  /** Google Compute Engine. */
  GCE(0x9b, 0x93, 0x8b, true, 0x00070106L, 0, 0);

  /** What RDX holds where the hypervisor does not put the CPU signature there. */
  private static final long FIXED_RDX = 0x600;

  private final int bootCode;
  private final int stack;
  private final int task;
  private final boolean fixedRdx;
  private final long pat;
  private final int mxcsr;
  private final int fcw;

  VmsaProfile(int bootCode, int stack, int task, boolean fixedRdx, long pat, int mxcsr, int fcw) {
    this.bootCode = bootCode;
    this.stack = stack;
    this.task = task;
    this.fixedRdx = fixedRdx;
    this.pat = pat;
    this.mxcsr = mxcsr;
    this.fcw = fcw;
  }

  /** Attributes of CS of the first virtual CPU; the others have 0x9b. */
  int bootCode() {
    return bootCode;
  }

  /** Attributes of SS. */
  int stack() {
    return stack;
  }

  /** Attributes of TR. */
  int task() {
    return task;
  }

  long rdx(CpuSignature signature) {
    return fixedRdx ? FIXED_RDX : signature.eax();
  }

  /** G_PAT. */
  long pat() {
    return pat;
  }

  int mxcsr() {
    return mxcsr;
  }

  /** The x87 control word. */
  int fcw() {
    return fcw;
  }
}
