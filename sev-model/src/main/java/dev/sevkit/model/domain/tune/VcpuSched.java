package dev.sevkit.model.domain.tune;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.common.NumberSet;
import dev.sevkit.model.domain.word.Scheduler;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <vcpusched>}: scheduler of some virtual CPUs. */
public final class VcpuSched extends ModelElement {

  @XmlAttribute private @Nullable String vcpus;

  @XmlAttribute private @Nullable String scheduler;

  @XmlAttribute private @Nullable String priority;

  /** An empty {@code <vcpusched>}. */
  public VcpuSched() {}

  /** The virtual CPUs. Null if absent. */
  public @Nullable String getVcpus() {
    return vcpus;
  }

  /** Sets what {@link #getVcpus} gives, and gives this bean. */
  public VcpuSched withVcpus(@Nullable String vcpus) {
    this.vcpus = vcpus;
    return this;
  }

  /** The numbers {@link #getVcpus} lists; empty if absent or not such a list. */
  public Optional<NumberSet> vcpus() {
    return Optional.ofNullable(vcpus).flatMap(NumberSet::parse);
  }

  /** Scheduler. Null if absent. */
  public @Nullable String getScheduler() {
    return scheduler;
  }

  /** Sets what {@link #getScheduler} gives, and gives this bean. */
  public VcpuSched withScheduler(@Nullable String scheduler) {
    this.scheduler = scheduler;
    return this;
  }

  /** What {@link #getScheduler} means. */
  public Written<Scheduler> scheduler() {
    return Written.of(scheduler, Scheduler.class);
  }

  /** Sets what {@link #scheduler} gives, and gives this bean. */
  public VcpuSched withScheduler(Scheduler scheduler) {
    return withScheduler(scheduler.id());
  }

  /** Priority, of {@code fifo} and {@code rr}. Null if absent. */
  public @Nullable String getPriority() {
    return priority;
  }

  /** Sets what {@link #getPriority} gives, and gives this bean. */
  public VcpuSched withPriority(@Nullable String priority) {
    this.priority = priority;
    return this;
  }

  /** {@link #getPriority} as a number; empty if absent or not decimal. */
  public OptionalLong priority() {
    return Decimal.of(priority);
  }
}
