package dev.sevkit.model.domain.tune;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <cache>}: part of a cache of the host set aside. */
public final class CacheAllocation extends ModelElement {

  @XmlAttribute private @Nullable String id;

  @XmlAttribute private @Nullable String level;

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String size;

  @XmlAttribute private @Nullable String unit;

  /** An empty {@code <cache>}. */
  public CacheAllocation() {}

  /** Number of the cache. Null if absent. */
  public @Nullable String getId() {
    return id;
  }

  /** Sets what {@link #getId} gives, and gives this bean. */
  public CacheAllocation withId(@Nullable String id) {
    this.id = id;
    return this;
  }

  /** {@link #getId} as a number; empty if absent or not decimal. */
  public OptionalLong id() {
    return Decimal.of(id);
  }

  /** Its level. Null if absent. */
  public @Nullable String getLevel() {
    return level;
  }

  /** Sets what {@link #getLevel} gives, and gives this bean. */
  public CacheAllocation withLevel(@Nullable String level) {
    this.level = level;
    return this;
  }

  /** {@link #getLevel} as a number; empty if absent or not decimal. */
  public OptionalLong level() {
    return Decimal.of(level);
  }

  /** {@code both}, {@code code} or {@code data}. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public CacheAllocation withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Size set aside. Null if absent. */
  public @Nullable String getSize() {
    return size;
  }

  /** Sets what {@link #getSize} gives, and gives this bean. */
  public CacheAllocation withSize(@Nullable String size) {
    this.size = size;
    return this;
  }

  /** {@link #getSize} as a number; empty if absent or not decimal. */
  public OptionalLong size() {
    return Decimal.of(size);
  }

  /** Unit of the size. Null if absent. */
  public @Nullable String getUnit() {
    return unit;
  }

  /** Sets what {@link #getUnit} gives, and gives this bean. */
  public CacheAllocation withUnit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }
}
