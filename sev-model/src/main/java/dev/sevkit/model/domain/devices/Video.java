package dev.sevkit.model.domain.devices;

import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <video>}: a graphics adapter. */
public final class Video extends Device {

  @XmlElement private @Nullable DeviceModel model;

  /** An empty {@code <video>}. */
  public Video() {}

  /** Model and its memory. Null if absent. */
  public @Nullable DeviceModel getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives. */
  public void setModel(@Nullable DeviceModel model) {
    this.model = model;
  }

  @Override
  public boolean isVirtio() {
    return model != null && "virtio".equals(model.getType());
  }

  @Override
  public Optional<String> modelName() {
    return Optional.ofNullable(model).map(DeviceModel::getType);
  }
}
