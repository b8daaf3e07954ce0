package dev.sevkit.libvirt;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A refusal of the firmware of the AMD-SP, which QEMU reports as {@code fw_error=N}.
 *
 * @param number the number, decimal
 * @param name AMD's name for it, such as {@code BAD_MEASUREMENT}; empty if it is not known here
 * @param meaning what it says, a clause; empty if it is not known here
 * @see "AMD 55766, status codes; AMD 56860, status codes; Linux, include/uapi/linux/psp-sev.h"
 */
public record FirmwareError(int number, String name, String meaning) {

  private static final Pattern NUMBER = Pattern.compile("fw_error=(\\d{1,5})");

  /** The firmware's refusal within a message of QEMU or libvirt; empty if there is none. */
  public static Optional<FirmwareError> in(String message) {
    Matcher matcher = NUMBER.matcher(message);
    return matcher.find()
        ? Optional.of(of(Integer.parseInt(matcher.group(1)))).filter(error -> error.number() != 0)
        : Optional.empty();
  }

  /** The refusal of a number. */
  public static FirmwareError of(int number) {
    for (Status status : Status.values()) {
      if (status.number == number) {
        return new FirmwareError(number, status.name(), status.meaning);
      }
    }
    return new FirmwareError(number, "", "");
  }

  /** For people: {@code firmware error 11, BAD_MEASUREMENT: a MAC does not hold …}. */
  @Override
  public String toString() {
    return name.isEmpty()
        ? String.format(Locale.ROOT, "firmware error %d", number)
        : String.format(Locale.ROOT, "firmware error %d, %s: %s", number, name, meaning);
  }

  private enum Status {
    INVALID_PLATFORM_STATE(1, "the platform is not in a state for this command"),
    INVALID_GUEST_STATE(2, "the guest is not in a state for this command"),
    INVALID_CONFIG(3, "the platform's configuration is not valid"),
    INVALID_LENGTH(4, "a blob has the wrong length"),
    ALREADY_OWNED(5, "the platform already has an owner"),
    INVALID_CERTIFICATE(6, "the certificate is not valid; at launch, that of dhCert"),
    POLICY_FAILURE(7, "the guest policy does not allow it, or asks for newer firmware"),
    INACTIVE(8, "the guest has no encryption key active"),
    INVALID_ADDRESS(9, "an address is not valid"),
    BAD_SIGNATURE(10, "a signature does not hold"),
    BAD_MEASUREMENT(
        11,
        "a MAC does not hold: session or secret are of another launch session, platform or policy"),
    ASID_OWNED(12, "the guest number is taken"),
    INVALID_ASID(13, "the guest number is not valid"),
    WBINVD_REQUIRED(14, "the processors' caches must be written back first"),
    DFFLUSH_REQUIRED(15, "DF_FLUSH is needed first"),
    INVALID_GUEST(16, "there is no such guest"),
    INVALID_COMMAND(17, "there is no such command"),
    ACTIVE(18, "the guest is already active"),
    HWERROR_PLATFORM(19, "the hardware failed; the platform can go on"),
    HWERROR_UNSAFE(20, "the hardware failed; the platform must be reset"),
    UNSUPPORTED(21, "the feature is not supported"),
    INVALID_PARAM(22, "a parameter is not valid"),
    RESOURCE_LIMIT(23, "the firmware is out of a resource"),
    SECURE_DATA_INVALID(24, "the firmware's own data failed its integrity check"),
    INVALID_PAGE_SIZE(25, "a page has the wrong size"),
    INVALID_PAGE_STATE(26, "a page is in the wrong state"),
    INVALID_MDATA_ENTRY(27, "a metadata entry is not valid"),
    INVALID_PAGE_OWNER(28, "a page belongs to another guest"),
    AEAD_OFLOW(29, "a counter of authenticated encryption would overflow");

    private final int number;
    private final String meaning;

    Status(int number, String meaning) {
      this.number = number;
      this.meaning = meaning;
    }
  }
}
