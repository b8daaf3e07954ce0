package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <stats>}: statistics of the balloon. */
public final class MemballoonStats extends ModelElement {

  @XmlAttribute private @Nullable String period;

  /** An empty {@code <stats>}. */
  public MemballoonStats() {}

  /** Seconds between them. Null if absent. */
  public @Nullable String getPeriod() {
    return period;
  }

  /** Sets what {@link #getPeriod} gives, and gives this bean. */
  public MemballoonStats withPeriod(@Nullable String period) {
    this.period = period;
    return this;
  }

  /** {@link #getPeriod} as a number; empty if absent or not decimal. */
  public OptionalLong period() {
    return Decimal.of(period);
  }
}
