package dev.sevkit.attest.measure;

import java.util.Comparator;

/**
 * The version of the SEV API that the platform's firmware reports.
 *
 * @param major API_MAJOR, 0 to 255
 * @param minor API_MINOR, 0 to 255
 */
public record ApiVersion(int major, int minor) implements Comparable<ApiVersion> {

  /** The first version whose measurement covers the version itself, 0.17. */
  public static final ApiVersion MEASURED = new ApiVersion(0, 17);

  private static final Comparator<ApiVersion> ORDER =
      Comparator.comparingInt(ApiVersion::major).thenComparingInt(ApiVersion::minor);

  /**
   * A version.
   *
   * @throws IllegalArgumentException if a number is no byte
   */
  public ApiVersion {
    ReportedLaunch.requireByte("API major", major);
    ReportedLaunch.requireByte("API minor", minor);
  }

  /** Whether measurement and secret header are made as since 0.17. */
  public boolean isMeasured() {
    return compareTo(MEASURED) >= 0;
  }

  @Override
  public int compareTo(ApiVersion other) {
    return ORDER.compare(this, other);
  }

  /** Both numbers: {@code 1.51}. */
  @Override
  public String toString() {
    return major + "." + minor;
  }
}
