package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** {@code <cache>} of a cell: a memory side cache. */
public final class NumaCache extends ModelElement {

  @XmlAttribute private @Nullable String level;

  @XmlAttribute private @Nullable String associativity;

  @XmlAttribute private @Nullable String policy;

  @XmlElement private @Nullable CacheSize size;

  @XmlElement private @Nullable CacheSize line;

  /** An empty {@code <cache>}. */
  public NumaCache() {}

  /** Level of the cache, decimal. Null if absent. */
  public @Nullable String getLevel() {
    return level;
  }

  /** Sets what {@link #getLevel} gives, and gives this bean. */
  public NumaCache withLevel(@Nullable String level) {
    this.level = level;
    return this;
  }

  /** {@code none}, {@code direct} or {@code full}. Null if absent. */
  public @Nullable String getAssociativity() {
    return associativity;
  }

  /** Sets what {@link #getAssociativity} gives, and gives this bean. */
  public NumaCache withAssociativity(@Nullable String associativity) {
    this.associativity = associativity;
    return this;
  }

  /** {@code none}, {@code writeback} or {@code writethrough}. Null if absent. */
  public @Nullable String getPolicy() {
    return policy;
  }

  /** Sets what {@link #getPolicy} gives, and gives this bean. */
  public NumaCache withPolicy(@Nullable String policy) {
    this.policy = policy;
    return this;
  }

  /** Size of the cache. Null if absent. */
  public @Nullable CacheSize getSize() {
    return size;
  }

  /** Sets what {@link #getSize} gives, and gives this bean. */
  public NumaCache withSize(@Nullable CacheSize size) {
    this.size = size;
    return this;
  }

  /** Size of a line. Null if absent. */
  public @Nullable CacheSize getLine() {
    return line;
  }

  /** Sets what {@link #getLine} gives, and gives this bean. */
  public NumaCache withLine(@Nullable CacheSize line) {
    this.line = line;
    return this;
  }
}
