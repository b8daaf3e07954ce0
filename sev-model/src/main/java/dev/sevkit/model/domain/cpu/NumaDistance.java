package dev.sevkit.model.domain.cpu;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <sibling>}: distance of one NUMA cell to another. */
public final class NumaDistance extends ModelElement {

  @XmlAttribute private @Nullable String id;

  @XmlAttribute private @Nullable String value;

  /** An empty {@code <sibling>}. */
  public NumaDistance() {}

  /** The other cell. Null if absent. */
  public @Nullable String getId() {
    return id;
  }

  /** Sets what {@link #getId} gives, and gives this bean. */
  public NumaDistance withId(@Nullable String id) {
    this.id = id;
    return this;
  }

  /** {@link #getId} as a number; empty if absent or not decimal. */
  public OptionalLong id() {
    return Decimal.of(id);
  }

  /** Distance, 10 for itself. Null if absent. */
  public @Nullable String getValue() {
    return value;
  }

  /** Sets what {@link #getValue} gives, and gives this bean. */
  public NumaDistance withValue(@Nullable String value) {
    this.value = value;
    return this;
  }

  /** {@link #getValue} as a number; empty if absent or not decimal. */
  public OptionalLong value() {
    return Decimal.of(value);
  }
}
