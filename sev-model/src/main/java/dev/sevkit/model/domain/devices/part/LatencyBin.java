package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <bin>}: a bin of a histogram. */
public final class LatencyBin extends ModelElement {

  @XmlAttribute private @Nullable String start;

  /** An empty {@code <bin>}. */
  public LatencyBin() {}

  /** Nanoseconds at which it begins. Null if absent. */
  public @Nullable String getStart() {
    return start;
  }

  /** Sets what {@link #getStart} gives, and gives this bean. */
  public LatencyBin withStart(@Nullable String start) {
    this.start = start;
    return this;
  }

  /** {@link #getStart} as a number; empty if absent or not decimal. */
  public OptionalLong start() {
    return Decimal.of(start);
  }
}
