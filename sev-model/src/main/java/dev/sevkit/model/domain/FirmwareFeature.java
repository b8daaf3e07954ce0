package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * {@code <feature>} of {@code <firmware>}: what an automatically chosen firmware must or must not
 * have.
 */
public final class FirmwareFeature extends ModelElement {

  @XmlAttribute private @Nullable String enabled;

  @XmlAttribute private @Nullable String name;

  /** An empty {@code <feature>}. */
  public FirmwareFeature() {}

  /** {@code yes} or {@code no}. Null if absent. */
  public @Nullable String getEnabled() {
    return enabled;
  }

  /** Sets what {@link #getEnabled} gives. */
  public void setEnabled(@Nullable String enabled) {
    this.enabled = enabled;
  }

  /** {@code secure-boot} or {@code enrolled-keys}. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives. */
  public void setName(@Nullable String name) {
    this.name = name;
  }
}
