package dev.sevkit.attest.measure;

import dev.sevkit.model.sev.GuestPolicy;

/**
 * What the host reports of a launch beside its measurement. It need not be trusted: the measurement
 * covers it, so that a lie makes the verification fail.
 *
 * @param api version of the SEV API, {@code sev-api-major} and {@code sev-api-minor}
 * @param build number of the firmware's build, {@code sev-build-id}, 0 to 255
 * @param policy the guest policy it was launched with, {@code sev-policy}
 * @see "libvirt, virDomainGetLaunchSecurityInfo"
 */
public record ReportedLaunch(ApiVersion api, int build, GuestPolicy policy) {

  private static final int MAX_BYTE = 0xff;

  /**
   * What the host reports.
   *
   * @throws IllegalArgumentException if the build is no byte
   */
  public ReportedLaunch {
    requireByte("build", build);
  }

  static void requireByte(String field, int value) {
    if (value < 0 || value > MAX_BYTE) {
      throw new IllegalArgumentException(field + ": expected 0 to 255, found " + value);
    }
  }
}
