package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Effect.FRAGILE;

import dev.sevkit.model.domain.devices.Rng;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import java.util.stream.Stream;

/**
 * The guest has no random number generator: it starts with little entropy, and newer OVMF does not
 * boot from the network.
 */
public final class RngMissing implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("rng-missing")
          .summary("no random number generator")
          .severity(Severity.INFO)
          .effect(FRAGILE)
          .remedy("add <rng model='virtio'> with <backend model='random'>/dev/urandom</backend>")
          .since("0.1.0")
          .source("libvirt kbase launch_security_sev, examples; edk2 NetworkPkg");

  /** The rule. */
  public RngMissing() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context) && context.devicesElement().isPresent();
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.devicesElement().stream()
        .filter(devices -> devices.of(Rng.class).findAny().isEmpty())
        .map(INFO::at);
  }
}
