package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** {@code <qemu:frontend>}: what the guest sees of a device. */
public final class QemuOverrideFrontend extends ModelElement {

  @XmlElement(name = "property", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
  private final List<QemuOverrideProperty> properties = new ArrayList<>();

  /** An empty {@code <qemu:frontend>}. */
  public QemuOverrideFrontend() {}

  /** The properties. In document order, modifiable. */
  public List<QemuOverrideProperty> getProperties() {
    return properties;
  }

  /** Adds to {@link #getProperties}, and gives this bean. */
  public QemuOverrideFrontend addProperty(QemuOverrideProperty property) {
    properties.add(property);
    return this;
  }
}
