package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Effect.NOT_BOOTABLE;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.domain.devices.Hostdev;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.stream.Stream;

/**
 * A mediated device, such as a virtual GPU, is handed to the guest: it cannot read encrypted
 * memory.
 */
public final class MediatedDevice implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("mediated-device")
          .summary("mediated device handed to an encrypted guest, whose memory it cannot read")
          .severity(ERROR)
          .effect(NOT_BOOTABLE)
          .remedy("use an emulated device instead")
          .since("0.1.0")
          .source("OpenStack Nova specification for AMD SEV, Limitations");

  /** The rule. */
  public MediatedDevice() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context
        .devices(Hostdev.class)
        .filter(device -> "mdev".equals(device.getType()))
        .map(INFO::at);
  }
}
