package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Need.FIRMWARE_DESCRIPTORS;
import static dev.sevkit.validate.Need.FIRMWARE_IMAGE;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.domain.Loader;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The firmware image is mapped as ROM, and its size is none that QEMU maps as ROM. */
public final class FirmwareSizeNotRom implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("firmware-size-not-rom")
          .summary("firmware image mapped as ROM does not have a multiple of 64 KiB")
          .severity(ERROR)
          .effect(REFUSED)
          .needs(FIRMWARE_IMAGE)
          .remedy("name an image that is whole, or map it as flash where the guest allows it")
          .since("0.1.0")
          .source("QEMU, hw/i386/x86-common.c, x86_bios_rom_init");

  /** The rule. */
  public FirmwareSizeNotRom() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context)
        && LaunchImage.isAskedFor(context)
        && isMappedAsRom(context);
  }

  @Override
  public Set<Need> lacks(LaunchContext context) {
    return LaunchImage.lacks(context);
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.firmwareImage().filter(image -> !image.fitsRom()).stream()
        .map(image -> INFO.at(LaunchImage.place(context)).found(image.size() + " bytes"));
  }

  /** A path without type becomes ROM; what libvirt chooses is, if its descriptor maps memory. */
  private static boolean isMappedAsRom(LaunchContext context) {
    Optional<String> type = context.loader().map(Loader::getType);
    if (type.isPresent() || context.loader().flatMap(Loader::image).isPresent()) {
      return type.filter(word -> !word.equals("rom")).isEmpty();
    }
    return !context.profile().knows(FIRMWARE_DESCRIPTORS)
        || context
            .chosenFirmware()
            .filter(chosen -> chosen.mapping().device().equals("memory"))
            .isPresent();
  }
}
