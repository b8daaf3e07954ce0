package dev.sevkit.attest.session;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.cert.SevCertificate;
import dev.sevkit.attest.internal.Fields;
import dev.sevkit.model.sev.GuestPolicy;
import java.util.Base64;

/**
 * What one launch on one platform needs from the guest owner: {@code dhCert} and {@code session}
 * for the host, TIK and TEK to be kept secret until the guest is measured. Never to be used for a
 * second launch. Closing it wipes the keys.
 */
public final class LaunchSession implements AutoCloseable {

  private final GuestPolicy policy;
  private final boolean verified;
  private final SevCertificate godh;
  private final byte[] blob;
  private final Tek tek;
  private final Tik tik;

  LaunchSession(
      GuestPolicy policy, boolean verified, SevCertificate godh, byte[] blob, Tek tek, Tik tik) {
    this.policy = policy;
    this.verified = verified;
    this.godh = godh;
    this.blob = blob;
    this.tek = tek;
    this.tik = tik;
  }

  /** The policy it is bound to; with any other the firmware refuses the launch. */
  public GuestPolicy policy() {
    return policy;
  }

  /** Whether the platform it is for was verified. */
  public boolean isForVerifiedPlatform() {
    return verified;
  }

  /** The transport encryption key, closed with this session. */
  public Tek tek() {
    return tek;
  }

  /** The transport integrity key, closed with this session. */
  public Tik tik() {
    return tik;
  }

  /** The guest owner's Diffie-Hellman certificate (GODH); not secret. */
  public SevCertificate godh() {
    return godh;
  }

  /** A copy of the session blob, 128 bytes; not secret. */
  public byte[] blob() {
    return blob.clone();
  }

  /** The text of libvirt's {@code <dhCert>}: the GODH certificate in base64, 2780 characters. */
  public String dhCert() {
    return Base64.getEncoder().encodeToString(godh.bytes());
  }

  /** The text of libvirt's {@code <session>}: the session blob in base64, 172 characters. */
  public String session() {
    return Base64.getEncoder().encodeToString(blob);
  }

  /**
   * The element {@code <launchSecurity>} for a domain, as libvirt prints it, with a line break
   * behind it. C-bit position and reduced physical bits are left to the host (libvirt 6.9.0 and
   * later).
   */
  public String launchSecurity() {
    return launchSecurity("");
  }

  /**
   * The element {@code <launchSecurity>} for a domain on hosts of one kind.
   *
   * @param cbitpos C-bit position of the host, such as 47 or 51
   * @param reducedPhysBits number of address bits that encryption takes, such as 1
   */
  public String launchSecurity(int cbitpos, int reducedPhysBits) {
    return launchSecurity(
        """
          <cbitpos>%d</cbitpos>
          <reducedPhysBits>%d</reducedPhysBits>
        """
            .formatted(cbitpos, reducedPhysBits));
  }

  private String launchSecurity(String host) {
    String owner =
        """
          <policy>%s</policy>
          <dhCert>%s</dhCert>
          <session>%s</session>
        """
            .formatted(policy, dhCert(), session());
    return "<launchSecurity type='sev'>\n" + host + owner + "</launchSecurity>\n";
  }

  /**
   * Whether a session blob was made with a TIK for a guest policy: its POLICY_MAC holds. The
   * firmware refuses a launch where it does not, with BAD_MEASUREMENT.
   *
   * @param session the text of {@code <session>}: base64, perhaps with line breaks, of 0x80 bytes
   * @throws MalformedInputException if it is no session blob
   * @see "AMD 55766, LAUNCH_START"
   */
  public static boolean isFor(String session, Tik tik, GuestPolicy policy) {
    byte[] blob = Fields.base64("session blob", session.replaceAll("\\s", ""));
    return SessionBlob.isFor(blob, tik, policy);
  }

  /** Wipes TEK and TIK. */
  @Override
  public void close() {
    tek.close();
    tik.close();
  }

  /** The policy, never a key: {@code LaunchSession[policy 0x0003]}. */
  @Override
  public String toString() {
    return "LaunchSession[policy " + policy + "]";
  }
}
