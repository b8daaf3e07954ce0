package dev.sevkit.validate.rules.machine;

import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.stream.Stream;

/**
 * The guest is not of architecture x86_64, the only one SEV exists on: libvirt refuses the domain.
 */
public final class ArchitectureUnsupported implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("architecture-unsupported")
          .summary("architecture is not x86_64, the only one with SEV")
          .severity(ERROR)
          .effect(REFUSED)
          .remedy("set arch='x86_64', or take launchSecurity out")
          .since("0.1.0")
          .source("libvirt src/qemu/qemu_validate.c");

  /** The rule. */
  public ArchitectureUnsupported() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** What keeps the other rules from judging is what this one is about. */
  @Override
  public boolean concerns(LaunchContext context) {
    return context.mode().isPresent();
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context
        .osType()
        .flatMap(type -> type.attribute("arch"))
        .filter(arch -> !arch.value().equals("x86_64"))
        .map(arch -> INFO.at(arch).expected("x86_64").found(arch.value()))
        .stream();
  }
}
