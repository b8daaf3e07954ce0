package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.validate.Effect.NOT_BOOTABLE;
import static dev.sevkit.validate.Need.FIRMWARE_IMAGE;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.firmware.image.FirmwareImage;
import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The firmware image of a SEV guest has no table for SEV: it is no OVMF, or one of before 2021. A
 * SEV guest starts from OVMF only.
 */
public final class FirmwareWithoutSevTable implements Rule {

  /** The first tag whose builds have the table. */
  private static final Version TABLE = Version.of(2021, 2);

  private static final RuleInfo INFO =
      RuleInfo.named("firmware-without-sev-table")
          .summary("firmware image has no table for SEV: it is no OVMF, or an old one")
          .severity(WARNING)
          .effect(NOT_BOOTABLE)
          .needs(FIRMWARE_IMAGE)
          .appliesTo(SEV)
          .turnsAt(Need.OVMF_VERSION, TABLE, "has the table")
          .remedy("name an image of OVMF edk2-stable202102 or newer")
          .since("0.1.0")
          .source(
              "edk2, OvmfPkg/ResetVector/Ia16/ResetVectorVtf0.asm; QEMU, hw/i386/pc_sysfw_ovmf.c");

  /** The rule. */
  public FirmwareWithoutSevTable() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context)
        && LaunchImage.isAskedFor(context)
        && !context.ovmf().isKnownBefore(TABLE);
  }

  @Override
  public Set<Need> lacks(LaunchContext context) {
    return LaunchImage.lacks(context);
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.firmwareImage().filter(image -> !image.hasTable()).stream()
        .map(FirmwareWithoutSevTable::reason)
        .map(why -> LaunchImage.name(context) + ": " + why)
        .map(words -> INFO.at(LaunchImage.place(context)).detail(words));
  }

  private static String reason(FirmwareImage image) {
    return image.tableDefect().orElse("its table is empty");
  }
}
