package dev.sevkit.testkit;

/**
 * What an emulated platform is. Each call gives another; the first is an ordinary second-generation
 * EPYC.
 *
 * @param support what it offers
 * @param cbitpos C-bit position
 * @param reducedPhysBits reduced physical bits
 * @param apiMajor major API version of the firmware
 * @param apiMinor minor API version of the firmware
 * @param build build of the firmware
 */
public record Platform(
    SevSupport support, int cbitpos, int reducedPhysBits, int apiMajor, int apiMinor, int build) {

  private static final Platform ORDINARY = new Platform(SevSupport.SEV_ES, 51, 1, 1, 55, 24);

  /** Checks that every number is one a platform could report. */
  public Platform {
    requireIn("C-bit position", cbitpos, 63);
    requireIn("reduced physical bits", reducedPhysBits, 63);
    requireIn("API version, major", apiMajor, 255);
    requireIn("API version, minor", apiMinor, 255);
    requireIn("build", build, 255);
  }

  private static void requireIn(String what, int value, int most) {
    if (value < 0 || value > most) {
      throw new IllegalArgumentException(
          "%s of an emulated platform: expected 0 to %d, found %d".formatted(what, most, value));
    }
  }

  /** SEV and SEV-ES, C-bit position 51, one reduced bit, API 1.55, build 24. */
  public static Platform ordinary() {
    return ORDINARY;
  }

  /** One that offers this. */
  public Platform support(SevSupport offered) {
    return new Platform(offered, cbitpos, reducedPhysBits, apiMajor, apiMinor, build);
  }

  /** One with this C-bit position. */
  public Platform cbitpos(int position) {
    return new Platform(support, position, reducedPhysBits, apiMajor, apiMinor, build);
  }

  /** One with this many reduced physical bits. */
  public Platform reducedPhysBits(int bits) {
    return new Platform(support, cbitpos, bits, apiMajor, apiMinor, build);
  }

  /** One whose firmware has this API version and build. */
  public Platform firmware(int major, int minor, int itsBuild) {
    return new Platform(support, cbitpos, reducedPhysBits, major, minor, itsBuild);
  }
}
