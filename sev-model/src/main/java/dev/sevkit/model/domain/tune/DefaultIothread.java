package dev.sevkit.model.domain.tune;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <defaultiothread>}: thread pool of QEMU's main loop, since libvirt 8.5.0. */
public final class DefaultIothread extends ModelElement {

  @XmlAttribute(name = "thread_pool_min")
  private @Nullable String threadPoolMin;

  @XmlAttribute(name = "thread_pool_max")
  private @Nullable String threadPoolMax;

  /** An empty {@code <defaultiothread>}. */
  public DefaultIothread() {}

  /** Least threads. Null if absent. */
  public @Nullable String getThreadPoolMin() {
    return threadPoolMin;
  }

  /** Sets what {@link #getThreadPoolMin} gives, and gives this bean. */
  public DefaultIothread withThreadPoolMin(@Nullable String threadPoolMin) {
    this.threadPoolMin = threadPoolMin;
    return this;
  }

  /** {@link #getThreadPoolMin} as a number; empty if absent or not decimal. */
  public OptionalLong threadPoolMin() {
    return Decimal.of(threadPoolMin);
  }

  /** Most threads. Null if absent. */
  public @Nullable String getThreadPoolMax() {
    return threadPoolMax;
  }

  /** Sets what {@link #getThreadPoolMax} gives, and gives this bean. */
  public DefaultIothread withThreadPoolMax(@Nullable String threadPoolMax) {
    this.threadPoolMax = threadPoolMax;
    return this;
  }

  /** {@link #getThreadPoolMax} as a number; empty if absent or not decimal. */
  public OptionalLong threadPoolMax() {
    return Decimal.of(threadPoolMax);
  }
}
