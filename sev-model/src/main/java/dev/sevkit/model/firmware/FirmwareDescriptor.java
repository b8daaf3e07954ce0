package dev.sevkit.model.firmware;

import dev.sevkit.model.sev.SevType;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One installed firmware.
 *
 * @param file the descriptor's file, whose name decides its place in libvirt's order
 * @param description what the firmware is, for people; empty if the descriptor has none
 * @param interfaces what the firmware offers the guest: {@code uefi}, {@code bios} and others, the
 *     most native one first
 * @param mapping how the image is mapped into the guest
 * @param targets the machines it is made for
 * @param features what it can do: {@code amd-sev}, {@code amd-sev-es}, {@code amd-sev-snp}, {@code
 *     secure-boot}, {@code requires-smm} and others
 * @param tags notes of those who built it, which libvirt does not read
 */
public record FirmwareDescriptor(
    String file,
    String description,
    Set<String> interfaces,
    Mapping mapping,
    List<Target> targets,
    Set<String> features,
    List<String> tags) {

  /** One installed firmware. */
  public FirmwareDescriptor {
    interfaces = inOrder(interfaces);
    targets = List.copyOf(targets);
    features = inOrder(features);
    tags = List.copyOf(tags);
  }

  /** One installed firmware without description and tags. */
  public FirmwareDescriptor(
      String file,
      Set<String> interfaces,
      Mapping mapping,
      List<Target> targets,
      Set<String> features) {
    this(file, "", interfaces, mapping, targets, features, List.of());
  }

  private static Set<String> inOrder(Set<String> texts) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(texts));
  }

  /**
   * How an image is mapped.
   *
   * @param device {@code flash}, {@code memory}, {@code kernel}, or {@code igvm} since QEMU 10.1
   * @param mode of flash {@code split}, {@code combined} or {@code stateless}; empty otherwise
   * @param executable the image
   * @param template the variable store that is copied for each domain, of split flash only
   */
  public record Mapping(
      String device,
      Optional<String> mode,
      FirmwareFile executable,
      Optional<FirmwareFile> template) {

    /** How an image is mapped, all files being of the format {@code raw}. */
    public Mapping(
        String device, Optional<String> mode, String image, Optional<String> nvramTemplate) {
      this(device, mode, FirmwareFile.raw(image), nvramTemplate.map(FirmwareFile::raw));
    }

    /** Path of the image. */
    public String image() {
      return executable.filename();
    }

    /** Path of the variable store's template, of split flash only. */
    public Optional<String> nvramTemplate() {
      return template.map(FirmwareFile::filename);
    }

    /** Whether it is flash of a mode. */
    public boolean isFlash(String flashMode) {
      return mode.filter(flashMode::equals).isPresent();
    }

    /**
     * What libvirt calls the device in {@code loader/@type}: {@code pflash} for flash, {@code rom}
     * for memory; empty for devices libvirt maps no loader to.
     */
    public Optional<String> loaderType() {
      return switch (device) {
        case "flash" -> Optional.of("pflash");
        case "memory" -> Optional.of("rom");
        default -> Optional.empty();
      };
    }
  }

  /**
   * Machines a firmware is made for.
   *
   * @param architecture such as {@code x86_64}
   * @param machines patterns of machine types, such as {@code pc-q35-*}: an asterisk stands for any
   *     characters, a question mark for one
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
          && machines.stream()
              .map(Target::pattern)
              .anyMatch(p -> p.matcher(machine).matches() || p.matcher(versioned).matches());
    }

    private static Pattern pattern(String glob) {
      String regex = Pattern.quote(glob).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
      return Pattern.compile(regex, Pattern.DOTALL);
    }
  }

  /** The last part of the file's path, by which libvirt sorts. */
  public String name() {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  /** Whether it has a feature. */
  public boolean has(String feature) {
    return features.contains(feature);
  }

  /** Whether it is made for a machine; the aliases q35 and pc stand for their newest version. */
  public boolean isFor(String arch, String machine) {
    return targets.stream().anyMatch(target -> target.fits(arch, machine));
  }

  /** Whether it offers UEFI on a machine. */
  public boolean isUefiFor(String arch, String machine) {
    return interfaces.contains("uefi") && isFor(arch, machine);
  }

  /**
   * Whether it can start a kind of guest, as libvirt judges it: SEV needs amd-sev, SEV-ES amd-sev
   * and amd-sev-es, SEV-SNP amd-sev-snp alone.
   */
  public boolean supports(SevType type) {
    return features.containsAll(needs(type));
  }

  /**
   * The features libvirt demands of firmware for a kind of guest; amd-sev-snp since libvirt 10.5.0,
   * the others in every release from 9.0.0 on.
   */
  public static List<String> needs(SevType type) {
    return switch (type) {
      case SEV -> List.of("amd-sev");
      case SEV_ES -> List.of("amd-sev", "amd-sev-es");
      case SEV_SNP -> List.of("amd-sev-snp");
    };
  }
}
