package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <frames>}: when received frames are handed on together. */
public final class CoalesceFrames extends ModelElement {

  @XmlAttribute private @Nullable String max;

  /** An empty {@code <frames>}. */
  public CoalesceFrames() {}

  /** Most frames. Null if absent. */
  public @Nullable String getMax() {
    return max;
  }

  /** Sets what {@link #getMax} gives, and gives this bean. */
  public CoalesceFrames withMax(@Nullable String max) {
    this.max = max;
    return this;
  }

  /** {@link #getMax} as a number; empty if absent or not decimal. */
  public OptionalLong max() {
    return Decimal.of(max);
  }
}
