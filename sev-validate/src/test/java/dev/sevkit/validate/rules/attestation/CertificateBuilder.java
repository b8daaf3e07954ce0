package dev.sevkit.validate.rules.attestation;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A SEV certificate, field by field: 2084 bytes, little-endian (AMD 55766, SEV certificate format).
 * Keys and signatures have the right form and mean nothing.
 */
final class CertificateBuilder {

  static final int OCA = 0x1001;
  static final int PEK = 0x1002;
  static final int PDH = 0x1003;
  static final int CEK = 0x1004;
  static final int UNSIGNED = 0x1000;

  static final int ECDSA_SHA256 = 0x002;
  static final int ECDH_SHA256 = 0x003;
  static final int ECDH_SHA384 = 0x103;

  private static final int CURVE_P384 = 2;
  private static final int SIGNATURE_1 = 0x414;
  private static final int SIGNATURE_2 = 0x61c;

  private final ByteBuffer bytes = ByteBuffer.allocate(2084).order(ByteOrder.LITTLE_ENDIAN);

  private CertificateBuilder() {
    version(1).key(PDH, ECDH_SHA256).signature(SIGNATURE_1, UNSIGNED, 0);
    signature(SIGNATURE_2, UNSIGNED, 0);
    bytes.putInt(0x010, CURVE_P384);
    bytes.put(0x014, Blobs.filled(48, 0xa1)); // QX, its upper 24 bytes zero
    bytes.put(0x05c, Blobs.filled(48, 0xb2)); // QY likewise
  }

  /** The guest owner's, as sevctl session writes it: without signature. */
  static CertificateBuilder ofOwner() {
    return new CertificateBuilder();
  }

  /** The guest owner's, as AMD sev-tool writes it: signed by its own key, marked as a PEK's. */
  static CertificateBuilder ofOwnerBySevTool() {
    return new CertificateBuilder().signedBy(PEK);
  }

  /** The platform's Diffie-Hellman certificate, exported by firmware 1.51. */
  static CertificateBuilder ofPlatform() {
    return new CertificateBuilder().api(1, 51).signedBy(PEK);
  }

  /** The platform endorsement key's, with signatures of OCA and CEK. */
  static CertificateBuilder ofPek() {
    return new CertificateBuilder()
        .api(1, 51)
        .key(PEK, ECDSA_SHA256)
        .signedBy(OCA)
        .signature(SIGNATURE_2, CEK, ECDSA_SHA256);
  }

  CertificateBuilder version(int version) {
    bytes.putInt(0x000, version);
    return this;
  }

  CertificateBuilder api(int major, int minor) {
    bytes.put(0x004, (byte) major).put(0x005, (byte) minor);
    return this;
  }

  CertificateBuilder reserved(int value) {
    bytes.putShort(0x006, (short) value);
    return this;
  }

  CertificateBuilder key(int usage, int algorithm) {
    bytes.putInt(0x008, usage).putInt(0x00c, algorithm);
    return this;
  }

  CertificateBuilder signedBy(int usage) {
    return signature(SIGNATURE_1, usage, ECDSA_SHA256);
  }

  CertificateBuilder secondlySignedBy(int usage) {
    return signature(SIGNATURE_2, usage, ECDSA_SHA256);
  }

  private CertificateBuilder signature(int offset, int usage, int algorithm) {
    bytes.putInt(offset, usage).putInt(offset + 4, algorithm);
    if (usage != UNSIGNED) {
      bytes.put(offset + 8, Blobs.filled(48, 0xc3)); // R
      bytes.put(offset + 8 + 72, Blobs.filled(48, 0xd4)); // S
    }
    return this;
  }

  byte[] bytes() {
    return bytes.array().clone();
  }

  String base64() {
    return Blobs.base64(bytes.array());
  }
}
