package dev.sevkit.model.domain.tune;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <iothread>}: one I/O thread. */
public final class Iothread extends ModelElement {

  @XmlAttribute private @Nullable String id;

  @XmlAttribute(name = "thread_pool_min")
  private @Nullable String threadPoolMin;

  @XmlAttribute(name = "thread_pool_max")
  private @Nullable String threadPoolMax;

  @XmlElement private @Nullable IothreadPoll poll;

  /** An empty {@code <iothread>}. */
  public Iothread() {}

  /** Number from 1. Null if absent. */
  public @Nullable String getId() {
    return id;
  }

  /** Sets what {@link #getId} gives, and gives this bean. */
  public Iothread withId(@Nullable String id) {
    this.id = id;
    return this;
  }

  /** {@link #getId} as a number; empty if absent or not decimal. */
  public OptionalLong id() {
    return Decimal.of(id);
  }

  /** Least threads of its pool, since libvirt 8.5.0. Null if absent. */
  public @Nullable String getThreadPoolMin() {
    return threadPoolMin;
  }

  /** Sets what {@link #getThreadPoolMin} gives, and gives this bean. */
  public Iothread withThreadPoolMin(@Nullable String threadPoolMin) {
    this.threadPoolMin = threadPoolMin;
    return this;
  }

  /** {@link #getThreadPoolMin} as a number; empty if absent or not decimal. */
  public OptionalLong threadPoolMin() {
    return Decimal.of(threadPoolMin);
  }

  /** Most threads of its pool, since libvirt 8.5.0. Null if absent. */
  public @Nullable String getThreadPoolMax() {
    return threadPoolMax;
  }

  /** Sets what {@link #getThreadPoolMax} gives, and gives this bean. */
  public Iothread withThreadPoolMax(@Nullable String threadPoolMax) {
    this.threadPoolMax = threadPoolMax;
    return this;
  }

  /** {@link #getThreadPoolMax} as a number; empty if absent or not decimal. */
  public OptionalLong threadPoolMax() {
    return Decimal.of(threadPoolMax);
  }

  /** How long it polls, since libvirt 9.4.0. Null if absent. */
  public @Nullable IothreadPoll getPoll() {
    return poll;
  }

  /** Sets what {@link #getPoll} gives, and gives this bean. */
  public Iothread withPoll(@Nullable IothreadPoll poll) {
    this.poll = poll;
    return this;
  }
}
