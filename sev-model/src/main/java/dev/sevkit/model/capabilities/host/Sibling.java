package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <sibling>}: how far another NUMA node is. */
public final class Sibling extends ModelElement {

  @XmlAttribute private @Nullable String id;

  @XmlAttribute private @Nullable String value;

  /** An empty {@code <sibling>}. */
  public Sibling() {}

  /** Number of the other node. Null if absent. */
  public @Nullable String getId() {
    return id;
  }

  /** Sets what {@link #getId} gives, and gives this bean. */
  public Sibling withId(@Nullable String id) {
    this.id = id;
    return this;
  }

  /** The distance, decimal; 10 to the node itself. Null if absent. */
  public @Nullable String getValue() {
    return value;
  }

  /** Sets what {@link #getValue} gives, and gives this bean. */
  public Sibling withValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
