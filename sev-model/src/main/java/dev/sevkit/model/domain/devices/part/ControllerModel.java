package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <model>}: the PCI controller behind a controller element. */
public final class ControllerModel extends ModelElement {

  @XmlAttribute private @Nullable String name;

  /** An empty {@code <model>}. */
  public ControllerModel() {}

  /** Name of the device in QEMU. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public ControllerModel withName(@Nullable String name) {
    this.name = name;
    return this;
  }
}
