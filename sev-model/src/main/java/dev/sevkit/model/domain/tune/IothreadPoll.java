package dev.sevkit.model.domain.tune;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <poll>}: how long an I/O thread polls before it sleeps. */
public final class IothreadPoll extends ModelElement {

  @XmlAttribute private @Nullable String max;

  @XmlAttribute private @Nullable String grow;

  @XmlAttribute private @Nullable String shrink;

  @XmlAttribute private @Nullable String weight;

  /** An empty {@code <poll>}. */
  public IothreadPoll() {}

  /** Most nanoseconds. Null if absent. */
  public @Nullable String getMax() {
    return max;
  }

  /** Sets what {@link #getMax} gives, and gives this bean. */
  public IothreadPoll withMax(@Nullable String max) {
    this.max = max;
    return this;
  }

  /** {@link #getMax} as a number; empty if absent or not decimal. */
  public OptionalLong max() {
    return Decimal.of(max);
  }

  /** Factor by which it grows. Null if absent. */
  public @Nullable String getGrow() {
    return grow;
  }

  /** Sets what {@link #getGrow} gives, and gives this bean. */
  public IothreadPoll withGrow(@Nullable String grow) {
    this.grow = grow;
    return this;
  }

  /** {@link #getGrow} as a number; empty if absent or not decimal. */
  public OptionalLong grow() {
    return Decimal.of(grow);
  }

  /** Divisor by which it shrinks. Null if absent. */
  public @Nullable String getShrink() {
    return shrink;
  }

  /** Sets what {@link #getShrink} gives, and gives this bean. */
  public IothreadPoll withShrink(@Nullable String shrink) {
    this.shrink = shrink;
    return this;
  }

  /** {@link #getShrink} as a number; empty if absent or not decimal. */
  public OptionalLong shrink() {
    return Decimal.of(shrink);
  }

  /** Weight of the newest measurement, since libvirt 12.7.0. Null if absent. */
  public @Nullable String getWeight() {
    return weight;
  }

  /** Sets what {@link #getWeight} gives, and gives this bean. */
  public IothreadPoll withWeight(@Nullable String weight) {
    this.weight = weight;
    return this;
  }

  /** {@link #getWeight} as a number; empty if absent or not decimal. */
  public OptionalLong weight() {
    return Decimal.of(weight);
  }
}
