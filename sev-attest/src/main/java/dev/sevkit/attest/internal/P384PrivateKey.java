package dev.sevkit.attest.internal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.List;
import javax.crypto.KeyAgreement;

/** A private key on P-384 from its number, and the public key that belongs to it. */
public final class P384PrivateKey {

  /** Length of the number in bytes. */
  public static final int LENGTH = 48;

  private static final byte[] TRIAL = {0x50, 0x33, 0x38, 0x34};

  private P384PrivateKey() {}

  /**
   * The private key of a number.
   *
   * @param scalar 48 bytes, most significant first
   * @throws IllegalArgumentException if it is 0 or not below the order of the curve
   */
  public static ECPrivateKey of(byte[] scalar) {
    ECParameterSpec curve = P384.curve();
    BigInteger number = new BigInteger(1, scalar);
    if (number.signum() == 0 || number.compareTo(curve.getOrder()) >= 0) {
      throw new IllegalArgumentException("the number is not between 1 and the order of the curve");
    }
    try {
      return (ECPrivateKey)
          KeyFactory.getInstance("EC").generatePrivate(new ECPrivateKeySpec(number, curve));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java cannot use a key on P-384", e);
    }
  }

  /** The public key that belongs to a private one. */
  public static ECPublicKey publicKey(ECPrivateKey key) {
    // The JDK does not give it, but its key agreement with the generator gives the abscissa; of
    // the two points that have it, a trial signature tells the right one.
    ECParameterSpec curve = P384.curve();
    try {
      KeyFactory factory = KeyFactory.getInstance("EC");
      KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
      agreement.init(key);
      agreement.doPhase(
          factory.generatePublic(new ECPublicKeySpec(curve.getGenerator(), curve)), true);
      BigInteger x = new BigInteger(1, agreement.generateSecret());
      byte[] signature = P384.sign(key, "SHA384", TRIAL, new SecureRandom());
      for (ECPoint point : points(x, curve)) {
        ECPublicKey candidate =
            (ECPublicKey) factory.generatePublic(new ECPublicKeySpec(point, curve));
        if (P384.verify(candidate, "SHA384", TRIAL, Fields.of("trial", signature), 0)) {
          return candidate;
        }
      }
      throw new IllegalStateException("no public key belongs to the private key");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java cannot use a key on P-384", e);
    }
  }

  private static List<ECPoint> points(BigInteger x, ECParameterSpec curve) {
    BigInteger p = ((ECFieldFp) curve.getCurve().getField()).getP();
    // p mod 4 is 3, so that this power is a root
    BigInteger y = P384.squareOfOrdinate(x).modPow(p.add(BigInteger.ONE).shiftRight(2), p);
    return List.of(new ECPoint(x, y), new ECPoint(x, p.subtract(y)));
  }
}
