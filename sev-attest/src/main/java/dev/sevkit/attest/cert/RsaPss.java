package dev.sevkit.attest.cert;

import dev.sevkit.attest.internal.Bytes;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAPublicKeySpec;

/** AMD's RSA signatures: RSASSA-PSS, MGF1 and salt by the same hash as the message. */
final class RsaPss {

  private RsaPss() {}

  /** Whether a signature is that of an AMD key. */
  static boolean verify(
      AmdCertificate signer, KeyAlgorithm algorithm, byte[] signed, BigInteger signature) {
    int length = signer.keySize() / Byte.SIZE;
    if (signature.bitLength() > signer.keySize()) {
      return false;
    }
    boolean sha256 = algorithm.hash().equals("SHA256");
    MGF1ParameterSpec mask = sha256 ? MGF1ParameterSpec.SHA256 : MGF1ParameterSpec.SHA384;
    int salt = sha256 ? 32 : 48;
    try {
      Signature verifier = Signature.getInstance("RSASSA-PSS");
      verifier.setParameter(new PSSParameterSpec(mask.getDigestAlgorithm(), "MGF1", mask, salt, 1));
      verifier.initVerify(publicKey(signer));
      verifier.update(signed);
      // the length of the modulus, leading zeros included
      return verifier.verify(Bytes.bigEndian(signature, length));
    } catch (GeneralSecurityException e) {
      // not below the modulus, or no signature of this form
      return false;
    }
  }

  private static PublicKey publicKey(AmdCertificate certificate) throws GeneralSecurityException {
    return KeyFactory.getInstance("RSA")
        .generatePublic(new RSAPublicKeySpec(certificate.modulus(), certificate.exponent()));
  }
}
