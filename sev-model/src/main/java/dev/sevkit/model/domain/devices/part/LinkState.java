package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <link>}: state of the link. */
public final class LinkState extends ModelElement {

  @XmlAttribute private @Nullable String state;

  /** An empty {@code <link>}. */
  public LinkState() {}

  /** {@code up} or {@code down}. Null if absent. */
  public @Nullable String getState() {
    return state;
  }

  /** Sets what {@link #getState} gives, and gives this bean. */
  public LinkState withState(@Nullable String state) {
    this.state = state;
    return this;
  }
}
