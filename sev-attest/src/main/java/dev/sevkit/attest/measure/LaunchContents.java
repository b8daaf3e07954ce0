package dev.sevkit.attest.measure;

import dev.sevkit.attest.internal.Hashes;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is loaded into a SEV or SEV-ES guest before it begins.
 *
 * @param firmware the image
 * @param kernelHashes present if the guest boots a kernel of the host's with {@code
 *     kernelHashes='yes'}
 * @param cpus the virtual CPUs; present for SEV-ES alone
 */
public record LaunchContents(
    GuestFirmware firmware, Optional<KernelHashes> kernelHashes, Optional<VirtualCpus> cpus) {

  /** A SEV guest that boots from disk. */
  public static LaunchContents of(GuestFirmware firmware) {
    return new LaunchContents(firmware, Optional.empty(), Optional.empty());
  }

  /** The same guest, booting a kernel of the host's. */
  public LaunchContents with(KernelHashes hashes) {
    return new LaunchContents(firmware, Optional.of(hashes), cpus);
  }

  /** The same guest, as SEV-ES guest with these virtual CPUs. */
  public LaunchContents with(VirtualCpus virtualCpus) {
    return new LaunchContents(firmware, kernelHashes, Optional.of(virtualCpus));
  }

  /** What the firmware of the AMD-SP digests. */
  public LaunchDigest digest() {
    Sha256 loaded = loaded();
    return LaunchDigest.of(cpus.map(pages -> pages.addedTo(loaded)).orElse(loaded).value());
  }

  /** The digest before the virtual CPUs. */
  Sha256 loaded() {
    return kernelHashes
        .map(hashes -> firmware.digest().and(hashes.table()))
        .orElse(firmware.digest());
  }

  /**
   * The SHA-256 of each part by itself, in hexadecimal, by name and in order of loading: what to
   * compare with the files on the host.
   */
  public Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("firmware", hex(firmware.sha256()));
    kernelHashes.ifPresent(
        hashes -> {
          parts.put("kernel", hex(hashes.kernel()));
          parts.put("initrd", hex(hashes.initrd()));
          parts.put("cmdline", hex(hashes.cmdline()));
          parts.put("kernel hashes table", hex(Hashes.sha256(hashes.table())));
        });
    cpus.ifPresent(
        pages -> {
          parts.put("VMSA of CPU 0", hex(Hashes.sha256(pages.boot().bytes())));
          if (pages.count() > 1) {
            parts.put(
                "VMSA of each other CPU", hex(Hashes.sha256(pages.other().orElseThrow().bytes())));
          }
        });
    parts.put("launch digest", digest().toString());
    return parts;
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  /**
   * Why a measurement of this would not protect what it seems to, one clause each; usually empty.
   * The firmware checks a kernel only against hashes it has an area for: without, a host can have
   * the hashes measured and boot another kernel.
   */
  public List<String> weaknesses() {
    return kernelHashes
        .map(hashes -> firmware.hashArea())
        .filter(area -> !area.isPresent())
        .map(
            area ->
                List.of(
                    "the firmware does not check the kernel against the hashes: " + area.reason()))
        .orElse(List.of());
  }
}
