package dev.sevkit.attest.internal;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.EllipticCurve;
import java.util.Arrays;

/**
 * The curve P-384 as AMD's structures write it: a public key is CURVE (4 bytes, 2), QX and QY (72
 * bytes each), zeros up to 0x404 bytes; a signature is R and S (72 bytes each), zeros up to 0x200
 * bytes. All numbers are little-endian, the upper 24 bytes of the 72 are zero.
 *
 * @see "AMD 55766, appendix C; AMD 56860, chapter 10"
 */
public final class P384 {

  /** Length of a public key in bytes, 0x404. */
  public static final int KEY_LENGTH = 0x404;

  /** Length of a signature in bytes, 0x200. */
  public static final int SIGNATURE_LENGTH = 0x200;

  /** What AMD calls the curve: ECC_CURVE_NAME_P384. */
  private static final int CURVE = 2;

  private static final int CURVE_FIELD = 4;
  private static final int FIELD = 72;
  private static final int COORDINATE = 48;

  private static final ECParameterSpec SPEC = spec();

  private P384() {}

  private static ECParameterSpec spec() {
    try {
      AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
      parameters.init(new ECGenParameterSpec("secp384r1"));
      return parameters.getParameterSpec(ECParameterSpec.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java does not know the curve P-384", e);
    }
  }

  /** The parameters of the curve. */
  static ECParameterSpec curve() {
    return SPEC;
  }

  /** Whether a key is on this curve. */
  public static boolean isOn(ECKey key) {
    ECParameterSpec spec = key.getParams();
    return spec.getCurve().equals(SPEC.getCurve())
        && spec.getGenerator().equals(SPEC.getGenerator())
        && spec.getOrder().equals(SPEC.getOrder());
  }

  /** A new pair of keys. */
  public static KeyPair newKeyPair(SecureRandom random) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp384r1"), random);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java cannot make a key on P-384", e);
    }
  }

  /**
   * The public key of a structure.
   *
   * @param fields what holds it
   * @param offset where its 0x404 bytes begin
   * @throws dev.sevkit.attest.MalformedInputException if the curve is another, bytes that must be
   *     zero are not, or the point is not on the curve
   */
  public static ECPublicKey publicKey(Fields fields, int offset) {
    fields.require32("CURVE", offset, CURVE);
    int x = offset + CURVE_FIELD;
    int y = x + FIELD;
    fields.requireZero("QX, upper bytes", x + COORDINATE, y);
    fields.requireZero("QY, upper bytes", y + COORDINATE, y + FIELD);
    fields.requireZero("reserved bytes of the public key", y + FIELD, offset + KEY_LENGTH);
    ECPoint point = new ECPoint(fields.number(x, FIELD), fields.number(y, FIELD));
    if (!isOnCurve(point)) {
      throw fields.wrong("public key", offset, "the point is not on the curve P-384");
    }
    try {
      return (ECPublicKey)
          KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, SPEC));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java cannot use a key on P-384", e);
    }
  }

  private static boolean isOnCurve(ECPoint point) {
    BigInteger p = ((ECFieldFp) SPEC.getCurve().getField()).getP();
    BigInteger x = point.getAffineX();
    BigInteger y = point.getAffineY();
    if (x.compareTo(p) >= 0 || y.compareTo(p) >= 0) {
      return false;
    }
    return y.multiply(y).mod(p).equals(squareOfOrdinate(x));
  }

  /** The square of Y in a point of this X, if the curve has one. */
  static BigInteger squareOfOrdinate(BigInteger x) {
    EllipticCurve curve = SPEC.getCurve();
    BigInteger p = ((ECFieldFp) curve.getField()).getP();
    return x.multiply(x).add(curve.getA()).multiply(x).add(curve.getB()).mod(p);
  }

  /** The 0x404 bytes of a public key on this curve. */
  public static byte[] encoded(ECPublicKey key) {
    ECPoint point = key.getW();
    byte[] all =
        Bytes.concat(
            Bytes.u32(CURVE),
            Bytes.littleEndian(point.getAffineX(), FIELD),
            Bytes.littleEndian(point.getAffineY(), FIELD));
    return Arrays.copyOf(all, KEY_LENGTH);
  }

  /**
   * Whether the signature of a structure holds.
   *
   * @param hash {@code SHA256} or {@code SHA384}
   * @param signed the bytes it is over
   * @param fields what holds the signature
   * @param offset where its R begins
   * @return false too where R or S is too large to be one
   */
  public static boolean verify(
      ECPublicKey key, String hash, byte[] signed, Fields fields, int offset) {
    int s = offset + FIELD;
    if (!fields.isZero(offset + COORDINATE, s) || !fields.isZero(s + COORDINATE, s + FIELD)) {
      return false;
    }
    byte[] signature =
        Bytes.concat(
            Bytes.bigEndian(fields.number(offset, COORDINATE), COORDINATE),
            Bytes.bigEndian(fields.number(s, COORDINATE), COORDINATE));
    try {
      Signature verifier = Signature.getInstance(hash + "withECDSAinP1363Format");
      verifier.initVerify(key);
      verifier.update(signed);
      return verifier.verify(signature);
    } catch (GeneralSecurityException e) {
      // R or S is zero or not below the order of the curve
      return false;
    }
  }

  /**
   * A signature as its 0x200 bytes.
   *
   * @param hash {@code SHA256} or {@code SHA384}
   * @param signed the bytes it is over
   */
  public static byte[] sign(ECPrivateKey key, String hash, byte[] signed, SecureRandom random) {
    try {
      Signature signer = Signature.getInstance(hash + "withECDSAinP1363Format");
      signer.initSign(key, random);
      signer.update(signed);
      byte[] raw = signer.sign();
      byte[] r = Bytes.reversed(Arrays.copyOf(raw, COORDINATE));
      byte[] s = Bytes.reversed(Arrays.copyOfRange(raw, COORDINATE, 2 * COORDINATE));
      return Arrays.copyOf(
          Bytes.concat(Arrays.copyOf(r, FIELD), Arrays.copyOf(s, FIELD)), SIGNATURE_LENGTH);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java cannot sign with a key on P-384", e);
    }
  }
}
