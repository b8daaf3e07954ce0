package dev.sevkit.model.firmware;

import dev.sevkit.model.sev.SevType;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One installed firmware.
 *
 * @param file the descriptor's file name, which decides its place in libvirt's order
 * @param interfaces what the firmware offers the guest: {@code uefi}, {@code bios} and others
 * @param mapping how the image is mapped into the guest
 * @param targets the machines it is made for
 * @param features what it can do: {@code amd-sev}, {@code amd-sev-es}, {@code amd-sev-snp}, {@code
 *     secure-boot}, {@code requires-smm} and others
 */
public record FirmwareDescriptor(
    String file,
    Set<String> interfaces,
    Mapping mapping,
    List<Target> targets,
    Set<String> features) {

  /** One installed firmware. */
  public FirmwareDescriptor {
    interfaces = Set.copyOf(interfaces);
    targets = List.copyOf(targets);
    features = Set.copyOf(features);
  }

  /**
   * How an image is mapped.
   *
   * @param device {@code flash}, {@code memory} or {@code kernel}
   * @param mode of flash {@code split}, {@code combined} or {@code stateless}; empty otherwise
   * @param image path of the image
   * @param nvramTemplate path of the variable store's template, of split flash only
   */
  public record Mapping(
      String device, Optional<String> mode, String image, Optional<String> nvramTemplate) {}

  /**
   * Machines a firmware is made for.
   *
   * @param architecture such as {@code x86_64}
   * @param machines patterns of machine types, such as {@code pc-q35-*}
   */
  public record Target(String architecture, List<String> machines) {

    /** Machines a firmware is made for. */
    public Target {
      machines = List.copyOf(machines);
    }

    /** Whether a machine is among them; the aliases q35 and pc stand for their newest version. */
    public boolean fits(String arch, String machine) {
      String versioned =
          switch (machine) {
            case "q35" -> "pc-q35-0";
            case "pc" -> "pc-i440fx-0";
            default -> machine;
          };
      return architecture.equals(arch)
          && machines.stream().anyMatch(glob -> matches(glob, machine) || matches(glob, versioned));
    }

    private static boolean matches(String glob, String machine) {
      return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(machine));
    }
  }

  /** Whether it offers UEFI on a machine. */
  public boolean isUefiFor(String arch, String machine) {
    return interfaces.contains("uefi") && targets.stream().anyMatch(t -> t.fits(arch, machine));
  }

  /**
   * Whether it can start a kind of guest, as libvirt judges it: SEV needs amd-sev, SEV-ES amd-sev
   * and amd-sev-es, SEV-SNP amd-sev-snp alone.
   */
  public boolean supports(SevType type) {
    return switch (type) {
      case SEV -> features.contains("amd-sev");
      case SEV_ES -> features.contains("amd-sev") && features.contains("amd-sev-es");
      case SEV_SNP -> features.contains("amd-sev-snp");
    };
  }
}
