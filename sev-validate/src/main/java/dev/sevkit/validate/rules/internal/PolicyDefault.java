package dev.sevkit.validate.rules.internal;

import dev.sevkit.model.sev.GuestPolicy;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.sev.SnpGuestPolicy;

/** The policy a guest gets whose author has no particular wish. */
public final class PolicyDefault {

  private PolicyDefault() {}

  /** What virt-install chooses for SEV and SEV-ES, and QEMU for SEV-SNP. */
  public static long of(SevType type) {
    return switch (type) {
      case SEV -> 0x3;
      case SEV_ES -> 0x7;
      case SEV_SNP -> 0x30000;
    };
  }

  /** The same as libvirt prints it. */
  public static String written(SevType type) {
    return type == SevType.SEV_SNP
        ? SnpGuestPolicy.of(of(type)).toString()
        : GuestPolicy.of(of(type)).toString();
  }
}
