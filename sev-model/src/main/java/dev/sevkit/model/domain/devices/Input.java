package dev.sevkit.model.domain.devices;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <input>}: keyboard, mouse or tablet. */
public final class Input extends Device {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String bus;

  @XmlAttribute private @Nullable String model;

  /** An empty {@code <input>}. */
  public Input() {}

  /**
   * {@code keyboard}, {@code mouse}, {@code tablet}, {@code passthrough} or {@code evdev}. Null if
   * absent.
   */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives. */
  public void setType(@Nullable String type) {
    this.type = type;
  }

  /** {@code ps2}, {@code usb} or {@code virtio}. Null if absent. */
  public @Nullable String getBus() {
    return bus;
  }

  /** Sets what {@link #getBus} gives. */
  public void setBus(@Nullable String bus) {
    this.bus = bus;
  }

  /** Virtio model. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives. */
  public void setModel(@Nullable String model) {
    this.model = model;
  }

  @Override
  public boolean isVirtio() {
    return "virtio".equals(bus);
  }

  @Override
  public Optional<String> modelName() {
    return Optional.ofNullable(model);
  }
}
