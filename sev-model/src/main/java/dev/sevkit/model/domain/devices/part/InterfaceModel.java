package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <model>}: model of a network card. */
public final class InterfaceModel extends ModelElement {

  @XmlAttribute private @Nullable String type;

  /** An empty {@code <model>}. */
  public InterfaceModel() {}

  /**
   * Name, such as {@code virtio}, {@code virtio-non-transitional} or {@code e1000e}. Null if
   * absent.
   */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public InterfaceModel withType(@Nullable String type) {
    this.type = type;
    return this;
  }
}
