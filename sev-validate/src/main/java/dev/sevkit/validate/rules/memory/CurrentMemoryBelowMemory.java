package dev.sevkit.validate.rules.memory;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.FRAGILE;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.domain.common.MemoryAmount;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.sev.MemorySize;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The current memory is below the memory, which counts on the balloon; a SEV guest's memory is
 * locked from the start, so the host gets nothing back.
 */
public final class CurrentMemoryBelowMemory implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("current-memory-below-memory")
          .summary("currentMemory is below memory, which gives the host nothing back")
          .severity(WARNING)
          .effect(FRAGILE)
          .appliesTo(SEV, SEV_ES)
          .remedy("make both equal, and plan the host for memory")
          .since("0.1.0")
          .source("QEMU, target/i386/sev.c, sev_kvm_init; hw/virtio/virtio-balloon.c");

  /** The rule. */
  public CurrentMemoryBelowMemory() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return Optional.ofNullable(context.domain().getCurrentMemory()).stream()
        .flatMap(current -> whole(context).stream().flatMap(whole -> judge(current, whole)));
  }

  /** Libvirt puts the sum of NUMA cells and memory devices in the place of memory. */
  private static Optional<MemorySize> whole(LaunchContext context) {
    Optional<MemorySize> written =
        Optional.ofNullable(context.domain().getMemory()).flatMap(MemoryAmount::size);
    return written.isPresent() && context.root().descendant("cpu", "numa", "cell").isPresent()
        ? LockedMemory.of(context).map(LockedMemory::ram).map(MemorySize::ofKib)
        : written;
  }

  /** Libvirt takes a current memory of zero for the whole. */
  private static Stream<Finding> judge(MemoryAmount current, MemorySize whole) {
    return current.size().stream()
        .filter(part -> part.kib() > 0 && part.kib() < whole.kib())
        .map(part -> finding(current, part, whole));
  }

  private static Finding finding(MemoryAmount current, MemorySize part, MemorySize whole) {
    return INFO.at(current.node())
        .expected(whole)
        .found(part)
        .fix(Fix.safe("set currentMemory to " + whole, set(current, whole)));
  }

  private static List<TextEdit> set(MemoryAmount current, MemorySize whole) {
    List<TextEdit> amount = ElementEdits.setText(current.node(), whole.amount());
    String unit = whole.unit().orElse("KiB");
    return current.getUnit() == null && whole.unit().isEmpty()
        ? amount
        : ElementEdits.all(amount, ElementEdits.setAttribute(current.node(), "unit", unit));
  }
}
