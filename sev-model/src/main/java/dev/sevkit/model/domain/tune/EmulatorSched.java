package dev.sevkit.model.domain.tune;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.word.Scheduler;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <emulatorsched>}: scheduler of QEMU's own threads. */
public final class EmulatorSched extends ModelElement {

  @XmlAttribute private @Nullable String scheduler;

  @XmlAttribute private @Nullable String priority;

  /** An empty {@code <emulatorsched>}. */
  public EmulatorSched() {}

  /** Scheduler. Null if absent. */
  public @Nullable String getScheduler() {
    return scheduler;
  }

  /** Sets what {@link #getScheduler} gives, and gives this bean. */
  public EmulatorSched withScheduler(@Nullable String scheduler) {
    this.scheduler = scheduler;
    return this;
  }

  /** What {@link #getScheduler} means. */
  public Written<Scheduler> scheduler() {
    return Written.of(scheduler, Scheduler.class);
  }

  /** Sets what {@link #scheduler} gives, and gives this bean. */
  public EmulatorSched withScheduler(Scheduler scheduler) {
    return withScheduler(scheduler.id());
  }

  /** Priority, of {@code fifo} and {@code rr}. Null if absent. */
  public @Nullable String getPriority() {
    return priority;
  }

  /** Sets what {@link #getPriority} gives, and gives this bean. */
  public EmulatorSched withPriority(@Nullable String priority) {
    this.priority = priority;
    return this;
  }

  /** {@link #getPriority} as a number; empty if absent or not decimal. */
  public OptionalLong priority() {
    return Decimal.of(priority);
  }
}
