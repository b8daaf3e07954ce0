package dev.sevkit.model.domain.cpu;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <size>}: size of a memory-side cache, or of a line of it. */
public final class NumaCacheSize extends ModelElement {

  @XmlAttribute private @Nullable String value;

  @XmlAttribute private @Nullable String unit;

  /** An empty {@code <size>}. */
  public NumaCacheSize() {}

  /** The amount. Null if absent. */
  public @Nullable String getValue() {
    return value;
  }

  /** Sets what {@link #getValue} gives, and gives this bean. */
  public NumaCacheSize withValue(@Nullable String value) {
    this.value = value;
    return this;
  }

  /** {@link #getValue} as a number; empty if absent or not decimal. */
  public OptionalLong value() {
    return Decimal.of(value);
  }

  /** Its unit. Null if absent. */
  public @Nullable String getUnit() {
    return unit;
  }

  /** Sets what {@link #getUnit} gives, and gives this bean. */
  public NumaCacheSize withUnit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }
}
