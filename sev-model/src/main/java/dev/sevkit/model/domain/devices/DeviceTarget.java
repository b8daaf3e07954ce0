package dev.sevkit.model.domain.devices;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <target>} of a device: how the guest sees it. */
public final class DeviceTarget extends ModelElement {

  @XmlAttribute private @Nullable String dev;

  @XmlAttribute private @Nullable String bus;

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String name;

  @XmlAttribute private @Nullable String dir;

  @XmlAttribute private @Nullable String port;

  /** An empty {@code <target>}. */
  public DeviceTarget() {}

  /** Name, such as {@code vda}. Null if absent. */
  public @Nullable String getDev() {
    return dev;
  }

  /** Sets what {@link #getDev} gives. */
  public void setDev(@Nullable String dev) {
    this.dev = dev;
  }

  /**
   * Bus of a disk: {@code virtio}, {@code scsi}, {@code sata}, {@code ide}, {@code usb}. Null if
   * absent.
   */
  public @Nullable String getBus() {
    return bus;
  }

  /** Sets what {@link #getBus} gives. */
  public void setBus(@Nullable String bus) {
    this.bus = bus;
  }

  /** Kind of a channel or console. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives. */
  public void setType(@Nullable String type) {
    this.type = type;
  }

  /** Name of a channel. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives. */
  public void setName(@Nullable String name) {
    this.name = name;
  }

  /** Mount tag of a file system. Null if absent. */
  public @Nullable String getDir() {
    return dir;
  }

  /** Sets what {@link #getDir} gives. */
  public void setDir(@Nullable String dir) {
    this.dir = dir;
  }

  /** Port number. Null if absent. */
  public @Nullable String getPort() {
    return port;
  }

  /** Sets what {@link #getPort} gives. */
  public void setPort(@Nullable String port) {
    this.port = port;
  }
}
