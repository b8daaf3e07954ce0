package dev.sevkit.validate.rules.attestation;

import dev.sevkit.model.sev.SevBlob;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.LaunchContext;
import java.util.Optional;

/**
 * The fields of the SEV certificate in dhCert that tell what certificate it is.
 *
 * @param blob the certificate, 2084 bytes
 * @see "AMD 55766, SEV certificate format"
 */
record OwnerCertificate(DecodedBlob blob) {

  /** The only version there is. */
  static final int VERSION_1 = 1;

  /** PUBKEY_USAGE of a Diffie-Hellman key, the guest owner's and the platform's alike. */
  static final int PDH = 0x1003;

  /** Usage of the platform endorsement key, which signs the platform's Diffie-Hellman key. */
  static final int PEK = 0x1002;

  private static final int VERSION = 0x000;
  private static final int API_MAJOR_MINOR = 0x004;
  private static final int RESERVED = 0x006;
  private static final int PUBKEY_USAGE = 0x008;
  private static final int PUBKEY_ALGO = 0x00c;
  private static final int SIG1_USAGE = 0x414;
  private static final int SIG2_USAGE = 0x61c;

  /** The certificate in the document; empty if dhCert is absent or not 2084 bytes in base64. */
  static Optional<OwnerCertificate> of(LaunchContext context) {
    return DecodedBlob.of(context, SevBlob.DH_CERT).map(OwnerCertificate::new);
  }

  /** The element it stands in. */
  ElementNode element() {
    return blob.element();
  }

  /** VERSION. */
  int version() {
    return blob.u32(VERSION);
  }

  /** Whether it says which firmware made it; what a guest owner's tool makes says 0.0. */
  boolean namesFirmware() {
    return blob.u16(API_MAJOR_MINOR) != 0;
  }

  /** The reserved bytes between the API version and the key. */
  int reserved() {
    return blob.u16(RESERVED);
  }

  /** PUBKEY_USAGE: what the key is for. */
  int keyUsage() {
    return blob.u32(PUBKEY_USAGE);
  }

  /** PUBKEY_ALGO. */
  int keyAlgorithm() {
    return blob.u32(PUBKEY_ALGO);
  }

  /** Whether one of its signatures is said to be a platform endorsement key's. */
  boolean claimsPekSignature() {
    return blob.u32(SIG1_USAGE) == PEK || blob.u32(SIG2_USAGE) == PEK;
  }
}
