package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <streaming>}: streaming of video in SPICE. */
public final class SpiceStreaming extends ModelElement {

  @XmlAttribute private @Nullable String mode;

  /** An empty {@code <streaming>}. */
  public SpiceStreaming() {}

  /** {@code filter}, {@code all} or {@code off}. Null if absent. */
  public @Nullable String getMode() {
    return mode;
  }

  /** Sets what {@link #getMode} gives, and gives this bean. */
  public SpiceStreaming withMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }
}
