package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Need.FIRMWARE_IMAGE;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.firmware.image.FirmwareImage;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The firmware image lacks the metadata QEMU prepares a SEV-SNP guest by; QEMU refuses to start it.
 */
public final class FirmwareWithoutSnpMetadata implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("firmware-without-snp-metadata")
          .summary("firmware image has no SEV-SNP metadata")
          .severity(ERROR)
          .effect(REFUSED)
          .needs(FIRMWARE_IMAGE)
          .appliesTo(SEV_SNP)
          .remedy("name an image of OVMF edk2-stable202405 or newer, such as OVMF.amdsev.fd")
          .since("0.1.0")
          .source("QEMU, target/i386/sev.c, pc_system_parse_sev_metadata");

  /** The rule. */
  public FirmwareWithoutSnpMetadata() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context) && LaunchImage.isAskedFor(context);
  }

  @Override
  public Set<Need> lacks(LaunchContext context) {
    return LaunchImage.lacks(context);
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return LaunchImage.lacking(context, INFO, FirmwareImage::snpMetadata);
  }
}
