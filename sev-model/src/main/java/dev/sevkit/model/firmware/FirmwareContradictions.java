package dev.sevkit.model.firmware;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Requests libvirt refuses before it looks at any descriptor.
 *
 * @see "libvirt, src/conf/domain_validate.c, virDomainDefOSValidate"
 */
final class FirmwareContradictions {

  private final FirmwareRequest request;
  private final LibvirtRelease libvirt;

  FirmwareContradictions(FirmwareRequest request, LibvirtRelease libvirt) {
    this.request = request;
    this.libvirt = libvirt;
  }

  /** The first one in words, as a clause. */
  Optional<String> first() {
    return Stream.of(
            request.firmware().isPresent() ? automatic(request.firmware().get()) : manual(),
            formats(),
            writable(),
            store(),
            security())
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> automatic(String firmware) {
    if (!firmware.equals("efi") && !firmware.equals("bios")) {
      return Optional.of("firmware='" + firmware + "' is neither efi nor bios");
    }
    if (is(request.feature("enrolled-keys"), "yes") && is(request.feature("secure-boot"), "no")) {
      return Optional.of("enrolled-keys is enabled and secure-boot disabled");
    }
    if (firmware.equals("bios") && (stores() || is(request.stateless(), "no"))) {
      return Optional.of("firmware='bios' has no variable store");
    }
    return libvirt.takesLoaderForWishes() ? Optional.empty() : attributes();
  }

  private Optional<String> attributes() {
    Map<String, Optional<String>> refused =
        Map.of(
            "loader/@readonly", request.readonly(),
            "loader/@type", request.loaderType(),
            "loader/@secure", request.secure(),
            "a path of the loader", request.path(),
            "nvram/@template", request.template());
    return refused.entrySet().stream()
        .filter(entry -> entry.getValue().isPresent())
        .map(Map.Entry::getKey)
        .sorted()
        .map(name -> name + " beside os/@firmware is taken since libvirt 9.2.0")
        .findFirst();
  }

  private Optional<String> manual() {
    if (request.hasFirmwareFeatures()) {
      return Optional.of("<firmware> asks for features and os/@firmware is not there");
    }
    if ((request.hasLoader() || request.hasNvram()) && request.path().isEmpty()) {
      return Optional.of("the loader has no path and os/@firmware is not there");
    }
    boolean flash = is(request.loaderType(), "pflash");
    return is(request.stateless(), "no") && !flash && !libvirt.validatesRom()
        ? Optional.of("stateless='no' without os/@firmware needs loader type pflash")
        : Optional.empty();
  }

  private Optional<String> formats() {
    if (!libvirt.knowsQcow2()) {
      return Optional.empty();
    }
    if (is(request.format(), "qcow2") && isRom() && libvirt.validatesRom()) {
      return Optional.of("the loader is a rom and of the format qcow2");
    }
    return Stream.of(request.format(), request.storeFormat())
        .flatMap(Optional::stream)
        .filter(format -> !format.equals("raw") && !format.equals("qcow2"))
        .map(format -> "the format " + format + " is neither raw nor qcow2")
        .findFirst();
  }

  private Optional<String> writable() {
    if (!is(request.readonly(), "no") || !libvirt.validatesRom()) {
      return Optional.empty();
    }
    if (stores()) {
      return Optional.of("the guest may write to the loader and a variable store is given");
    }
    return isRom() ? Optional.of("the loader is a rom and not read-only") : Optional.empty();
  }

  private Optional<String> store() {
    if (request.hasNvram() && hasVarstore()) {
      return Optional.of("both <nvram> and <varstore> are there");
    }
    return is(request.stateless(), "yes") && stores()
        ? Optional.of("the loader is stateless and a variable store is given")
        : Optional.empty();
  }

  private Optional<String> security() {
    return is(request.securityType(), "sev-snp") && !libvirt.knowsSnp()
        ? Optional.of("launchSecurity type sev-snp is known since libvirt 10.5.0")
        : Optional.empty();
  }

  private boolean stores() {
    return request.hasNvram() || hasVarstore();
  }

  private boolean hasVarstore() {
    return libvirt.knowsVarstore() && request.hasVarstore();
  }

  /** Whether the loader is a rom: by its type, or by its path alone. */
  private boolean isRom() {
    return is(request.loaderType(), "rom")
        || (request.loaderType().isEmpty()
            && request.firmware().isEmpty()
            && request.path().isPresent());
  }

  private static boolean is(Optional<String> said, String value) {
    return said.filter(value::equals).isPresent();
  }
}
