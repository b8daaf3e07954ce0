package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.FRAGILE;
import static dev.sevkit.validate.Need.FIRMWARE_IMAGE;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.firmware.image.FirmwareImage;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The domain has a launch session, and its firmware image has no room for a launch secret; one
 * injected without an address lands at guest address 0.
 */
public final class FirmwareWithoutSecretArea implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("firmware-without-secret-area")
          .summary(
              "firmware image has no area for a launch secret, which the launch session is made for")
          .severity(WARNING)
          .effect(FRAGILE)
          .needs(FIRMWARE_IMAGE)
          .appliesTo(SEV, SEV_ES)
          .remedy("name a build with a secret area, OVMF.amdsev.fd, if a secret is to be injected")
          .since("0.1.0")
          .source(
              "edk2, OvmfPkg/ResetVector/Ia16/ResetVectorVtf0.asm; QEMU, target/i386/sev.c, qmp_sev_inject_launch_secret");

  /** The rule. */
  public FirmwareWithoutSecretArea() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context) && LaunchImage.isAskedFor(context) && hasSession(context);
  }

  @Override
  public Set<Need> lacks(LaunchContext context) {
    return LaunchImage.lacks(context);
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return LaunchImage.lacking(context, INFO, FirmwareImage::secretArea);
  }

  private static boolean hasSession(LaunchContext context) {
    return context
        .launchSecurity()
        .filter(element -> element.getDhCert() != null && element.getSession() != null)
        .isPresent();
  }
}
