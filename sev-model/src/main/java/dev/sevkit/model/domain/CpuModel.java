package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** {@code <model>} of {@code <cpu>}: a named CPU model. */
public final class CpuModel extends ModelElement {

  @XmlAttribute private @Nullable String fallback;

  @XmlValue private @Nullable String name;

  /** An empty {@code <model>}. */
  public CpuModel() {}

  /** {@code allow} or {@code forbid} another model. Null if absent. */
  public @Nullable String getFallback() {
    return fallback;
  }

  /** Sets what {@link #getFallback} gives. */
  public void setFallback(@Nullable String fallback) {
    this.fallback = fallback;
  }

  /** Name of the model, such as {@code EPYC-Milan}. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives. */
  public void setName(@Nullable String name) {
    this.name = name;
  }
}
