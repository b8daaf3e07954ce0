package dev.sevkit.model.domain.devices;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <vsock>}: a socket between guest and host. */
public final class Vsock extends Device {

  @XmlAttribute private @Nullable String model;

  /** An empty {@code <vsock>}. */
  public Vsock() {}

  /** Model, such as {@code virtio} or {@code virtio-non-transitional}. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives. */
  public void setModel(@Nullable String model) {
    this.model = model;
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
