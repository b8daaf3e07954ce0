package dev.sevkit.validate.fleet;

import dev.sevkit.model.domain.Memtune;
import dev.sevkit.model.domain.common.MemoryAmount;
import dev.sevkit.model.sev.MemorySize;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.rules.memory.LockedMemory;
import java.util.Optional;

/**
 * Memory of the host that a guest takes and never gives back, in KiB.
 *
 * @param pinned what cannot be moved to swap once the guest has touched it: its RAM and, for SEV
 *     and SEV-ES, what QEMU pins beside it
 * @param allowed what it may take: the hard limit; without one, RAM and 256 MiB; for SEV-SNP, RAM
 */
public record FleetMemory(long pinned, long allowed) {

  private static final long USUAL_HEADROOM = 262_144;

  /** Nothing. */
  public static final FleetMemory NONE = new FleetMemory(0, 0);

  /** Of a guest of a kind; empty if its memory cannot be read. */
  static Optional<FleetMemory> of(LaunchContext context, SevType type) {
    return LockedMemory.of(context)
        .map(
            locked ->
                type == SevType.SEV_SNP
                    ? new FleetMemory(locked.ram(), locked.ram())
                    : limited(locked, hardLimit(context)));
  }

  private static FleetMemory limited(LockedMemory locked, Optional<Long> limit) {
    long allowed = limit.orElse(locked.ram() + USUAL_HEADROOM);
    return new FleetMemory(locked.minimum(), Math.max(allowed, locked.minimum()));
  }

  /** The greatest number means no limit. */
  private static Optional<Long> hardLimit(LaunchContext context) {
    return Optional.ofNullable(context.domain().getMemtune())
        .map(Memtune::getHardLimit)
        .flatMap(MemoryAmount::size)
        .map(MemorySize::kib)
        .filter(kib -> kib < MemorySize.MAX_KIB);
  }

  /** This and another together, at most {@link MemorySize#MAX_KIB} each. */
  public FleetMemory plus(FleetMemory other) {
    return new FleetMemory(
        Math.min(pinned + other.pinned, MemorySize.MAX_KIB),
        Math.min(allowed + other.allowed, MemorySize.MAX_KIB));
  }
}
