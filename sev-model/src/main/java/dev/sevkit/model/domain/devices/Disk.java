package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.Flag;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <disk>}: a disk, CD-ROM or floppy drive. */
public final class Disk extends Device {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String device;

  @XmlAttribute private @Nullable String model;

  @XmlElement private @Nullable DeviceSource source;

  @XmlElement private @Nullable DeviceTarget target;

  @XmlElement private @Nullable Flag readonly;

  /** An empty {@code <disk>}. */
  public Disk() {}

  /**
   * What stands behind it: {@code file}, {@code block}, {@code network}, {@code volume}, {@code
   * nvme}, {@code vhostuser}, {@code vhostvdpa}. Null if absent.
   */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives. */
  public void setType(@Nullable String type) {
    this.type = type;
  }

  /** {@code disk} when absent, {@code cdrom}, {@code floppy} or {@code lun}. Null if absent. */
  public @Nullable String getDevice() {
    return device;
  }

  /** Sets what {@link #getDevice} gives. */
  public void setDevice(@Nullable String device) {
    this.device = device;
  }

  /** Virtio model of a disk on the virtio bus. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives. */
  public void setModel(@Nullable String model) {
    this.model = model;
  }

  /** What stands behind it. Null if absent. */
  public @Nullable DeviceSource getSource() {
    return source;
  }

  /** Sets what {@link #getSource} gives. */
  public void setSource(@Nullable DeviceSource source) {
    this.source = source;
  }

  /** How the guest sees it. Null if absent. */
  public @Nullable DeviceTarget getTarget() {
    return target;
  }

  /** Sets what {@link #getTarget} gives. */
  public void setTarget(@Nullable DeviceTarget target) {
    this.target = target;
  }

  /** Present when the guest cannot write. Null if absent. */
  public @Nullable Flag getReadonly() {
    return readonly;
  }

  /** Sets what {@link #getReadonly} gives. */
  public void setReadonly(@Nullable Flag readonly) {
    this.readonly = readonly;
  }

  @Override
  public boolean isVirtio() {
    return target != null && "virtio".equals(target.getBus());
  }

  @Override
  public Optional<String> modelName() {
    return Optional.ofNullable(model);
  }
}
