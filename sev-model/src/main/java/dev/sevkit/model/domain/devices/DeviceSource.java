package dev.sevkit.model.domain.devices;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <source>} of a device: what of the host stands behind it. */
public final class DeviceSource extends ModelElement {

  @XmlAttribute private @Nullable String file;

  @XmlAttribute private @Nullable String dev;

  @XmlAttribute private @Nullable String dir;

  @XmlAttribute private @Nullable String pool;

  @XmlAttribute private @Nullable String volume;

  @XmlAttribute private @Nullable String protocol;

  @XmlAttribute private @Nullable String name;

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String network;

  @XmlAttribute private @Nullable String bridge;

  @XmlAttribute private @Nullable String mode;

  @XmlAttribute private @Nullable String path;

  /** An empty {@code <source>}. */
  public DeviceSource() {}

  /** Path of a disk image. Null if absent. */
  public @Nullable String getFile() {
    return file;
  }

  /** Sets what {@link #getFile} gives. */
  public void setFile(@Nullable String file) {
    this.file = file;
  }

  /** Host block device or network interface. Null if absent. */
  public @Nullable String getDev() {
    return dev;
  }

  /** Sets what {@link #getDev} gives. */
  public void setDev(@Nullable String dev) {
    this.dev = dev;
  }

  /** Host directory. Null if absent. */
  public @Nullable String getDir() {
    return dir;
  }

  /** Sets what {@link #getDir} gives. */
  public void setDir(@Nullable String dir) {
    this.dir = dir;
  }

  /** Storage pool. Null if absent. */
  public @Nullable String getPool() {
    return pool;
  }

  /** Sets what {@link #getPool} gives. */
  public void setPool(@Nullable String pool) {
    this.pool = pool;
  }

  /** Volume in the pool. Null if absent. */
  public @Nullable String getVolume() {
    return volume;
  }

  /** Sets what {@link #getVolume} gives. */
  public void setVolume(@Nullable String volume) {
    this.volume = volume;
  }

  /** Network storage protocol. Null if absent. */
  public @Nullable String getProtocol() {
    return protocol;
  }

  /** Sets what {@link #getProtocol} gives. */
  public void setProtocol(@Nullable String protocol) {
    this.protocol = protocol;
  }

  /** Name on the network storage. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives. */
  public void setName(@Nullable String name) {
    this.name = name;
  }

  /** PCI vendor of NVMe address form, or kind of a host device. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives. */
  public void setType(@Nullable String type) {
    this.type = type;
  }

  /** Virtual network. Null if absent. */
  public @Nullable String getNetwork() {
    return network;
  }

  /** Sets what {@link #getNetwork} gives. */
  public void setNetwork(@Nullable String network) {
    this.network = network;
  }

  /** Host bridge. Null if absent. */
  public @Nullable String getBridge() {
    return bridge;
  }

  /** Sets what {@link #getBridge} gives. */
  public void setBridge(@Nullable String bridge) {
    this.bridge = bridge;
  }

  /** How an interface is attached. Null if absent. */
  public @Nullable String getMode() {
    return mode;
  }

  /** Sets what {@link #getMode} gives. */
  public void setMode(@Nullable String mode) {
    this.mode = mode;
  }

  /** Path of a socket or character device. Null if absent. */
  public @Nullable String getPath() {
    return path;
  }

  /** Sets what {@link #getPath} gives. */
  public void setPath(@Nullable String path) {
    this.path = path;
  }
}
