package dev.sevkit.validate.rules.firmware;

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
 * kernelHashes='yes' hands the guest a kernel whose hashes the firmware image has no room for; QEMU
 * refuses to start it.
 */
public final class FirmwareWithoutHashArea implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("firmware-without-hash-area")
          .summary(
              "firmware image has no area for the kernel hashes that kernelHashes='yes' asks for")
          .severity(ERROR)
          .effect(REFUSED)
          .needs(FIRMWARE_IMAGE)
          .remedy("name a build that checks the hashes, OVMF.amdsev.fd")
          .since("0.1.0")
          .source("QEMU, target/i386/sev.c, sev_add_kernel_loader_hashes");

  /** The rule. */
  public FirmwareWithoutHashArea() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context) && LaunchImage.isAskedFor(context) && hashesKernel(context);
  }

  @Override
  public Set<Need> lacks(LaunchContext context) {
    return LaunchImage.lacks(context);
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return LaunchImage.lacking(context, INFO, FirmwareImage::hashArea);
  }

  private static boolean hashesKernel(LaunchContext context) {
    return context.bootsKernelDirectly()
        && context
            .launchSecurity()
            .filter(element -> "yes".equals(element.getKernelHashes()))
            .isPresent();
  }
}
