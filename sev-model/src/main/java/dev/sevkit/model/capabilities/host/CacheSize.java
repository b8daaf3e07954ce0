package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <size>} or {@code <line>} of a NUMA node's memory side cache. */
public final class CacheSize extends ModelElement {

  @XmlAttribute private @Nullable String value;

  @XmlAttribute private @Nullable String unit;

  /** An empty {@code <size>}. */
  public CacheSize() {}

  /** The amount, decimal. Null if absent. */
  public @Nullable String getValue() {
    return value;
  }

  /** Sets what {@link #getValue} gives, and gives this bean. */
  public CacheSize withValue(@Nullable String value) {
    this.value = value;
    return this;
  }

  /** Its unit. Null if absent. */
  public @Nullable String getUnit() {
    return unit;
  }

  /** Sets what {@link #getUnit} gives, and gives this bean. */
  public CacheSize withUnit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }
}
