package dev.sevkit.validate.rules.devices;

import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.FRAGILE;
import static dev.sevkit.validate.Need.QEMU_VERSION;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.domain.devices.Watchdog;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The watchdog is to reset the guest; before QEMU 11.0 the encrypted registers of its CPUs cannot
 * be reset, so it stays off.
 */
public final class WatchdogReset implements Rule {

  private static final Version RESET_SINCE = Version.of(11, 0);

  private static final RuleInfo INFO =
      RuleInfo.named("watchdog-reset")
          .summary("the watchdog is to reset a guest that QEMU before 11.0 cannot reset")
          .severity(WARNING)
          .effect(FRAGILE)
          .needs(QEMU_VERSION)
          .appliesTo(SEV_ES, SEV_SNP)
          .turnsAt(Need.QEMU_VERSION, RESET_SINCE, "can reset confidential guests")
          .remedy("write action='poweroff', which is what happens, or run QEMU 11.0 or newer")
          .since("0.1.0")
          .source("QEMU system/runstate.c, qemu_system_reset_request");

  /** The rule. */
  public WatchdogReset() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context) && resetting(context).findAny().isPresent();
  }

  @Override
  public Set<Need> lacks(LaunchContext context) {
    return context.qemu().isBefore(RESET_SINCE).isPresent() ? Set.of() : Set.of(QEMU_VERSION);
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.qemu().isKnownBefore(RESET_SINCE)
        ? resetting(context).map(WatchdogReset::finding)
        : Stream.empty();
  }

  private static Stream<Watchdog> resetting(LaunchContext context) {
    return context.devices(Watchdog.class).filter(dog -> "reset".equals(dog.getAction()));
  }

  private static Finding finding(Watchdog dog) {
    return INFO.at(dog)
        .expected("poweroff")
        .found("reset")
        .fix(
            Fix.safe(
                "set the watchdog's action to poweroff",
                ElementEdits.setAttribute(dog.node(), "action", "poweroff")));
  }
}
