package dev.sevkit.model.capabilities;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <vcpu>}: how many virtual CPUs a guest may have. */
public final class VcpuCapability extends ModelElement {

  @XmlAttribute private @Nullable String max;

  /** An empty {@code <vcpu>}. */
  public VcpuCapability() {}

  /** The most virtual CPUs of the machine type, decimal. Null if absent. */
  public @Nullable String getMax() {
    return max;
  }

  /** Sets what {@link #getMax} gives, and gives this bean. */
  public VcpuCapability withMax(@Nullable String max) {
    this.max = max;
    return this;
  }
}
