package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <signature>}: what CPUID says the host's CPU is. */
public final class CpuSignature extends ModelElement {

  @XmlAttribute private @Nullable String family;

  @XmlAttribute private @Nullable String model;

  @XmlAttribute private @Nullable String stepping;

  /** An empty {@code <signature>}. */
  public CpuSignature() {}

  /** Family, decimal; 25 is Milan and Genoa. Null if absent. */
  public @Nullable String getFamily() {
    return family;
  }

  /** Sets what {@link #getFamily} gives, and gives this bean. */
  public CpuSignature withFamily(@Nullable String family) {
    this.family = family;
    return this;
  }

  /** Model within the family, decimal. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives, and gives this bean. */
  public CpuSignature withModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** Stepping of the model, decimal. Null if absent. */
  public @Nullable String getStepping() {
    return stepping;
  }

  /** Sets what {@link #getStepping} gives, and gives this bean. */
  public CpuSignature withStepping(@Nullable String stepping) {
    this.stepping = stepping;
    return this;
  }
}
