package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <channel>}: a SPICE channel and whether it is encrypted. */
public final class GraphicsChannel extends ModelElement {

  @XmlAttribute private @Nullable String name;

  @XmlAttribute private @Nullable String mode;

  /** An empty {@code <channel>}. */
  public GraphicsChannel() {}

  /** Name of the channel. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public GraphicsChannel withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** {@code secure}, {@code insecure} or {@code any}. Null if absent. */
  public @Nullable String getMode() {
    return mode;
  }

  /** Sets what {@link #getMode} gives, and gives this bean. */
  public GraphicsChannel withMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }
}
