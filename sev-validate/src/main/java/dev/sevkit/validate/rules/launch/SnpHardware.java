package dev.sevkit.validate.rules.launch;

import dev.sevkit.model.capabilities.SevCapability;
import dev.sevkit.validate.LaunchContext;

/** What a host's capabilities say of SEV-SNP: whether QEMU and processor could, never more. */
final class SnpHardware {

  /** Where EPYC 7001 and 7002 have the C-bit; EPYC 7003, the first with SEV-SNP, has it at 51. */
  private static final int CBITPOS_BEFORE_SNP = 47;

  private SnpHardware() {}

  /** Whether libvirt lists the type, which says that QEMU knows it. */
  static boolean isListed(LaunchContext context) {
    return context.hostSev().isPresent()
        && context
            .host()
            .launchSecurityTypes()
            .filter(types -> types.contains("sev-snp"))
            .isPresent();
  }

  /** Whether the C-bit position is that of processors without SEV-SNP. */
  static boolean isOlder(LaunchContext context) {
    return context
        .hostSev()
        .flatMap(SevCapability::hostCbitpos)
        .filter(cbitpos -> cbitpos <= CBITPOS_BEFORE_SNP)
        .isPresent();
  }

  /** Whether the host counts its ASIDs for SEV-ES and SEV-SNP, and has none. */
  static boolean hasNoAsid(LaunchContext context) {
    return context
        .hostSev()
        .flatMap(SevCapability::encryptedStateGuests)
        .filter(asids -> asids == 0)
        .isPresent();
  }
}
