package dev.sevkit.testkit;

import java.util.Optional;

/**
 * What QEMU was given for a SEV-SNP guest, which is what the firmware would be given. Blobs are in
 * base64, as libvirt passes them on.
 *
 * @param policy guest policy, 64 bits
 * @param cbitpos C-bit position
 * @param reducedPhysBits reduced physical bits
 * @param guestVisibleWorkarounds 16 bytes; empty if none were given, as with all blobs
 * @param idBlock ID block, 96 bytes
 * @param idAuth ID authentication, 4096 bytes
 * @param hostData host data, 32 bytes
 * @param isAuthorKeyEnabled whether the ID authentication has an author key
 * @param isVcekDisabled whether reports must not be signed with the VCEK
 * @param hasKernelHashes whether kernel, initrd and command line are to be measured
 * @see "QEMU, qapi/qom.json, SevSnpGuestProperties"
 */
public record SnpLaunch(
    long policy,
    int cbitpos,
    int reducedPhysBits,
    Optional<String> guestVisibleWorkarounds,
    Optional<String> idBlock,
    Optional<String> idAuth,
    Optional<String> hostData,
    boolean isAuthorKeyEnabled,
    boolean isVcekDisabled,
    boolean hasKernelHashes) {

  static SnpLaunch of(LaunchEvent event) {
    return new SnpLaunch(
        Long.parseUnsignedLong(event.field("policy")),
        Integer.parseInt(event.field("cbitpos")),
        Integer.parseInt(event.field("reduced-phys-bits")),
        event.find("guest-visible-workarounds"),
        event.find("id-block"),
        event.find("id-auth"),
        event.find("host-data"),
        isTrue(event, "author-key-enabled"),
        isTrue(event, "vcek-disabled"),
        isTrue(event, "kernel-hashes"));
  }

  /** As Python prints what was true in JSON; what is not given is false. */
  private static boolean isTrue(LaunchEvent event, String field) {
    return event.find(field).equals(Optional.of("True"));
  }
}
