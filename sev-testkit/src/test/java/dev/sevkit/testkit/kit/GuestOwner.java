package dev.sevkit.testkit.kit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sevkit.testkit.EmulatedSevHost;
import dev.sevkit.testkit.OwnerSession;
import dev.sevkit.testkit.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals a launch secret, by the letter of LAUNCH_SECRET, for the tests of this module. */
public final class GuestOwner {

  private GuestOwner() {}

  /**
   * A sealed secret.
   *
   * @param header base64
   * @param payload base64
   */
  public record Sealed(String header, String payload) {}

  /** Seals a text for the guest of this launch measurement, 48 bytes in base64. */
  public static Sealed seal(OwnerSession session, String measurement, String text) {
    try {
      byte[] iv = new byte[16];
      Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
      cipher.init(
          Cipher.ENCRYPT_MODE,
          new SecretKeySpec(session.tekBytes(), "AES"),
          new IvParameterSpec(iv));
      byte[] payload = cipher.doFinal(text.getBytes(UTF_8));
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(session.tikBytes(), "HmacSHA256"));
      ByteBuffer signed = ByteBuffer.allocate(61 + payload.length).order(ByteOrder.LITTLE_ENDIAN);
      signed.put((byte) 1).putInt(0).put(iv).putInt(payload.length).putInt(payload.length);
      signed.put(payload).put(Base64.getDecoder().decode(measurement), 0, 32);
      byte[] header =
          ByteBuffer.allocate(52).putInt(0).put(iv).put(mac.doFinal(signed.array())).array();
      Base64.Encoder base64 = Base64.getEncoder();
      return new Sealed(base64.encodeToString(header), base64.encodeToString(payload));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether a measurement is that of the host's firmware image alone, by LAUNCH_MEASURE. */
  public static boolean isMeasurement(
      OwnerSession session, EmulatedSevHost host, int policy, String measurement) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(session.tikBytes(), "HmacSHA256"));
      byte[] said = Base64.getDecoder().decode(measurement);
      byte[] image = Files.readAllBytes(host.firmware());
      Platform platform = host.platform();
      ByteBuffer signed = ByteBuffer.allocate(56).order(ByteOrder.LITTLE_ENDIAN);
      signed.put((byte) 4).put((byte) platform.apiMajor()).put((byte) platform.apiMinor());
      signed.put((byte) platform.build()).putInt(policy);
      signed.put(MessageDigest.getInstance("SHA-256").digest(image)).put(said, 32, 16);
      return Arrays.equals(mac.doFinal(signed.array()), Arrays.copyOf(said, 32));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
