package dev.sevkit.model.domain.cpu;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <cache>}: a memory-side cache of a NUMA cell. */
@XmlType(propOrder = {"size", "line"})
public final class NumaCache extends ModelElement {

  @XmlAttribute private @Nullable String level;

  @XmlAttribute private @Nullable String associativity;

  @XmlAttribute private @Nullable String policy;

  @XmlElement private @Nullable NumaCacheSize size;

  @XmlElement private @Nullable NumaCacheSize line;

  /** An empty {@code <cache>}. */
  public NumaCache() {}

  /** Level from 1. Null if absent. */
  public @Nullable String getLevel() {
    return level;
  }

  /** Sets what {@link #getLevel} gives, and gives this bean. */
  public NumaCache withLevel(@Nullable String level) {
    this.level = level;
    return this;
  }

  /** {@link #getLevel} as a number; empty if absent or not decimal. */
  public OptionalLong level() {
    return Decimal.of(level);
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

  /** Its size. Null if absent. */
  public @Nullable NumaCacheSize getSize() {
    return size;
  }

  /** Sets what {@link #getSize} gives, and gives this bean. */
  public NumaCache withSize(@Nullable NumaCacheSize size) {
    this.size = size;
    return this;
  }

  /** Size of a line. Null if absent. */
  public @Nullable NumaCacheSize getLine() {
    return line;
  }

  /** Sets what {@link #getLine} gives, and gives this bean. */
  public NumaCache withLine(@Nullable NumaCacheSize line) {
    this.line = line;
    return this;
  }
}
