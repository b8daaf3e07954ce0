package dev.sevkit.attest.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the firmware does with a session at LAUNCH_START, written anew from the specification and
 * with nothing of the code it tests.
 */
final class PlatformFirmware {

  private final ECPrivateKey pdh;

  PlatformFirmware(String privateScalar) throws GeneralSecurityException {
    BigInteger scalar = new BigInteger(1, HexFormat.of().parseHex(privateScalar));
    pdh =
        (ECPrivateKey)
            KeyFactory.getInstance("EC").generatePrivate(new ECPrivateKeySpec(scalar, curve()));
  }

  static ECParameterSpec curve() throws GeneralSecurityException {
    AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
    parameters.init(new ECGenParameterSpec("secp384r1"));
    return parameters.getParameterSpec(ECParameterSpec.class);
  }

  /** TEK and TIK, after both MACs have been found right; else the test fails. */
  byte[] unwrap(byte[] godh, byte[] blob, long policy) throws GeneralSecurityException {
    assertThat(blob).hasSize(128);
    byte[] nonce = Arrays.copyOfRange(blob, 0x00, 0x10);
    byte[] wrapped = Arrays.copyOfRange(blob, 0x10, 0x30);
    byte[] iv = Arrays.copyOfRange(blob, 0x30, 0x40);
    byte[] wrapMac = Arrays.copyOfRange(blob, 0x40, 0x60);
    byte[] policyMac = Arrays.copyOfRange(blob, 0x60, 0x80);
    byte[] master = kdf(z(godh), "sev-master-secret", nonce);
    assertThat(hmac(kdf(master, "sev-kik", new byte[0]), wrapped)).isEqualTo(wrapMac);
    Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
    cipher.init(
        Cipher.DECRYPT_MODE,
        new SecretKeySpec(kdf(master, "sev-kek", new byte[0]), "AES"),
        new IvParameterSpec(iv));
    byte[] keys = cipher.doFinal(wrapped);
    byte[] tik = Arrays.copyOfRange(keys, 16, 32);
    byte[] policyBytes =
        ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt((int) policy).array();
    assertThat(hmac(tik, policyBytes)).isEqualTo(policyMac);
    return keys;
  }

  /** The shared secret with the key in a GODH certificate. */
  byte[] z(byte[] godh) throws GeneralSecurityException {
    BigInteger x = littleEndian(godh, 0x14);
    BigInteger y = littleEndian(godh, 0x5c);
    KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
    agreement.init(pdh);
    agreement.doPhase(
        KeyFactory.getInstance("EC")
            .generatePublic(new ECPublicKeySpec(new ECPoint(x, y), curve())),
        true);
    return agreement.generateSecret();
  }

  private static BigInteger littleEndian(byte[] bytes, int offset) {
    byte[] number = new byte[48];
    for (int i = 0; i < number.length; i++) {
      number[i] = bytes[offset + 47 - i];
    }
    return new BigInteger(1, number);
  }

  private static byte[] kdf(byte[] key, String label, byte[] context)
      throws GeneralSecurityException {
    ByteBuffer message =
        ByteBuffer.allocate(4 + label.length() + 1 + context.length + 4)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(1)
            .put(label.getBytes(StandardCharsets.US_ASCII))
            .put((byte) 0)
            .put(context)
            .putInt(128);
    return Arrays.copyOf(hmac(key, message.array()), 16);
  }

  private static byte[] hmac(byte[] key, byte[] message) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(message);
  }
}
