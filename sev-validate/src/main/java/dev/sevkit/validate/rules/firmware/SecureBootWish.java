package dev.sevkit.validate.rules.firmware;

import dev.sevkit.model.domain.Loader;
import dev.sevkit.model.domain.Os;
import dev.sevkit.validate.LaunchContext;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What a domain says of Secure Boot, by the features of its firmware or by its loader. */
final class SecureBootWish {

  private SecureBootWish() {}

  /** {@code yes}, {@code no}, or empty where the domain leaves it to libvirt. */
  static Optional<String> of(LaunchContext context) {
    Optional<String> loader = context.loader().map(Loader::getSecure);
    return Stream.of(feature(context, "secure-boot"), loader, keys(context))
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }

  /** Enrolled keys are of no use without Secure Boot, and their absence says nothing of it. */
  private static Optional<String> keys(LaunchContext context) {
    return feature(context, "enrolled-keys").filter("yes"::equals);
  }

  private static Optional<String> feature(LaunchContext context, String name) {
    return context.os().map(Os::getFirmwareFeatures).stream()
        .flatMap(firmware -> firmware.getFeatures().stream())
        .filter(feature -> name.equals(feature.getName()))
        .flatMap(feature -> Stream.ofNullable(feature.getEnabled()))
        .findFirst();
  }
}
