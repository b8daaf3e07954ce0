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

/** {@code <iothreadsched>}: scheduler of some I/O threads. */
public final class IothreadSched extends ModelElement {

  @XmlAttribute private @Nullable String iothreads;

  @XmlAttribute private @Nullable String scheduler;

  @XmlAttribute private @Nullable String priority;

  /** An empty {@code <iothreadsched>}. */
  public IothreadSched() {}

  /** The I/O threads. Null if absent. */
  public @Nullable String getIothreads() {
    return iothreads;
  }

  /** Sets what {@link #getIothreads} gives, and gives this bean. */
  public IothreadSched withIothreads(@Nullable String iothreads) {
    this.iothreads = iothreads;
    return this;
  }

  /** The numbers {@link #getIothreads} lists; empty if absent or not such a list. */
  public Optional<NumberSet> iothreads() {
    return Optional.ofNullable(iothreads).flatMap(NumberSet::parse);
  }

  /** Scheduler. Null if absent. */
  public @Nullable String getScheduler() {
    return scheduler;
  }

  /** Sets what {@link #getScheduler} gives, and gives this bean. */
  public IothreadSched withScheduler(@Nullable String scheduler) {
    this.scheduler = scheduler;
    return this;
  }

  /** What {@link #getScheduler} means. */
  public Written<Scheduler> scheduler() {
    return Written.of(scheduler, Scheduler.class);
  }

  /** Sets what {@link #scheduler} gives, and gives this bean. */
  public IothreadSched withScheduler(Scheduler scheduler) {
    return withScheduler(scheduler.id());
  }

  /** Priority, of {@code fifo} and {@code rr}. Null if absent. */
  public @Nullable String getPriority() {
    return priority;
  }

  /** Sets what {@link #getPriority} gives, and gives this bean. */
  public IothreadSched withPriority(@Nullable String priority) {
    this.priority = priority;
    return this;
  }

  /** {@link #getPriority} as a number; empty if absent or not decimal. */
  public OptionalLong priority() {
    return Decimal.of(priority);
  }
}
