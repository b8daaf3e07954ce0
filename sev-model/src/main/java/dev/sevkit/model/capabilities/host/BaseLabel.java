package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** {@code <baselabel>}: the label guests get unless they ask for another. */
public final class BaseLabel extends ModelElement {

  @XmlAttribute private @Nullable String type;

  @XmlValue private @Nullable String label;

  /** An empty {@code <baselabel>}. */
  public BaseLabel() {}

  /** Hypervisor it is for, such as {@code kvm}. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public BaseLabel withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The label. Null if absent. */
  public @Nullable String getLabel() {
    return label;
  }

  /** Sets what {@link #getLabel} gives, and gives this bean. */
  public BaseLabel withLabel(@Nullable String label) {
    this.label = label;
    return this;
  }
}
