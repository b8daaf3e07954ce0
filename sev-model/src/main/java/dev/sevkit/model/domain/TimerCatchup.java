package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <catchup>}: how missed ticks are made up. */
public final class TimerCatchup extends ModelElement {

  @XmlAttribute private @Nullable String threshold;

  @XmlAttribute private @Nullable String slew;

  @XmlAttribute private @Nullable String limit;

  /** An empty {@code <catchup>}. */
  public TimerCatchup() {}

  /** Missed nanoseconds from which on. Null if absent. */
  public @Nullable String getThreshold() {
    return threshold;
  }

  /** Sets what {@link #getThreshold} gives, and gives this bean. */
  public TimerCatchup withThreshold(@Nullable String threshold) {
    this.threshold = threshold;
    return this;
  }

  /** Most nanoseconds at once. Null if absent. */
  public @Nullable String getSlew() {
    return slew;
  }

  /** Sets what {@link #getSlew} gives, and gives this bean. */
  public TimerCatchup withSlew(@Nullable String slew) {
    this.slew = slew;
    return this;
  }

  /** Nanoseconds beyond which nothing is made up. Null if absent. */
  public @Nullable String getLimit() {
    return limit;
  }

  /** Sets what {@link #getLimit} gives, and gives this bean. */
  public TimerCatchup withLimit(@Nullable String limit) {
    this.limit = limit;
    return this;
  }
}
