package dev.sevkit.libvirt;

import java.util.Map;
import java.util.Optional;

/**
 * What the host's own QEMU says of the SEV platform.
 *
 * @param pdh the platform's Diffie-Hellman certificate, base64
 * @param certChain PEK, OCA and CEK certificates, base64
 * @param cpu0Id identifier of the first processor, base64; empty before libvirt 8.4.0
 * @param cbitpos C-bit position
 * @param reducedPhysBits reduced physical bits
 * @param maxGuests how many SEV guests can run at once; empty before libvirt 8.0.0
 * @param maxEsGuests how many SEV-ES guests can; empty before libvirt 8.0.0
 * @see "libvirt, virNodeGetSEVInfo"
 */
public record PlatformInfo(
    String pdh,
    String certChain,
    Optional<String> cpu0Id,
    int cbitpos,
    int reducedPhysBits,
    Optional<Integer> maxGuests,
    Optional<Integer> maxEsGuests) {

  static PlatformInfo of(Map<String, Object> parameters) {
    Parameters read = new Parameters("read SEV info", "", parameters);
    return new PlatformInfo(
        read.text("pdh"),
        read.text("cert-chain"),
        read.optionalText("cpu0-id"),
        read.number("cbitpos"),
        read.number("reduced-phys-bits"),
        read.optionalNumber("max-guests"),
        read.optionalNumber("max-es-guests"));
  }
}
