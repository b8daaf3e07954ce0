package dev.sevkit.validate.fleet.rules;

import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Need.HOST_MEMORY;
import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.sev.MemorySize;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.fleet.Fleet;
import dev.sevkit.validate.fleet.FleetMember;
import dev.sevkit.validate.fleet.FleetMemory;
import dev.sevkit.validate.fleet.FleetRule;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * The guests of a host may take more memory than it has. None of it can be moved to swap: the last
 * guests do not start, or the host kills a QEMU.
 */
public final class HostMemoryExhausted implements FleetRule {

  /** What Nova leaves to the host where nobody says otherwise: 512 MiB. */
  private static final long RESERVE = 524_288;

  private static final long MIB = 1_024;

  private static final RuleInfo INFO =
      RuleInfo.named("host-memory-exhausted")
          .summary("guests together take more memory than the host has")
          .severity(ERROR)
          .effect(REFUSED)
          .needs(HOST_MEMORY)
          .remedy("place fewer guests on this host, or give them less memory or lower hard limits")
          .since("0.1.0")
          .source(
              "OpenStack Nova, AMD SEV, Memory locking and accounting; reserved_host_memory_mb");

  /** The rule. */
  public HostMemoryExhausted() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(Fleet fleet) {
    return fleet.members().stream().anyMatch(member -> member.memory().isPresent());
  }

  @Override
  public Stream<Finding> check(Fleet fleet) {
    long host = fleet.host().memory().orElseThrow().kib();
    return exceeded(fleet, FleetMemory::pinned, host, "that cannot be swapped")
        .or(
            () ->
                exceeded(fleet, FleetMemory::allowed, host - RESERVE, "that they may take")
                    .map(finding -> finding.severity(WARNING)))
        .stream();
  }

  private static Optional<Finding> exceeded(
      Fleet fleet, ToLongFunction<FleetMemory> share, long most, String what) {
    long all =
        share.applyAsLong(
            fleet.members().stream()
                .flatMap(member -> member.memory().stream())
                .reduce(FleetMemory.NONE, FleetMemory::plus));
    return over(fleet, share, most)
        .map(
            last ->
                INFO.at(last.memoryPlace())
                    .detail(
                        "%d guests, and from this one on there is no room"
                            .formatted(fleet.members().size()))
                    .expected(size(Math.max(0, most)) + " at most")
                    .found(size(all) + " " + what));
  }

  /** The first guest there is no room for. */
  private static Optional<FleetMember> over(
      Fleet fleet, ToLongFunction<FleetMemory> share, long most) {
    FleetMemory together = FleetMemory.NONE;
    for (FleetMember member : fleet.members()) {
      together = together.plus(member.memory().orElse(FleetMemory.NONE));
      if (share.applyAsLong(together) > most) {
        return Optional.of(member);
      }
    }
    return Optional.empty();
  }

  /** Rounded up to whole MiB, if there is room above. */
  private static MemorySize size(long kib) {
    return kib > MemorySize.MAX_KIB - MIB
        ? MemorySize.ofKib(kib)
        : MemorySize.ofMib((kib + MIB - 1) / MIB);
  }
}
