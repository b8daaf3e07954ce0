package dev.sevkit.model.domain;

import dev.sevkit.model.constraint.DecimalNumber;
import dev.sevkit.model.constraint.DecodedLength;
import dev.sevkit.model.constraint.HexPolicy;
import dev.sevkit.model.constraint.SevPolicyReserved;
import dev.sevkit.model.constraint.SnpPolicyReserved;
import dev.sevkit.model.constraint.StrictBase64;
import dev.sevkit.model.sev.HexNumber;
import dev.sevkit.model.sev.SevBlob;
import java.util.Optional;

/**
 * A launchSecurity element as its type reads it: only the children that belong to the type, each
 * with the constraints Jakarta Validation checks. Texts are as written.
 */
public sealed interface LaunchSecurityView {

  /** Least C-bit position a page table entry has room for. */
  int MIN_CBITPOS = 0;

  /** Greatest C-bit position a 64-bit page table entry has room for. */
  int MAX_CBITPOS = 63;

  /** The view for what the element's type says. */
  static LaunchSecurityView of(LaunchSecurity element) {
    String type = Optional.ofNullable(element.getType()).orElse("");
    return switch (type) {
      case "sev" -> Sev.of(element);
      case "sev-snp" -> SevSnp.of(element);
      case "s390-pv" -> new S390Pv();
      case "tdx" -> new Tdx(Optional.ofNullable(element.getPolicy()));
      default -> new Unknown(type);
    };
  }

  /**
   * SEV and SEV-ES: which of the two is bit 2 of the policy.
   *
   * @param policy guest policy, 32 bits
   * @param cbitpos C-bit position
   * @param reducedPhysBits reduced physical bits
   * @param dhCert guest owner's Diffie-Hellman certificate
   * @param session session blob
   * @param kernelHashes {@code yes} to measure a direct kernel boot
   */
  record Sev(
      Optional<@HexPolicy(bits = 32) @SevPolicyReserved String> policy,
      Optional<@DecimalNumber(min = MIN_CBITPOS, max = MAX_CBITPOS) String> cbitpos,
      Optional<@DecimalNumber(min = 1, max = 63) String> reducedPhysBits,
      Optional<@StrictBase64 @DecodedLength(blob = SevBlob.DH_CERT) String> dhCert,
      Optional<@StrictBase64 @DecodedLength(blob = SevBlob.SESSION) String> session,
      Optional<String> kernelHashes)
      implements LaunchSecurityView {

    private static Sev of(LaunchSecurity element) {
      return new Sev(
          Optional.ofNullable(element.getPolicy()),
          Optional.ofNullable(element.getCbitpos()),
          Optional.ofNullable(element.getReducedPhysBits()),
          Optional.ofNullable(element.getDhCert()),
          Optional.ofNullable(element.getSession()),
          Optional.ofNullable(element.getKernelHashes()));
    }

    /** Whether the policy asks for SEV-ES; false if the policy cannot be read. */
    public boolean es() {
      return policy.flatMap(HexNumber::parse).filter(n -> (n.value() & 0x4) != 0).isPresent();
    }
  }

  /**
   * SEV-SNP, since libvirt 10.5.0.
   *
   * @param policy guest policy, 64 bits
   * @param cbitpos C-bit position
   * @param reducedPhysBits reduced physical bits
   * @param guestVisibleWorkarounds workarounds the firmware shows the guest
   * @param idBlock identity of the guest
   * @param idAuth signatures over the identity
   * @param hostData data of the host in attestation reports
   * @param kernelHashes {@code yes} to measure a direct kernel boot
   */
  record SevSnp(
      Optional<@HexPolicy(bits = 64) @SnpPolicyReserved String> policy,
      Optional<@DecimalNumber(min = MIN_CBITPOS, max = MAX_CBITPOS) String> cbitpos,
      Optional<@DecimalNumber(min = 1, max = 63) String> reducedPhysBits,
      Optional<@StrictBase64 @DecodedLength(blob = SevBlob.GUEST_VISIBLE_WORKAROUNDS) String>
          guestVisibleWorkarounds,
      Optional<@StrictBase64 @DecodedLength(blob = SevBlob.ID_BLOCK) String> idBlock,
      Optional<@StrictBase64 @DecodedLength(blob = SevBlob.ID_AUTH) String> idAuth,
      Optional<@StrictBase64 @DecodedLength(blob = SevBlob.HOST_DATA) String> hostData,
      Optional<String> kernelHashes)
      implements LaunchSecurityView {

    private static SevSnp of(LaunchSecurity element) {
      return new SevSnp(
          Optional.ofNullable(element.getPolicy()),
          Optional.ofNullable(element.getCbitpos()),
          Optional.ofNullable(element.getReducedPhysBits()),
          Optional.ofNullable(element.getGuestVisibleWorkarounds()),
          Optional.ofNullable(element.getIdBlock()),
          Optional.ofNullable(element.getIdAuth()),
          Optional.ofNullable(element.getHostData()),
          Optional.ofNullable(element.getKernelHashes()));
    }
  }

  /** IBM Secure Execution: another technology. */
  record S390Pv() implements LaunchSecurityView {}

  /**
   * Intel TDX: another technology.
   *
   * @param policy TDX policy, which has other bits than SEV's
   */
  record Tdx(Optional<String> policy) implements LaunchSecurityView {}

  /**
   * A type libvirt does not know.
   *
   * @param type the type as written; empty if there is none
   */
  record Unknown(String type) implements LaunchSecurityView {}
}
