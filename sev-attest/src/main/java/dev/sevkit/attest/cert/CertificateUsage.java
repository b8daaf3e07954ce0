package dev.sevkit.attest.cert;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the key of a certificate is for, and so its position in a chain; in the order of chain
 * files.
 *
 * @see "AMD 55766, appendix C, Key Usage Enumeration"
 */
public enum CertificateUsage {
  /** Platform Diffie-Hellman key, 0x1003: sessions are made for it. */
  PDH(0x1003),
  /** Platform endorsement key, 0x1002: signs the PDH and attestation reports. */
  PEK(0x1002),
  /** Owner certificate authority, 0x1001: whoever owns the platform. */
  OCA(0x1001),
  /** Chip endorsement key, 0x1004: one a chip. */
  CEK(0x1004),
  /** AMD signing key, 0x0013: one a generation of processors. */
  ASK(0x0013),
  /** AMD root key, 0x0000: one a generation of processors. */
  ARK(0x0000);

  private final long id;

  CertificateUsage(long id) {
    this.id = id;
  }

  /** The number in the fields PUBKEY_USAGE, SIG1_USAGE, SIG2_USAGE and KEY_USAGE. */
  public long id() {
    return id;
  }

  /** The usage of a number; empty if it is none of these. */
  public static Optional<CertificateUsage> of(long id) {
    return Arrays.stream(values()).filter(usage -> usage.id == id).findFirst();
  }

  /** Whether AMD's format for its certificate authorities is used, not that of SEV certificates. */
  public boolean isAmdCa() {
    return this == ASK || this == ARK;
  }

  /** The usages of the keys that sign a certificate of this usage; all must. */
  public Set<CertificateUsage> signers() {
    return switch (this) {
      case PDH -> EnumSet.of(PEK);
      case PEK -> EnumSet.of(OCA, CEK);
      case OCA -> EnumSet.of(OCA);
      case CEK -> EnumSet.of(ASK);
      case ASK, ARK -> EnumSet.of(ARK);
    };
  }
}
