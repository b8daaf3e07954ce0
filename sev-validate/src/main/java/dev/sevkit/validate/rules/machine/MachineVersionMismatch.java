package dev.sevkit.validate.rules.machine;

import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Need.QEMU_VERSION;
import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.domain.MachineType;
import dev.sevkit.model.domain.OsType;
import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.KnownVersion;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The target's QEMU does not have this version of the machine type, or will soon have it no more:
 * since 10.1 QEMU drops versions six major releases old, and since 9.1 calls them deprecated after
 * three.
 */
public final class MachineVersionMismatch implements Rule {

  private static final Version REMOVES_SINCE = Version.of(10, 1);
  private static final Version DEPRECATES_SINCE = Version.of(9, 1);

  /** In major releases, of which there is one a year. */
  private static final int REMOVED_AFTER = 6;

  private static final int DEPRECATED_AFTER = 3;

  private static final RuleInfo INFO =
      RuleInfo.named("machine-version-mismatch")
          .summary("version of the machine type does not suit the target's QEMU")
          .severity(ERROR)
          .effect(REFUSED)
          .needs(QEMU_VERSION)
          .turnsAt(
              Need.QEMU_VERSION,
              DEPRECATES_SINCE,
              "deprecates machine types after three major versions")
          .turnsAt(
              Need.QEMU_VERSION, REMOVES_SINCE, "removes machine types after six major versions")
          .remedy("name the newest version that the oldest of your hosts has")
          .since("0.1.0")
          .source(
              "QEMU, include/hw/core/boards.h, MACHINE_VER_DELETION; docs/about/removed-features.rst");

  /** The rule. */
  public MachineVersionMismatch() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context) && version(context).isPresent();
  }

  @Override
  public Set<Need> lacks(LaunchContext context) {
    return context.qemu().exact().isPresent() || problem(context).isPresent()
        ? Set.of()
        : Set.of(QEMU_VERSION);
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return problem(context).stream().map(problem -> finding(context, problem));
  }

  private static Optional<Version> version(LaunchContext context) {
    return context.machine().flatMap(MachineType::version);
  }

  /** What even the oldest QEMU it can be has removed, a newer one has not brought back. */
  private static Optional<Problem> problem(LaunchContext context) {
    Version machine = version(context).orElseThrow();
    KnownVersion qemu = context.qemu();
    if (qemu.exact().filter(exact -> exact.isBefore(machine)).isPresent()) {
      return Optional.of(Problem.TOO_NEW);
    }
    return qemu.exact().isPresent()
        ? aged(machine, qemu.exact().get())
        : qemu.least().flatMap(least -> aged(machine, least)).filter(Problem.REMOVED::equals);
  }

  private static Optional<Problem> aged(Version machine, Version qemu) {
    if (qemu.isAtLeast(REMOVES_SINCE) && isOld(machine, qemu, REMOVED_AFTER)) {
      return Optional.of(Problem.REMOVED);
    }
    return qemu.isAtLeast(DEPRECATES_SINCE) && isOld(machine, qemu, DEPRECATED_AFTER)
        ? Optional.of(Problem.DEPRECATED)
        : Optional.empty();
  }

  private static boolean isOld(Version machine, Version qemu, int years) {
    return machine.major() + years < qemu.major()
        || (machine.major() + years == qemu.major() && machine.minor() <= qemu.minor());
  }

  private static Finding finding(LaunchContext context, Problem problem) {
    OsType type = context.osType().orElseThrow();
    MachineType machine = context.machine().orElseThrow();
    Finding finding =
        INFO.at(type.attribute("machine").orElseThrow())
            .severity(problem == Problem.DEPRECATED ? WARNING : ERROR)
            .detail(problem.words.formatted(context.qemu()))
            .found(machine);
    return HostMachine.like(context, machine)
        .filter(host -> problem != Problem.DEPRECATED && !host.equals(machine))
        .map(host -> finding.fix(HostMachine.take(host, type.node())))
        .orElse(finding);
  }

  private enum Problem {
    REMOVED("removed from QEMU %s"),
    DEPRECATED("deprecated in QEMU %s, which still has it"),
    TOO_NEW("newer than QEMU %s");

    private final String words;

    Problem(String words) {
      this.words = words;
    }
  }
}
