package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <parameter>}: a parameter of a network filter. */
public final class FilterParameter extends ModelElement {

  @XmlAttribute private @Nullable String name;

  @XmlAttribute private @Nullable String value;

  /** An empty {@code <parameter>}. */
  public FilterParameter() {}

  /** Its name. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public FilterParameter withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Its value. Null if absent. */
  public @Nullable String getValue() {
    return value;
  }

  /** Sets what {@link #getValue} gives, and gives this bean. */
  public FilterParameter withValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
