package dev.sevkit.testkit;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What an emulated host is, before it is made. Each call gives new settings; the first are those of
 * an ordinary second-generation EPYC.
 *
 * @param support what the platform offers
 * @param cbitpos C-bit position
 * @param reducedPhysBits reduced physical bits
 * @param apiMajor major API version of the firmware
 * @param apiMinor minor API version of the firmware
 * @param build build of the firmware
 * @param qemu the real QEMU
 * @param parent the folder the host's own is made in; by default that of temporary files
 * @param onPath whether this process finds the host's emulator first on its PATH
 */
public record HostSettings(
    SevSupport support,
    int cbitpos,
    int reducedPhysBits,
    int apiMajor,
    int apiMinor,
    int build,
    Path qemu,
    Optional<Path> parent,
    boolean onPath) {

  private static final HostSettings DEFAULTS =
      new HostSettings(
          SevSupport.SEV_ES,
          51,
          1,
          1,
          55,
          24,
          Path.of("/usr/bin/qemu-system-x86_64"),
          Optional.empty(),
          false);

  /** Checks that every number is one a platform could report. */
  public HostSettings {
    requireIn("C-bit position", cbitpos, 0, 63);
    requireIn("reduced physical bits", reducedPhysBits, 0, 63);
    requireIn("API version", apiMajor, 0, 255);
    requireIn("API version", apiMinor, 0, 255);
    requireIn("build", build, 0, 255);
  }

  private static void requireIn(String what, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "%s of an emulated host: expected %d to %d, found %d"
              .formatted(what, least, most, value));
    }
  }

  /** SEV and SEV-ES, C-bit position 51, one reduced bit, API 1.55, build 24. */
  public static HostSettings defaults() {
    return DEFAULTS;
  }

  /** With a platform that offers this. */
  public HostSettings support(SevSupport offered) {
    return new HostSettings(
        offered, cbitpos, reducedPhysBits, apiMajor, apiMinor, build, qemu, parent, onPath);
  }

  /** With this C-bit position. */
  public HostSettings cbitpos(int position) {
    return new HostSettings(
        support, position, reducedPhysBits, apiMajor, apiMinor, build, qemu, parent, onPath);
  }

  /** With this many reduced physical bits. */
  public HostSettings reducedPhysBits(int bits) {
    return new HostSettings(
        support, cbitpos, bits, apiMajor, apiMinor, build, qemu, parent, onPath);
  }

  /** With firmware of this API version and build. */
  public HostSettings firmware(int major, int minor, int itsBuild) {
    return new HostSettings(
        support, cbitpos, reducedPhysBits, major, minor, itsBuild, qemu, parent, onPath);
  }

  /** With another real QEMU. */
  public HostSettings qemu(Path binary) {
    return new HostSettings(
        support, cbitpos, reducedPhysBits, apiMajor, apiMinor, build, binary, parent, onPath);
  }

  /**
   * With its folder in this one, whose path must be short: unix sockets below it may have 107 bytes
   * at most.
   */
  public HostSettings in(Path folder) {
    return new HostSettings(
        support,
        cbitpos,
        reducedPhysBits,
        apiMajor,
        apiMinor,
        build,
        qemu,
        Optional.of(folder),
        onPath);
  }

  /**
   * With its emulator first on the native PATH of this process, as long as the host is open. A
   * driver in this process asked for the node's SEV information looks at no other binary.
   */
  public HostSettings firstOnPath() {
    return new HostSettings(
        support, cbitpos, reducedPhysBits, apiMajor, apiMinor, build, qemu, parent, true);
  }
}
