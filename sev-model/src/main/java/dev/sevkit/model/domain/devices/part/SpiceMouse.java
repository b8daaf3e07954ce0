package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <mouse>}: who moves the mouse in SPICE. */
public final class SpiceMouse extends ModelElement {

  @XmlAttribute private @Nullable String mode;

  /** An empty {@code <mouse>}. */
  public SpiceMouse() {}

  /** {@code server} or {@code client}. Null if absent. */
  public @Nullable String getMode() {
    return mode;
  }

  /** Sets what {@link #getMode} gives, and gives this bean. */
  public SpiceMouse withMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }
}
