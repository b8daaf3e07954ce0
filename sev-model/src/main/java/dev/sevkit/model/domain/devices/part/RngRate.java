package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <rate>}: most entropy a guest gets. */
public final class RngRate extends ModelElement {

  @XmlAttribute private @Nullable String bytes;

  @XmlAttribute private @Nullable String period;

  /** An empty {@code <rate>}. */
  public RngRate() {}

  /** Bytes in a period. Null if absent. */
  public @Nullable String getBytes() {
    return bytes;
  }

  /** Sets what {@link #getBytes} gives, and gives this bean. */
  public RngRate withBytes(@Nullable String bytes) {
    this.bytes = bytes;
    return this;
  }

  /** {@link #getBytes} as a number; empty if absent or not decimal. */
  public OptionalLong bytes() {
    return Decimal.of(bytes);
  }

  /** Period in milliseconds. Null if absent. */
  public @Nullable String getPeriod() {
    return period;
  }

  /** Sets what {@link #getPeriod} gives, and gives this bean. */
  public RngRate withPeriod(@Nullable String period) {
    this.period = period;
    return this;
  }

  /** {@link #getPeriod} as a number; empty if absent or not decimal. */
  public OptionalLong period() {
    return Decimal.of(period);
  }
}
