package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * {@code <suspend-to-mem>} or {@code <suspend-to-disk>}: whether the guest is offered a sleep
 * state.
 */
public final class PmState extends ModelElement {

  @XmlAttribute private @Nullable String enabled;

  /** An empty {@code <suspend-to-mem>}. */
  public PmState() {}

  /** {@code yes} or {@code no}. Null if absent. */
  public @Nullable String getEnabled() {
    return enabled;
  }

  /** Sets what {@link #getEnabled} gives. */
  public void setEnabled(@Nullable String enabled) {
    this.enabled = enabled;
  }
}
