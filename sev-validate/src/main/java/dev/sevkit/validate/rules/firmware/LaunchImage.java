package dev.sevkit.validate.rules.firmware;

import dev.sevkit.model.firmware.image.FirmwareImage;
import dev.sevkit.model.firmware.image.ImagePart;
import dev.sevkit.model.xml.ModelElement;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.RuleInfo;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The image a guest starts from, for the rules that look into it. */
final class LaunchImage {

  private LaunchImage() {}

  /** Whether the domain says which firmware it starts from: by path, or leaving it to libvirt. */
  static boolean isAskedFor(LaunchContext context) {
    return context.loader().flatMap(loader -> loader.image()).isPresent() || isAutomatic(context);
  }

  private static boolean isAutomatic(LaunchContext context) {
    return context.os().filter(os -> "efi".equals(os.getFirmware())).isPresent();
  }

  /** Nothing if the image is known; else the image, and the descriptors that would name it. */
  static Set<Need> lacks(LaunchContext context) {
    if (context.firmwareImage().isPresent()) {
      return Set.of();
    }
    Set<Need> missing = EnumSet.of(Need.FIRMWARE_IMAGE);
    if (context.firmwarePath().isEmpty() && !context.profile().knows(Need.FIRMWARE_DESCRIPTORS)) {
      missing.add(Need.FIRMWARE_DESCRIPTORS);
    }
    return missing;
  }

  /** A finding that the image lacks a part, with the reason. */
  static <T> Stream<Finding> lacking(
      LaunchContext context, RuleInfo rule, Function<FirmwareImage, ImagePart<T>> part) {
    return context.firmwareImage().map(part).filter(found -> !found.isPresent()).stream()
        .map(found -> rule.at(place(context)).detail(name(context) + ": " + found.reason()));
  }

  /** Path of the image. */
  static String name(LaunchContext context) {
    return context.firmwarePath().orElse("");
  }

  /** The loader that names the image; where libvirt chooses one, the element that asks it to. */
  static ModelElement place(LaunchContext context) {
    return context
        .loader()
        .filter(loader -> loader.image().isPresent())
        .map(ModelElement.class::cast)
        .or(() -> context.os().map(ModelElement.class::cast))
        .orElseGet(context::domain);
  }
}
