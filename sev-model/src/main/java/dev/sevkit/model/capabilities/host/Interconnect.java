package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * {@code <latency>} or {@code <bandwidth>}: what it costs one NUMA node to reach the memory or
 * cache of another.
 */
public final class Interconnect extends ModelElement {

  @XmlAttribute private @Nullable String initiator;

  @XmlAttribute private @Nullable String target;

  @XmlAttribute private @Nullable String cache;

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String value;

  @XmlAttribute private @Nullable String unit;

  /** An empty {@code <latency>}. */
  public Interconnect() {}

  /** Number of the node that asks. Null if absent. */
  public @Nullable String getInitiator() {
    return initiator;
  }

  /** Sets what {@link #getInitiator} gives, and gives this bean. */
  public Interconnect withInitiator(@Nullable String initiator) {
    this.initiator = initiator;
    return this;
  }

  /** Number of the node that answers. Null if absent. */
  public @Nullable String getTarget() {
    return target;
  }

  /** Sets what {@link #getTarget} gives, and gives this bean. */
  public Interconnect withTarget(@Nullable String target) {
    this.target = target;
    return this;
  }

  /** Level of the cache that answers, decimal; memory where absent. Null if absent. */
  public @Nullable String getCache() {
    return cache;
  }

  /** Sets what {@link #getCache} gives, and gives this bean. */
  public Interconnect withCache(@Nullable String cache) {
    this.cache = cache;
    return this;
  }

  /** {@code access}, {@code read} or {@code write}. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public Interconnect withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /**
   * The cost, decimal: nanoseconds of latency, or bandwidth a second in the unit. Null if absent.
   */
  public @Nullable String getValue() {
    return value;
  }

  /** Sets what {@link #getValue} gives, and gives this bean. */
  public Interconnect withValue(@Nullable String value) {
    this.value = value;
    return this;
  }

  /** Unit of a bandwidth. Null if absent. */
  public @Nullable String getUnit() {
    return unit;
  }

  /** Sets what {@link #getUnit} gives, and gives this bean. */
  public Interconnect withUnit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }
}
