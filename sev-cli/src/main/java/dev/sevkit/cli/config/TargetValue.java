package dev.sevkit.cli.config;

import dev.sevkit.model.firmware.FirmwareDescriptors;
import dev.sevkit.model.io.CapabilitiesXml;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.sev.Version;
import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.model.xml.SourceLocation;
import dev.sevkit.validate.TargetProfile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** One value of the target as a configuration gives it. */
final class TargetValue {

  /** The name of a target more may be known of. */
  static final String PROFILE = "profile";

  /** What can be said. */
  static final List<String> KEYS =
      List.of(
          PROFILE,
          "libvirt",
          "qemu",
          "host-kernel",
          "guest-kernel",
          "ovmf",
          "domcaps",
          "firmware-dir",
          "as");

  private final Path folder;
  private final String key;
  private final String value;
  private final SourceLocation location;

  TargetValue(Path folder, String key, String value, SourceLocation location) {
    this.folder = folder;
    this.key = key;
    this.value = value;
    this.location = location;
  }

  /** What puts the value into a target that lacks it; files are read only then. */
  UnaryOperator<TargetProfile> filler(TargetNames names) {
    return switch (key) {
      case PROFILE -> known -> versions(known, named(names));
      case "libvirt" -> gap(TargetProfile::libvirt, version(), TargetProfile::libvirt);
      case "qemu" -> gap(TargetProfile::qemu, version(), TargetProfile::qemu);
      case "host-kernel" -> gap(TargetProfile::hostKernel, version(), TargetProfile::hostKernel);
      case "guest-kernel" -> gap(TargetProfile::guestKernel, version(), TargetProfile::guestKernel);
      case "ovmf" -> gap(TargetProfile::ovmf, ovmf(), TargetProfile::ovmf);
      case "as" -> gap(TargetProfile::as, type(), TargetProfile::as);
      case "domcaps" -> {
        Path file = path();
        yield lazyGap(
            TargetProfile::capabilities,
            () -> read(() -> CapabilitiesXml.readDomainCapabilities(file)),
            TargetProfile::capabilities);
      }
      case "firmware-dir" -> {
        Path installed = path();
        yield lazyGap(
            TargetProfile::firmware,
            () -> read(() -> FirmwareDescriptors.read(installed)),
            TargetProfile::firmware);
      }
      default -> throw new IllegalStateException("no such key: " + key);
    };
  }

  private TargetProfile named(TargetNames names) {
    return read(() -> names.named(value, folder))
        .orElseThrow(() -> fault("the name of a profile or of a file that holds one"));
  }

  private static TargetProfile versions(TargetProfile known, TargetProfile named) {
    TargetProfile all = known;
    all = known.libvirt().isPresent() ? all : named.libvirt().map(all::libvirt).orElse(all);
    all = known.qemu().isPresent() ? all : named.qemu().map(all::qemu).orElse(all);
    all =
        known.hostKernel().isPresent() ? all : named.hostKernel().map(all::hostKernel).orElse(all);
    all =
        known.guestKernel().isPresent()
            ? all
            : named.guestKernel().map(all::guestKernel).orElse(all);
    return known.ovmf().isPresent() ? all : named.ovmf().map(all::ovmf).orElse(all);
  }

  private interface Setter<T> {
    TargetProfile set(TargetProfile profile, T value);
  }

  private static <T> UnaryOperator<TargetProfile> gap(
      Function<TargetProfile, Optional<T>> known, T value, Setter<T> setter) {
    return lazyGap(known, () -> value, setter);
  }

  private static <T> UnaryOperator<TargetProfile> lazyGap(
      Function<TargetProfile, Optional<T>> known, Supplier<T> value, Setter<T> setter) {
    return profile -> known.apply(profile).isPresent() ? profile : setter.set(profile, value.get());
  }

  private Version version() {
    return Version.parse(value).orElseThrow(() -> fault("a version such as 8.2 or 8.2.1"));
  }

  private Version ovmf() {
    return Version.parseOvmf(value)
        .orElseThrow(() -> fault("a version such as 2024.05 or edk2-stable202405"));
  }

  private SevType type() {
    return SevType.ofId(value).orElseThrow(() -> fault("sev, sev-es or sev-snp"));
  }

  private Path path() {
    try {
      return folder.resolve(value);
    } catch (InvalidPathException e) {
      throw fault("a path");
    }
  }

  private <T> T read(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (ModelReadException e) {
      throw new ConfigurationException(location, key + ": " + e.location() + ": " + e.getMessage());
    }
  }

  private ConfigurationException fault(String expected) {
    String found = value.length() > 60 ? value.substring(0, 60) + "…" : value;
    return new ConfigurationException(
        location, "%s: expected %s, found '%s'".formatted(key, expected, found));
  }
}
