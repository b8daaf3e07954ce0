package dev.sevkit.attest.cert;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.internal.Defects;
import dev.sevkit.attest.internal.Fields;
import java.math.BigInteger;
import java.util.HexFormat;

/**
 * A certificate of AMD (ARK or ASK) in SEV format, well-formed: version 1, reserved bytes zero, an
 * RSA key of 2048 bits (832 bytes in all) or 4096 bits (1600 bytes).
 *
 * @see "AMD 55766, appendix B.1, AMD certificate"
 */
public final class AmdCertificate implements Certificate {

  /** Length in bytes with a key of 2048 bits, as on Naples. */
  public static final int LENGTH_2048 = 0x40 + 3 * 256;

  /** Length in bytes with a key of 4096 bits, as since Rome. */
  public static final int LENGTH_4096 = 0x40 + 3 * 512;

  private static final int VERSION = 0x00;
  private static final int KEY_ID = 0x04;
  private static final int CERTIFYING_ID = 0x14;
  private static final int ID_LENGTH = 16;
  private static final int KEY_USAGE = 0x24;
  private static final int RESERVED = 0x28;
  private static final int PUBEXP_SIZE = 0x38;
  private static final int MODULUS_SIZE = 0x3c;
  private static final int PUBEXP = 0x40;

  /** What AMD's keys have; other exponents are no reason for trust. */
  private static final BigInteger EXPONENT = BigInteger.valueOf(0x10001);

  private final Fields fields;
  private final CertificateUsage usage;
  private final int size;

  private AmdCertificate(Fields fields, CertificateUsage usage, int size) {
    this.fields = fields;
    this.usage = usage;
    this.size = size;
  }

  /**
   * The certificate in 832 or 1600 bytes, of whatever usage it says.
   *
   * @throws MalformedInputException naming all that is wrong
   */
  public static AmdCertificate parse(byte[] bytes) {
    return parse(parseUsage(bytes), bytes);
  }

  /**
   * The certificate in 832 or 1600 bytes that is to have a usage. The ARK of Naples is accepted too
   * as AMD once published it, 576 bytes without the signature; the signature is then supplied.
   *
   * @param usage ARK or ASK
   * @throws MalformedInputException naming all that is wrong
   * @throws IllegalArgumentException if the usage is neither
   */
  public static AmdCertificate parse(CertificateUsage usage, byte[] bytes) {
    if (!usage.isAmdCa()) {
      throw new IllegalArgumentException(usage + " certificates have another format");
    }
    String name = usage + " certificate";
    byte[] whole = AmdGeneration.withSignature(bytes);
    if (whole.length != LENGTH_2048 && whole.length != LENGTH_4096) {
      throw new MalformedInputException(name, "expected 832 or 1600 bytes, found " + whole.length);
    }
    Fields fields = Fields.of(name, whole, whole.length);
    int size = (whole.length - PUBEXP) / 3;
    Defects defects = new Defects(name);
    defects.check(() -> fields.require32("VERSION", VERSION, 1));
    defects.check(() -> fields.require32("KEY_USAGE", KEY_USAGE, usage.id()));
    defects.check(() -> fields.requireZero("reserved bytes", RESERVED, PUBEXP_SIZE));
    defects.check(() -> fields.require32("PUBEXP_SIZE", PUBEXP_SIZE, size * 8L));
    defects.check(() -> fields.require32("MODULUS_SIZE", MODULUS_SIZE, size * 8L));
    defects.check(() -> requireKey(fields, size));
    defects.throwIfAny();
    return new AmdCertificate(fields, usage, size);
  }

  /** The usage a certificate says it has; nothing else is read. */
  static CertificateUsage parseUsage(byte[] bytes) {
    Fields fields = Fields.of("AMD certificate", bytes);
    long found = fields.u32(KEY_USAGE);
    return CertificateUsage.of(found)
        .filter(CertificateUsage::isAmdCa)
        .orElseThrow(
            () ->
                fields.wrong(
                    "KEY_USAGE",
                    KEY_USAGE,
                    "expected that of ARK or ASK, found " + Fields.hex(found)));
  }

  private static void requireKey(Fields fields, int size) {
    if (!fields.number(PUBEXP, size).equals(EXPONENT)) {
      throw fields.wrong("PUBEXP", PUBEXP, "expected 0x10001");
    }
    BigInteger modulus = fields.number(PUBEXP + size, size);
    if (modulus.bitLength() != size * 8 || !modulus.testBit(0)) {
      String defect = "expected an odd number of %d bits".formatted(size * 8);
      throw fields.wrong("MODULUS", PUBEXP + size, defect);
    }
  }

  @Override
  public CertificateUsage usage() {
    return usage;
  }

  @Override
  public KeyAlgorithm algorithm() {
    return size == 256 ? KeyAlgorithm.RSA_SHA256 : KeyAlgorithm.RSA_SHA384;
  }

  /** The name AMD gave the key, 16 bytes in lower-case hexadecimal. */
  public String keyId() {
    return HexFormat.of().formatHex(fields.bytes(KEY_ID, ID_LENGTH));
  }

  /** The name of the key that signed it, 16 bytes in lower-case hexadecimal. */
  public String certifyingId() {
    return HexFormat.of().formatHex(fields.bytes(CERTIFYING_ID, ID_LENGTH));
  }

  /** Length of its key in bits, 2048 or 4096. */
  public int keySize() {
    return size * 8;
  }

  @Override
  public String keyType() {
    return "R" + keySize() + " R" + algorithm().hash().substring("SHA".length());
  }

  @Override
  public String fingerprint() {
    return HexFormat.of().formatHex(algorithm().digest(body()));
  }

  @Override
  public byte[] bytes() {
    return fields.bytes(0, fields.length());
  }

  BigInteger modulus() {
    return fields.number(PUBEXP + size, size);
  }

  BigInteger exponent() {
    return fields.number(PUBEXP, size);
  }

  /** What the signature is over: all before it. */
  byte[] body() {
    return fields.bytes(0, PUBEXP + 2 * size);
  }

  BigInteger signature() {
    return fields.number(PUBEXP + 2 * size, size);
  }

  /** Usage, key and fingerprint on a line: {@code ARK R4096 R384 0a63…}. */
  @Override
  public String toString() {
    return usage + " " + keyType() + " " + fingerprint();
  }
}
