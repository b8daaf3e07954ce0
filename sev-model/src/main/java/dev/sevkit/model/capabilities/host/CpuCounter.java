package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <counter>}: a clock of the host's CPU. */
public final class CpuCounter extends ModelElement {

  @XmlAttribute private @Nullable String name;

  @XmlAttribute private @Nullable String frequency;

  @XmlAttribute private @Nullable String scaling;

  /** An empty {@code <counter>}. */
  public CpuCounter() {}

  /** {@code tsc}. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public CpuCounter withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Ticks a second, decimal. Null if absent. */
  public @Nullable String getFrequency() {
    return frequency;
  }

  /** Sets what {@link #getFrequency} gives, and gives this bean. */
  public CpuCounter withFrequency(@Nullable String frequency) {
    this.frequency = frequency;
    return this;
  }

  /** {@code yes} if guests can be given another frequency, else {@code no}. Null if absent. */
  public @Nullable String getScaling() {
    return scaling;
  }

  /** Sets what {@link #getScaling} gives, and gives this bean. */
  public CpuCounter withScaling(@Nullable String scaling) {
    this.scaling = scaling;
    return this;
  }
}
