package dev.sevkit.attest.secret;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.UnsupportedInputException;
import dev.sevkit.attest.UntrustedException;
import dev.sevkit.attest.internal.Bytes;
import dev.sevkit.attest.internal.Fields;
import dev.sevkit.attest.internal.Hashes;
import dev.sevkit.attest.measure.ApiVersion;
import dev.sevkit.attest.measure.VerifiedMeasurement;
import dev.sevkit.attest.secret.SecretTable.Padding;
import dev.sevkit.attest.session.Tek;
import dev.sevkit.attest.session.Tik;
import dev.sevkit.model.firmware.image.ImagePart;
import dev.sevkit.model.firmware.image.MemoryArea;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A launch secret, sealed for one guest: header and payload, as {@code virsh domsetlaunchsecstate}
 * takes them. No longer a secret: the firmware of the AMD-SP alone can open it.
 *
 * @see "AMD 55766, LAUNCH_SECRET; libvirt, virDomainSetLaunchSecurityState"
 */
public final class LaunchSecret {

  /** The longest payload the firmware takes, in bytes: 16 KiB. */
  public static final int MAX_LENGTH = 16384;

  /** Length of the header in bytes: FLAGS (4), IV (16), MAC (32). */
  public static final int HEADER_LENGTH = 52;

  static final int IV_LENGTH = 16;

  /** What the MAC's input begins with, to be told from that of other commands. */
  private static final byte CONTEXT = 0x01;

  /** FLAGS: not compressed. */
  private static final long FLAGS = 0;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] header;
  private final byte[] payload;

  private LaunchSecret(byte[] header, byte[] payload) {
    this.header = header;
    this.payload = payload;
  }

  /**
   * Seals secrets for a guest whose measurement holds, into the area its firmware keeps for them.
   *
   * @param tik the key the measurement was verified with
   * @param tek the other key of the same launch session
   * @throws UnsupportedInputException if the firmware has no area for a secret or the table does
   *     not fit into it
   * @throws UntrustedException if the measurement was verified with another TIK
   * @throws MalformedInputException if there is no secret, or too many bytes of them
   */
  public static LaunchSecret seal(
      VerifiedMeasurement verified, Tik tik, Tek tek, SecretTable secrets, Padding padding) {
    ImagePart<MemoryArea> area = verified.contents().firmware().secretArea();
    if (!area.isPresent()) {
      throw new UnsupportedInputException(
          "the firmware image cannot take a launch secret: " + area.reason());
    }
    return seal(verified, tik, tek, secrets, padding, area.value().orElseThrow());
  }

  /**
   * Seals secrets for a guest whose measurement holds, into an area the guest owner names: {@code
   * sev-secret-set-address} of libvirt.
   *
   * @param tik the key the measurement was verified with
   * @param tek the other key of the same launch session
   * @param area where they are to be put; the owner must know that the guest finds them there
   * @throws UnsupportedInputException if the table does not fit into the area
   * @throws UntrustedException if the measurement was verified with another TIK
   * @throws MalformedInputException if there is no secret, or too many bytes of them
   */
  public static LaunchSecret seal(
      VerifiedMeasurement verified,
      Tik tik,
      Tek tek,
      SecretTable secrets,
      Padding padding,
      MemoryArea area) {
    if (!verified.holdsUnder(tik)) {
      throw new UntrustedException("the measurement was not verified with this TIK");
    }
    byte[] table = secrets.bytes(padding);
    try {
      if (table.length > area.size()) {
        throw new UnsupportedInputException(
            "the secret table has "
                + table.length
                + " bytes, the firmware's area for it "
                + area
                + " only "
                + area.size());
      }
      byte[] iv = new byte[IV_LENGTH];
      // must never come twice with one TEK
      RANDOM.nextBytes(iv);
      return seal(verified.launch().api(), verified.measurement().measure(), tik, tek, table, iv);
    } finally {
      Arrays.fill(table, (byte) 0);
    }
  }

  /**
   * The formula alone: payload = AES-128-CTR under the TEK of the table; MAC = HMAC-SHA-256 under
   * the TIK of 0x01, FLAGS, IV, GUEST_LENGTH, TRANS_LENGTH, payload and MEASURE, the last since API
   * 0.17.
   *
   * @param measure MEASURE, 32 bytes
   * @param table with its padding
   */
  static LaunchSecret seal(
      ApiVersion api, byte[] measure, Tik tik, Tek tek, byte[] table, byte[] iv) {
    byte[] flags = Bytes.u32(FLAGS);
    byte[] length = Bytes.u32(table.length);
    byte[] payload = encrypted(tek, iv, table);
    byte[] bound = api.isMeasured() ? measure : new byte[0];
    byte[] mac =
        tik.lend(
            key ->
                Hashes.hmacSha256(
                    key, new byte[] {CONTEXT}, flags, iv, length, length, payload, bound));
    return new LaunchSecret(Bytes.concat(flags, iv, mac), payload);
  }

  private static byte[] encrypted(Tek tek, byte[] iv, byte[] table) {
    return tek.lend(
        key -> {
          try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(
                Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(iv));
            return cipher.doFinal(table);
          } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot encrypt with AES-128-CTR", e);
          }
        });
  }

  /**
   * A launch secret sealed before, such as read from files.
   *
   * @throws MalformedInputException if the header is not of 52 bytes, has FLAGS that are not 0, or
   *     the payload is empty, too long or not a multiple of 16 bytes
   */
  public static LaunchSecret of(byte[] header, byte[] payload) {
    Fields fields = Fields.of("launch secret header", header, HEADER_LENGTH);
    fields.require32("FLAGS", 0, FLAGS);
    if (payload.length == 0 || payload.length > MAX_LENGTH || payload.length % IV_LENGTH != 0) {
      throw new MalformedInputException(
          "launch secret payload",
          "expected a multiple of 16 up to " + MAX_LENGTH + " bytes, found " + payload.length);
    }
    return new LaunchSecret(header.clone(), payload.clone());
  }

  /** A copy of the header, 52 bytes: FLAGS (4, zero), IV (16), MAC (32). */
  public byte[] header() {
    return header.clone();
  }

  /** A copy of the payload, the table encrypted. */
  public byte[] payload() {
    return payload.clone();
  }

  /** The header in base64 without line break: {@code sev-secret-header} of libvirt. */
  public String headerBase64() {
    return Base64.getEncoder().encodeToString(header);
  }

  /** The payload in base64 without line break: {@code sev-secret} of libvirt. */
  public String payloadBase64() {
    return Base64.getEncoder().encodeToString(payload);
  }

  /** The lengths. */
  @Override
  public String toString() {
    return "LaunchSecret[header of %d bytes, payload of %d]"
        .formatted(header.length, payload.length);
  }
}
