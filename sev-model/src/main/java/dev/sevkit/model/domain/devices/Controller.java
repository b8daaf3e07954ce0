package dev.sevkit.model.domain.devices;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <controller>}: a bus controller. */
public final class Controller extends Device {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String index;

  @XmlAttribute private @Nullable String model;

  /** An empty {@code <controller>}. */
  public Controller() {}

  /**
   * Kind of bus: {@code pci}, {@code usb}, {@code scsi}, {@code ide}, {@code sata}, {@code
   * virtio-serial}. Null if absent.
   */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives. */
  public void setType(@Nullable String type) {
    this.type = type;
  }

  /** Number among controllers of its type. Null if absent. */
  public @Nullable String getIndex() {
    return index;
  }

  /** Sets what {@link #getIndex} gives. */
  public void setIndex(@Nullable String index) {
    this.index = index;
  }

  /** Model. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives. */
  public void setModel(@Nullable String model) {
    this.model = model;
  }

  @Override
  public Optional<String> modelName() {
    return Optional.ofNullable(model);
  }

  @Override
  public boolean isVirtio() {
    boolean virtioScsi = "scsi".equals(type) && model != null && model.startsWith("virtio");
    return virtioScsi || "virtio-serial".equals(type);
  }
}
