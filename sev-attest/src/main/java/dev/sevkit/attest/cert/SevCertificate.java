package dev.sevkit.attest.cert;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.internal.Bytes;
import dev.sevkit.attest.internal.Defects;
import dev.sevkit.attest.internal.Fields;
import dev.sevkit.attest.internal.P384;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A certificate of a platform (PDH, PEK, OCA or CEK) in AMD's SEV format, 0x824 bytes, well-formed:
 * version 1, reserved bytes zero, a key on P-384, signatures only by those who may sign it.
 *
 * @see "AMD 55766, appendix C.1, SEV certificate"
 */
public final class SevCertificate implements Certificate {

  /** Length in bytes, 0x824. */
  public static final int LENGTH = 0x824;

  private static final int VERSION = 0x000;
  private static final int API_MAJOR = 0x004;
  private static final int API_MINOR = 0x005;
  private static final int RESERVED = 0x006;
  private static final int PUBKEY_USAGE = 0x008;
  private static final int PUBKEY_ALGO = 0x00c;
  private static final int PUBKEY = 0x010;
  private static final int SIG1 = 0x414;
  private static final int SIG2 = SIG1 + SevSignature.SLOT;

  private final Fields fields;
  private final CertificateUsage usage;
  private final KeyAlgorithm algorithm;
  private final ECPublicKey publicKey;
  private final List<SevSignature> signatures;

  private SevCertificate(
      Fields fields,
      CertificateUsage usage,
      KeyAlgorithm algorithm,
      ECPublicKey publicKey,
      List<SevSignature> signatures) {
    this.fields = fields;
    this.usage = usage;
    this.algorithm = algorithm;
    this.publicKey = publicKey;
    this.signatures = signatures;
  }

  /**
   * The certificate in 2084 bytes, of whatever usage it says.
   *
   * @throws MalformedInputException naming all that is wrong
   */
  public static SevCertificate parse(byte[] bytes) {
    return parse(parseUsage(bytes), bytes);
  }

  /**
   * The certificate in 2084 bytes that is to have a usage.
   *
   * @param usage PDH, PEK, OCA or CEK
   * @throws MalformedInputException naming all that is wrong
   * @throws IllegalArgumentException if the usage is ASK or ARK
   */
  public static SevCertificate parse(CertificateUsage usage, byte[] bytes) {
    if (usage.isAmdCa()) {
      throw new IllegalArgumentException(usage + " certificates have another format");
    }
    String name = usage + " certificate";
    Fields fields = Fields.of(name, bytes, LENGTH);
    Defects defects = new Defects(name);
    defects.check(() -> fields.require32("VERSION", VERSION, 1));
    defects.check(() -> fields.requireZero("reserved bytes", RESERVED, PUBKEY_USAGE));
    defects.check(() -> requireUsage(fields, usage));
    Optional<KeyAlgorithm> algorithm = algorithm(fields, usage, defects);
    Optional<ECPublicKey> key = key(fields, defects);
    List<SevSignature> signatures =
        Stream.of(
                SevSignature.read(fields, "SIG1", SIG1, usage, defects),
                SevSignature.read(fields, "SIG2", SIG2, usage, defects))
            .flatMap(Optional::stream)
            .toList();
    defects.throwIfAny();
    return new SevCertificate(
        fields, usage, algorithm.orElseThrow(), key.orElseThrow(), signatures);
  }

  /**
   * The guest owner's Diffie-Hellman certificate (GODH) for a key: usage PDH, API version 0.0, not
   * signed, for the firmware asks for no signature.
   *
   * @param key on P-384
   */
  public static SevCertificate ofGuestOwner(ECPublicKey key) {
    byte[] empty = Arrays.copyOf(Bytes.u32(SevSignature.NO_USAGE), SevSignature.SLOT);
    return parse(
        CertificateUsage.PDH,
        Bytes.concat(
            Bytes.u32(1),
            Bytes.u32(0),
            Bytes.u32(CertificateUsage.PDH.id()),
            Bytes.u32(KeyAlgorithm.ECDH_SHA256.id()),
            P384.encoded(key),
            empty,
            empty));
  }

  /** The usage a certificate says it has; nothing else is read. */
  static CertificateUsage parseUsage(byte[] bytes) {
    Fields fields = Fields.of("SEV certificate", bytes, LENGTH);
    long found = fields.u32(PUBKEY_USAGE);
    return CertificateUsage.of(found)
        .filter(usage -> !usage.isAmdCa())
        .orElseThrow(
            () ->
                fields.wrong(
                    "PUBKEY_USAGE",
                    PUBKEY_USAGE,
                    "expected that of PDH, PEK, OCA or CEK, found " + Fields.hex(found)));
  }

  private static void requireUsage(Fields fields, CertificateUsage expected) {
    long found = fields.u32(PUBKEY_USAGE);
    if (found != expected.id()) {
      String name = CertificateUsage.of(found).map(usage -> " (" + usage + ")").orElse("");
      throw fields.wrong(
          "PUBKEY_USAGE",
          PUBKEY_USAGE,
          "expected %s (%s), found %s%s"
              .formatted(Fields.hex(expected.id()), expected, Fields.hex(found), name));
    }
  }

  private static Optional<KeyAlgorithm> algorithm(
      Fields fields, CertificateUsage usage, Defects defects) {
    KeyAlgorithm.Family family =
        usage == CertificateUsage.PDH ? KeyAlgorithm.Family.ECDH : KeyAlgorithm.Family.ECDSA;
    long found = fields.u32(PUBKEY_ALGO);
    Optional<KeyAlgorithm> algorithm =
        KeyAlgorithm.of(found).filter(known -> known.family() == family);
    if (algorithm.isEmpty()) {
      String defect = "expected an algorithm of " + family + ", found " + Fields.hex(found);
      defects.add(fields.wrong("PUBKEY_ALGO", PUBKEY_ALGO, defect));
    }
    return algorithm;
  }

  private static Optional<ECPublicKey> key(Fields fields, Defects defects) {
    try {
      return Optional.of(P384.publicKey(fields, PUBKEY));
    } catch (MalformedInputException e) {
      defects.add(e);
      return Optional.empty();
    }
  }

  @Override
  public CertificateUsage usage() {
    return usage;
  }

  @Override
  public KeyAlgorithm algorithm() {
    return algorithm;
  }

  /** Major API version of the firmware that made it, 0 to 255. */
  public int apiMajor() {
    return fields.u8(API_MAJOR);
  }

  /** Minor API version of the firmware that made it, 0 to 255. */
  public int apiMinor() {
    return fields.u8(API_MINOR);
  }

  /** Its key, a point on P-384. */
  public ECPublicKey publicKey() {
    return publicKey;
  }

  /** The usages of those who signed it, by its own account; in the order of the slots. */
  public List<CertificateUsage> signers() {
    return signatures.stream().map(SevSignature::signer).toList();
  }

  @Override
  public String keyType() {
    String use = algorithm.family() == KeyAlgorithm.Family.ECDH ? "D" : "E";
    return "EP384 " + use + algorithm.hash().substring("SHA".length());
  }

  @Override
  public String fingerprint() {
    return HexFormat.of().formatHex(algorithm.digest(body()));
  }

  @Override
  public byte[] bytes() {
    return fields.bytes(0, LENGTH);
  }

  /** What signatures are over: all before SIG1_USAGE. */
  byte[] body() {
    return fields.bytes(0, SIG1);
  }

  Fields fields() {
    return fields;
  }

  List<SevSignature> signatures() {
    return signatures;
  }

  /** Usage, key and fingerprint on a line: {@code PDH EP384 D256 3ac468d5…}. */
  @Override
  public String toString() {
    return usage + " " + keyType() + " " + fingerprint();
  }
}
