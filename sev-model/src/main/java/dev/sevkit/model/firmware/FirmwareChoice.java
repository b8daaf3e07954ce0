package dev.sevkit.model.firmware;

import static dev.sevkit.model.firmware.FirmwareObstacle.Kind.EARLIER_FITS;
import static dev.sevkit.model.firmware.FirmwareObstacle.Kind.NOT_ASKED;

import dev.sevkit.model.domain.Domain;
import dev.sevkit.model.sev.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which firmware libvirt would choose for a domain that is defined anew, and why not the others.
 *
 * <p>Libvirt walks the descriptors by file name and takes the first that fits. Of launchSecurity it
 * demands the feature {@code amd-sev} for type {@code sev}, {@code amd-sev-es} as well if bit 2 of
 * the policy is set (both in every release from 9.0.0 on), and for type {@code sev-snp} the feature
 * {@code amd-sev-snp} alone (since 10.5.0, which brought the type).
 *
 * <p>Releases differ. Before 9.2.0 the choice was made anew at each start, only raw images counted,
 * most attributes of the loader were refused beside {@code os/@firmware}, and a switched-off SMM
 * made libvirt refuse the firmware it had chosen instead of passing over it. Before 11.8.0 flash
 * without a variable store was chosen only for {@code stateless='yes'}. Since 12.0.0 the image of a
 * {@code rom} loader is looked up too, a variable store excludes firmware without one, and the
 * mapping {@code kernel} is unknown. Since 12.1.0 {@code <varstore>} asks for {@code
 * host-uefi-vars}.
 *
 * <p>Paths are compared as written: files are not looked at.
 *
 * @see "libvirt, src/qemu/qemu_firmware.c"
 * @see "libvirt, formatdomain, Guest firmware"
 */
public final class FirmwareChoice {

  private final FirmwareRequest request;
  private final LibvirtRelease libvirt;
  private final FirmwareLookup lookup;
  private final String reason;
  private final Optional<String> contradiction;
  private final List<FirmwareVerdict> verdicts;

  private FirmwareChoice(FirmwareRequest request, LibvirtRelease libvirt, FirmwareDescriptors all) {
    this.request = request;
    this.libvirt = libvirt;
    this.contradiction = new FirmwareContradictions(request, libvirt).first();
    this.lookup = contradiction.isPresent() ? FirmwareLookup.NONE : lookup(request, libvirt);
    this.reason = contradiction.orElseGet(this::howItLooks);
    this.verdicts = verdicts(all);
  }

  /**
   * The choice of the newest libvirt whose behaviour is known, 12.8.0.
   *
   * @param domain the domain as it is to be defined
   * @param installed the descriptors libvirt would read
   */
  public static FirmwareChoice of(Domain domain, FirmwareDescriptors installed) {
    return of(domain, installed, LibvirtRelease.NEWEST);
  }

  /**
   * The choice of a release of libvirt.
   *
   * @param domain the domain as it is to be defined
   * @param installed the descriptors libvirt would read
   * @param libvirt its version; 9.0.0 stands for what is older
   */
  public static FirmwareChoice of(Domain domain, FirmwareDescriptors installed, Version libvirt) {
    return new FirmwareChoice(new FirmwareRequest(domain), new LibvirtRelease(libvirt), installed);
  }

  private static FirmwareLookup lookup(FirmwareRequest request, LibvirtRelease libvirt) {
    if (request.firmware().isPresent()) {
      return FirmwareLookup.AUTOMATIC;
    }
    // A path without a type becomes a rom only after libvirt has looked.
    boolean looked =
        switch (request.loaderType().orElse("")) {
          case "pflash" -> true;
          case "rom" -> libvirt.looksUpRom();
          default -> false;
        };
    return looked ? FirmwareLookup.BY_PATH : FirmwareLookup.NONE;
  }

  private Set<String> wantedInterfaces() {
    String firmware = request.firmware().orElse("");
    boolean rom = request.loaderType().filter("rom"::equals).isPresent();
    return switch (firmware) {
      case "efi" -> Set.of("uefi");
      case "bios" -> Set.of("bios");
      default -> rom ? Set.of("uefi", "bios") : Set.of("uefi");
    };
  }

  private String howItLooks() {
    return switch (lookup) {
      case AUTOMATIC -> "firmware='" + request.firmware().orElse("") + "': libvirt chooses";
      case BY_PATH -> "the loader names its image: libvirt looks for a descriptor of it";
      case NONE ->
          request.path().isPresent()
              ? "the loader names an image of type rom: libvirt takes it as it is"
              : "neither os/@firmware nor a loader is there: QEMU starts its own firmware, a BIOS";
    };
  }

  private List<FirmwareVerdict> verdicts(FirmwareDescriptors all) {
    List<FirmwareVerdict> found = new ArrayList<>();
    Optional<String> earlier = Optional.empty();
    for (FirmwareDescriptor firmware : all.all()) {
      FirmwareVerdict verdict = new FirmwareVerdict(firmware, obstacles(firmware, earlier));
      found.add(verdict);
      earlier = verdict.isChosen() ? Optional.of(firmware.name()) : earlier;
    }
    return List.copyOf(found);
  }

  private List<FirmwareObstacle> obstacles(FirmwareDescriptor firmware, Optional<String> earlier) {
    if (lookup == FirmwareLookup.NONE) {
      return List.of(new FirmwareObstacle(NOT_ASKED, "libvirt does not look: " + reason));
    }
    List<FirmwareObstacle> own =
        new FirmwareMatch(request, libvirt, firmware).obstacles(wantedInterfaces());
    return own.isEmpty() && earlier.isPresent()
        ? List.of(new FirmwareObstacle(EARLIER_FITS, "an earlier one fits: " + earlier.get()))
        : own;
  }

  /** How libvirt comes to the firmware. */
  public FirmwareLookup lookup() {
    return lookup;
  }

  /** Why it looks, or does not, in that way: one clause. */
  public String reason() {
    return reason;
  }

  /** The firmware libvirt chooses; empty if it does not look or none fits. */
  public Optional<FirmwareDescriptor> chosen() {
    return verdicts.stream()
        .filter(FirmwareVerdict::isChosen)
        .map(FirmwareVerdict::descriptor)
        .findFirst();
  }

  /** What becomes of each descriptor, in libvirt's order. */
  public List<FirmwareVerdict> verdicts() {
    return verdicts;
  }

  /**
   * The features launchSecurity demands of the firmware: {@code amd-sev}; {@code amd-sev} and
   * {@code amd-sev-es}; {@code amd-sev-snp}; {@code intel-tdx}; or none.
   */
  public List<String> requiredFeatures() {
    return request.requiredFeatures();
  }

  /**
   * Why libvirt refuses the domain for its firmware, one clause; empty if it does not. For an image
   * named by path no descriptor need fit: libvirt then takes it for somebody's own build.
   */
  public Optional<String> refusal() {
    if (contradiction.isPresent()) {
      return contradiction;
    }
    if (lookup == FirmwareLookup.AUTOMATIC && chosen().isEmpty()) {
      return Optional.of("no descriptor fits firmware='" + request.firmware().orElse("") + "'");
    }
    if (!libvirt.asksForSmm() && request.smmIsOff() && chosenRequiresSmm()) {
      return Optional.of("the firmware chosen requires SMM, which is off");
    }
    if (lookup == FirmwareLookup.BY_PATH && chosen().isEmpty() && getsBothStores()) {
      return Optional.of("read-only flash gets an <nvram>, and <varstore> is there");
    }
    boolean secure = request.secure().filter("yes"::equals).isPresent() && chosen().isEmpty();
    return secure && !(request.isQ35() && request.smmIsOn())
        ? Optional.of("secure='yes' needs a q35 machine with SMM on")
        : Optional.empty();
  }

  private boolean getsBothStores() {
    return libvirt.knowsVarstore()
        && request.hasVarstore()
        && request.loaderType().filter("pflash"::equals).isPresent()
        && request.readonly().filter("yes"::equals).isPresent()
        && request.stateless().filter("yes"::equals).isEmpty();
  }

  private boolean chosenRequiresSmm() {
    return chosen().filter(firmware -> firmware.has("requires-smm")).isPresent();
  }
}
