package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <qemu:add>}: a capability of QEMU. */
public final class QemuCapability extends ModelElement {

  @XmlAttribute private @Nullable String capability;

  /** An empty {@code <qemu:add>}. */
  public QemuCapability() {}

  /** Name of the capability, as libvirt knows it. Null if absent. */
  public @Nullable String getCapability() {
    return capability;
  }

  /** Sets what {@link #getCapability} gives, and gives this bean. */
  public QemuCapability withCapability(@Nullable String capability) {
    this.capability = capability;
    return this;
  }
}
