package dev.sevkit.model.domain;

import dev.sevkit.model.domain.word.MemoryAccessMode;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <access>}: whether other processes can map the memory. */
public final class MemoryAccess extends ModelElement {

  @XmlAttribute private @Nullable String mode;

  /** An empty {@code <access>}. */
  public MemoryAccess() {}

  /** {@code shared} or {@code private}. Null if absent. */
  public @Nullable String getMode() {
    return mode;
  }

  /** Sets what {@link #getMode} gives, and gives this bean. */
  public MemoryAccess withMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** What {@link #getMode} means. */
  public Written<MemoryAccessMode> mode() {
    return Written.of(mode, MemoryAccessMode.class);
  }

  /** Sets what {@link #mode} gives, and gives this bean. */
  public MemoryAccess withMode(MemoryAccessMode mode) {
    return withMode(mode.id());
  }
}
