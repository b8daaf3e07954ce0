package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.validate.Effect.NOT_BOOTABLE;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.devices.Interface;
import dev.sevkit.model.domain.devices.Rng;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.stream.Stream;

/**
 * The guest is to boot from the network by a card whose option ROM has to be off in an encrypted
 * guest; whether the firmware can do it instead depends on the build.
 */
public final class NetworkBoot implements Rule {

  private static final Version RANDOM_SINCE = Version.of(2025, 2);

  private static final RuleInfo INFO =
      RuleInfo.named("network-boot")
          .summary("network boot, which is fragile in an encrypted guest")
          .severity(WARNING)
          .effect(NOT_BOOTABLE)
          .turnsAt(
              Need.OVMF_VERSION,
              RANDOM_SINCE,
              "needs a source of random numbers to boot from the network")
          .remedy("boot from a disk; take the boot entry of the network card out")
          .since("0.1.0")
          .source("KubeVirt, pkg/virt-api/webhooks, amd64.go; SUSE AMD-SEV guide, section 3");

  /** The rule. */
  public NetworkBoot() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    Stream<BootDevice> listed =
        context.os().stream()
            .flatMap(os -> os.getBoot().stream())
            .filter(boot -> "network".equals(boot.getDev()));
    Stream<BootDevice> cards =
        context.devices(Interface.class).flatMap(card -> Stream.ofNullable(card.getBoot()));
    return Stream.concat(listed, cards).map(boot -> finding(context, boot));
  }

  private static Finding finding(LaunchContext context, BootDevice boot) {
    return INFO.at(boot)
        .detail(detail(context))
        .fix(
            Fix.unsafe(
                "remove the entry: the guest no longer boots from the network",
                ElementEdits.remove(boot.node())));
  }

  private static String detail(LaunchContext context) {
    boolean random = context.devices(Rng.class).findAny().isPresent();
    return context.ovmf().isKnownAtLeast(RANDOM_SINCE) && !random
        ? "OVMF since 2025.02 offers none to a guest without <rng>"
        : "";
  }
}
