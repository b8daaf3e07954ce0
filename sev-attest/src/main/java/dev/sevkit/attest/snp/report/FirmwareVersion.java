package dev.sevkit.attest.snp.report;

/**
 * The version of the SEV-SNP firmware.
 *
 * @param major API major version, 0 to 255
 * @param minor API minor version, 0 to 255
 * @param build build within them, 0 to 255
 */
public record FirmwareVersion(int major, int minor, int build) {

  /** Whether the API version, without build, is a given one or later. */
  public boolean isAtLeast(int leastMajor, int leastMinor) {
    return major > leastMajor || (major == leastMajor && minor >= leastMinor);
  }

  /** Whether it is another or later. */
  boolean isAtLeast(FirmwareVersion least) {
    boolean sameApi = major == least.major && minor == least.minor;
    return sameApi ? build >= least.build : isAtLeast(least.major, least.minor);
  }

  /** API version and build: {@code 1.55 build 21}. */
  @Override
  public String toString() {
    return major + "." + minor + " build " + build;
  }
}
