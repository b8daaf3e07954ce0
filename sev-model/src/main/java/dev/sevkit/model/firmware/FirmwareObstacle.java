package dev.sevkit.model.firmware;

/**
 * A reason why a firmware is not chosen.
 *
 * @param kind what it is about
 * @param detail the reason in words, one clause without full stop
 */
public record FirmwareObstacle(Kind kind, String detail) {

  /** What a reason is about, in the order in which libvirt asks. */
  public enum Kind {
    /** Libvirt knows no such mapping; 9.0.0 refuses every domain because of such a file. */
    DEVICE,
    /** It does not offer the interface asked for, UEFI or BIOS. */
    INTERFACE,
    /** It has another image, template or kernel than the domain names. */
    PATH,
    /** It is made for other machines. */
    MACHINE,
    /** It lacks a sleep state that {@code <pm>} enables. */
    SLEEP_STATE,
    /** It has Secure Boot, which is not wanted, or has not, which is. */
    SECURE_BOOT,
    /** It has enrolled keys, which are not wanted, or has not, which are. */
    ENROLLED_KEYS,
    /**
     * It needs System Management Mode, which is not there, or does not, and {@code secure} asks.
     */
    SMM,
    /** It is mapped in another way than {@code loader/@type} says. */
    LOADER_TYPE,
    /** It stores variables and must not, or does not and must. */
    STATELESS,
    /** The guest may write to the image and must not, or may not and must. */
    READONLY,
    /** Its files are of another format than is asked for or known. */
    FORMAT,
    /** The domain has a variable store it has no use for. */
    NVRAM,
    /** It lacks a feature that launchSecurity needs. */
    LAUNCH_SECURITY,
    /** It would fit, and one before it does. */
    EARLIER_FITS,
    /** Libvirt does not look at it. */
    NOT_ASKED
  }

  /** The reason in words. */
  @Override
  public String toString() {
    return detail;
  }
}
