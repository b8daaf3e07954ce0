package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <source>}, {@code <access>} or {@code <allocation>} of the memory backing. */
public final class MemorySource extends ModelElement {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String mode;

  @XmlAttribute private @Nullable String threads;

  /** An empty {@code <source>}. */
  public MemorySource() {}

  /** Where RAM comes from: {@code file}, {@code anonymous} or {@code memfd}. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives. */
  public void setType(@Nullable String type) {
    this.type = type;
  }

  /**
   * Of access {@code shared} or {@code private}; of allocation {@code immediate} or {@code
   * ondemand}. Null if absent.
   */
  public @Nullable String getMode() {
    return mode;
  }

  /** Sets what {@link #getMode} gives. */
  public void setMode(@Nullable String mode) {
    this.mode = mode;
  }

  /** Threads that allocate, of {@code <allocation>} only. Null if absent. */
  public @Nullable String getThreads() {
    return threads;
  }

  /** Sets what {@link #getThreads} gives. */
  public void setThreads(@Nullable String threads) {
    this.threads = threads;
  }
}
