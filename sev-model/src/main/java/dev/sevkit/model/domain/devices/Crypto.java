package dev.sevkit.model.domain.devices;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <crypto>}: a virtio crypto device. */
public final class Crypto extends Device {

  @XmlAttribute private @Nullable String model;

  @XmlAttribute private @Nullable String type;

  /** An empty {@code <crypto>}. */
  public Crypto() {}

  /** Model, such as {@code virtio} or {@code virtio-non-transitional}. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives. */
  public void setModel(@Nullable String model) {
    this.model = model;
  }

  /** Kind, {@code qemu}. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives. */
  public void setType(@Nullable String type) {
    this.type = type;
  }

  @Override
  public boolean isVirtio() {
    return true;
  }

  @Override
  public Optional<String> modelName() {
    return Optional.ofNullable(model);
  }
}
