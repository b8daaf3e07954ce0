package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code <qemu:capabilities>}: capabilities of QEMU switched on or off against what libvirt found.
 */
@XmlType(propOrder = {"added", "deleted"})
public final class QemuCapabilities extends ModelElement {

  @XmlElement(name = "add", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
  private final List<QemuCapability> added = new ArrayList<>();

  @XmlElement(name = "del", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
  private final List<QemuCapability> deleted = new ArrayList<>();

  /** An empty {@code <qemu:capabilities>}. */
  public QemuCapabilities() {}

  /** Capabilities switched on. In document order, modifiable. */
  public List<QemuCapability> getAdded() {
    return added;
  }

  /** Adds to {@link #getAdded}, and gives this bean. */
  public QemuCapabilities addAdded(QemuCapability one) {
    added.add(one);
    return this;
  }

  /** Capabilities switched off. In document order, modifiable. */
  public List<QemuCapability> getDeleted() {
    return deleted;
  }

  /** Adds to {@link #getDeleted}, and gives this bean. */
  public QemuCapabilities addDeleted(QemuCapability one) {
    deleted.add(one);
    return this;
  }
}
