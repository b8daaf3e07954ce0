package dev.sevkit.validate.rules.host;

import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Need.HOST_CAPABILITIES;
import static dev.sevkit.validate.Need.LIBVIRT_VERSION;

import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The capabilities say that the host has no SEV, and its libvirt is one that keeps what it learned
 * before SEV was enabled.
 */
public final class HostCapabilitiesStale implements Rule {

  /** Asks again when SEV has been switched on. */
  private static final Version LIBVIRT = Version.of(6, 5);

  private static final RuleInfo INFO =
      RuleInfo.named("host-capabilities-stale")
          .summary("capabilities deny SEV, and may be older than its enabling")
          .severity(Severity.INFO)
          .effect(REFUSED)
          .needs(HOST_CAPABILITIES, LIBVIRT_VERSION)
          .turnsAt(Need.LIBVIRT_VERSION, LIBVIRT, "asks QEMU again when SEV was enabled")
          .remedy(
              "if SEV was enabled since, delete /var/cache/libvirt/qemu/capabilities/*, restart libvirtd, ask again")
          .since("0.1.0")
          .source("libvirt kbase launch_security_sev, Checking SEV support in the virt stack");

  /** The rule. */
  public HostCapabilitiesStale() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** The version matters only where SEV is denied. */
  @Override
  public Set<Need> lacks(LaunchContext context) {
    Set<Need> capabilities = context.unknown(Set.of(HOST_CAPABILITIES));
    if (!capabilities.isEmpty() || context.hostSev().isPresent()) {
      return capabilities;
    }
    return context.unknown(Set.of(LIBVIRT_VERSION));
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.hostSev().isEmpty() && context.libvirt().isKnownBefore(LIBVIRT)
        ? Stream.of(INFO.at(AskingElement.of(context)).detail("libvirt is " + context.libvirt()))
        : Stream.empty();
  }
}
