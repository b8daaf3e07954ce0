package dev.sevkit.model.domain.devices;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <driver>} of a device: how the host implements it, and virtio options. */
public final class DeviceDriver extends ModelElement {

  @XmlAttribute private @Nullable String name;

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String queues;

  @XmlAttribute private @Nullable String iommu;

  @XmlAttribute private @Nullable String ats;

  @XmlAttribute private @Nullable String packed;

  @XmlAttribute private @Nullable String iothread;

  /** An empty {@code <driver>}. */
  public DeviceDriver() {}

  /** Implementation, such as {@code qemu} or {@code vhost}. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives. */
  public void setName(@Nullable String name) {
    this.name = name;
  }

  /** Format of a disk image. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives. */
  public void setType(@Nullable String type) {
    this.type = type;
  }

  /** Number of queues. Null if absent. */
  public @Nullable String getQueues() {
    return queues;
  }

  /** Sets what {@link #getQueues} gives. */
  public void setQueues(@Nullable String queues) {
    this.queues = queues;
  }

  /**
   * {@code on} or {@code off}: whether a virtio device uses the DMA API of the guest, since libvirt
   * 3.5.0. Null if absent.
   */
  public @Nullable String getIommu() {
    return iommu;
  }

  /** Sets what {@link #getIommu} gives. */
  public void setIommu(@Nullable String iommu) {
    this.iommu = iommu;
  }

  /** Address translation service of a virtio device. Null if absent. */
  public @Nullable String getAts() {
    return ats;
  }

  /** Sets what {@link #getAts} gives. */
  public void setAts(@Nullable String ats) {
    this.ats = ats;
  }

  /** Packed virtqueues of a virtio device. Null if absent. */
  public @Nullable String getPacked() {
    return packed;
  }

  /** Sets what {@link #getPacked} gives. */
  public void setPacked(@Nullable String packed) {
    this.packed = packed;
  }

  /** I/O thread that serves the device. Null if absent. */
  public @Nullable String getIothread() {
    return iothread;
  }

  /** Sets what {@link #getIothread} gives. */
  public void setIothread(@Nullable String iothread) {
    this.iothread = iothread;
  }
}
