package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <control>}: how a cache or memory bandwidth can be shared out among guests. */
public final class ResourceControl extends ModelElement {

  @XmlAttribute private @Nullable String granularity;

  @XmlAttribute private @Nullable String min;

  @XmlAttribute private @Nullable String unit;

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String maxAllocs;

  /** An empty {@code <control>}. */
  public ResourceControl() {}

  /** The smallest step, decimal. Null if absent. */
  public @Nullable String getGranularity() {
    return granularity;
  }

  /** Sets what {@link #getGranularity} gives, and gives this bean. */
  public ResourceControl withGranularity(@Nullable String granularity) {
    this.granularity = granularity;
    return this;
  }

  /** The least that can be given, decimal. Null if absent. */
  public @Nullable String getMin() {
    return min;
  }

  /** Sets what {@link #getMin} gives, and gives this bean. */
  public ResourceControl withMin(@Nullable String min) {
    this.min = min;
    return this;
  }

  /** Unit of both, of a cache. Null if absent. */
  public @Nullable String getUnit() {
    return unit;
  }

  /** Sets what {@link #getUnit} gives, and gives this bean. */
  public ResourceControl withUnit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }

  /** {@code both}, {@code code} or {@code data}, of a cache. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public ResourceControl withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The most shares there can be, decimal. Null if absent. */
  public @Nullable String getMaxAllocs() {
    return maxAllocs;
  }

  /** Sets what {@link #getMaxAllocs} gives, and gives this bean. */
  public ResourceControl withMaxAllocs(@Nullable String maxAllocs) {
    this.maxAllocs = maxAllocs;
    return this;
  }
}
