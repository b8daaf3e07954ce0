package dev.sevkit.model.domain.cpu;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <latency>}: latency or bandwidth between an initiator and a target. */
public final class NumaInterconnect extends ModelElement {

  @XmlAttribute private @Nullable String initiator;

  @XmlAttribute private @Nullable String target;

  @XmlAttribute private @Nullable String cache;

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String value;

  @XmlAttribute private @Nullable String unit;

  /** An empty {@code <latency>}. */
  public NumaInterconnect() {}

  /** NUMA node that asks. Null if absent. */
  public @Nullable String getInitiator() {
    return initiator;
  }

  /** Sets what {@link #getInitiator} gives, and gives this bean. */
  public NumaInterconnect withInitiator(@Nullable String initiator) {
    this.initiator = initiator;
    return this;
  }

  /** {@link #getInitiator} as a number; empty if absent or not decimal. */
  public OptionalLong initiator() {
    return Decimal.of(initiator);
  }

  /** NUMA node that answers. Null if absent. */
  public @Nullable String getTarget() {
    return target;
  }

  /** Sets what {@link #getTarget} gives, and gives this bean. */
  public NumaInterconnect withTarget(@Nullable String target) {
    this.target = target;
    return this;
  }

  /** {@link #getTarget} as a number; empty if absent or not decimal. */
  public OptionalLong target() {
    return Decimal.of(target);
  }

  /** Level of the cache meant. Null if absent. */
  public @Nullable String getCache() {
    return cache;
  }

  /** Sets what {@link #getCache} gives, and gives this bean. */
  public NumaInterconnect withCache(@Nullable String cache) {
    this.cache = cache;
    return this;
  }

  /** {@link #getCache} as a number; empty if absent or not decimal. */
  public OptionalLong cache() {
    return Decimal.of(cache);
  }

  /** {@code access}, {@code read} or {@code write}. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public NumaInterconnect withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Nanoseconds, or bandwidth. Null if absent. */
  public @Nullable String getValue() {
    return value;
  }

  /** Sets what {@link #getValue} gives, and gives this bean. */
  public NumaInterconnect withValue(@Nullable String value) {
    this.value = value;
    return this;
  }

  /** {@link #getValue} as a number; empty if absent or not decimal. */
  public OptionalLong value() {
    return Decimal.of(value);
  }

  /** Unit of a bandwidth. Null if absent. */
  public @Nullable String getUnit() {
    return unit;
  }

  /** Sets what {@link #getUnit} gives, and gives this bean. */
  public NumaInterconnect withUnit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }
}
