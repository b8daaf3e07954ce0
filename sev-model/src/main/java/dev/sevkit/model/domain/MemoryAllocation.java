package dev.sevkit.model.domain;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.word.MemoryAllocationMode;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <allocation>}: when the memory is allocated. */
public final class MemoryAllocation extends ModelElement {

  @XmlAttribute private @Nullable String mode;

  @XmlAttribute private @Nullable String threads;

  /** An empty {@code <allocation>}. */
  public MemoryAllocation() {}

  /** {@code immediate} or {@code ondemand}. Null if absent. */
  public @Nullable String getMode() {
    return mode;
  }

  /** Sets what {@link #getMode} gives, and gives this bean. */
  public MemoryAllocation withMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** What {@link #getMode} means. */
  public Written<MemoryAllocationMode> mode() {
    return Written.of(mode, MemoryAllocationMode.class);
  }

  /** Sets what {@link #mode} gives, and gives this bean. */
  public MemoryAllocation withMode(MemoryAllocationMode mode) {
    return withMode(mode.id());
  }

  /** Threads that allocate, since libvirt 8.2.0. Null if absent. */
  public @Nullable String getThreads() {
    return threads;
  }

  /** Sets what {@link #getThreads} gives, and gives this bean. */
  public MemoryAllocation withThreads(@Nullable String threads) {
    this.threads = threads;
    return this;
  }

  /** {@link #getThreads} as a number; empty if absent or not decimal. */
  public OptionalLong threads() {
    return Decimal.of(threads);
  }
}
