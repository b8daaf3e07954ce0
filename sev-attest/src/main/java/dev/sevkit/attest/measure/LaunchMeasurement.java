package dev.sevkit.attest.measure;

import dev.sevkit.attest.internal.Bytes;
import dev.sevkit.attest.internal.Fields;
import dev.sevkit.attest.internal.Hashes;
import dev.sevkit.attest.session.Tik;
import java.util.Arrays;
import java.util.Base64;

/**
 * The launch measurement as the host reports it: MEASURE (32 bytes), a MAC over what was launched,
 * and MNONCE (16 bytes), which the firmware chose.
 *
 * @see "AMD 55766, LAUNCH_MEASURE; libvirt, sev-measurement"
 */
public final class LaunchMeasurement {

  /** Length in bytes, MEASURE and MNONCE. */
  public static final int LENGTH = 48;

  /** Length of the MNONCE in bytes. */
  public static final int MNONCE_LENGTH = 16;

  private static final int MEASURE_LENGTH = LENGTH - MNONCE_LENGTH;

  /** What the MAC's input begins with, to be told from that of other commands. */
  private static final byte CONTEXT = 0x04;

  private final Fields fields;

  private LaunchMeasurement(Fields fields) {
    this.fields = fields;
  }

  /**
   * The measurement of these bytes.
   *
   * @throws dev.sevkit.attest.MalformedInputException if they are not 48
   */
  public static LaunchMeasurement of(byte[] bytes) {
    return new LaunchMeasurement(Fields.of("launch measurement", bytes, LENGTH));
  }

  /**
   * The measurement in base64, as libvirt and QEMU report it.
   *
   * @throws dev.sevkit.attest.MalformedInputException if it is not base64, or not of 48 bytes
   */
  public static LaunchMeasurement parse(String base64) {
    return of(Fields.base64("launch measurement", base64));
  }

  /**
   * The MNONCE in base64.
   *
   * @param base64 of its 16 bytes, or of a whole measurement, which ends with it
   * @return 16 bytes
   * @throws dev.sevkit.attest.MalformedInputException if it is neither
   */
  public static byte[] mnonce(String base64) {
    byte[] bytes = Fields.base64("MNONCE", base64);
    if (bytes.length == LENGTH) {
      return of(bytes).mnonce();
    }
    return Fields.of("MNONCE", bytes, MNONCE_LENGTH).bytes(0, MNONCE_LENGTH);
  }

  /**
   * The measurement the firmware ought to report: HMAC-SHA-256 under the TIK of 0x04, API_MAJOR,
   * API_MINOR, BUILD (a byte each), POLICY (4 bytes, little-endian), launch digest (32) and MNONCE;
   * before API 0.17 without the first four bytes.
   *
   * @param tik key of the same launch session
   * @param mnonce 16 bytes, as the firmware reported them
   * @throws dev.sevkit.attest.MalformedInputException if the MNONCE has another length
   */
  public static LaunchMeasurement expected(
      Tik tik, ReportedLaunch launch, LaunchDigest digest, byte[] mnonce) {
    Fields.of("MNONCE", mnonce, MNONCE_LENGTH);
    byte[] version =
        launch.api().isMeasured()
            ? new byte[] {
              CONTEXT,
              (byte) launch.api().major(),
              (byte) launch.api().minor(),
              (byte) launch.build()
            }
            : new byte[0];
    byte[] policy = Bytes.u32(launch.policy().value());
    byte[] measure =
        tik.lend(key -> Hashes.hmacSha256(key, version, policy, digest.bytes(), mnonce));
    return of(Bytes.concat(measure, mnonce));
  }

  /** A copy of MEASURE, the MAC: 32 bytes. */
  public byte[] measure() {
    return fields.bytes(0, MEASURE_LENGTH);
  }

  /** A copy of the MNONCE: 16 bytes. */
  public byte[] mnonce() {
    return fields.bytes(MEASURE_LENGTH, MNONCE_LENGTH);
  }

  /** A copy of all 48 bytes. */
  public byte[] bytes() {
    return fields.bytes(0, LENGTH);
  }

  /** All of it in base64, 64 characters. */
  public String base64() {
    return Base64.getEncoder().encodeToString(bytes());
  }

  /** Whether another object is the same measurement, in a time that does not tell where not. */
  @Override
  public boolean equals(Object other) {
    return other instanceof LaunchMeasurement measurement
        && Hashes.equal(bytes(), measurement.bytes());
  }

  /** A hash of the bytes. */
  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes());
  }

  /** In base64; it is no secret. */
  @Override
  public String toString() {
    return base64();
  }
}
