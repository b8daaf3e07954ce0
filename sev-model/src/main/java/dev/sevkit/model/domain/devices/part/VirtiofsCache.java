package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <cache>}: how the guest may cache. */
public final class VirtiofsCache extends ModelElement {

  @XmlAttribute private @Nullable String mode;

  /** An empty {@code <cache>}. */
  public VirtiofsCache() {}

  /** {@code none} or {@code always}. Null if absent. */
  public @Nullable String getMode() {
    return mode;
  }

  /** Sets what {@link #getMode} gives, and gives this bean. */
  public VirtiofsCache withMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }
}
