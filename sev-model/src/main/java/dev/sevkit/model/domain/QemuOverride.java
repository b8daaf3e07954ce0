package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** {@code <qemu:override>}: properties of QEMU devices overridden, since libvirt 8.2.0. */
public final class QemuOverride extends ModelElement {

  @XmlElement(name = "device", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
  private final List<QemuOverrideDevice> devices = new ArrayList<>();

  /** An empty {@code <qemu:override>}. */
  public QemuOverride() {}

  /** The devices. In document order, modifiable. */
  public List<QemuOverrideDevice> getDevices() {
    return devices;
  }

  /** Adds to {@link #getDevices}, and gives this bean. */
  public QemuOverride addDevice(QemuOverrideDevice device) {
    devices.add(device);
    return this;
  }
}
