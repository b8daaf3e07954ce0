package dev.sevkit.model.domain.devices;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <filesystem>}: a directory of the host shown to the guest, by virtiofs or 9p. */
public final class Filesystem extends Device {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String accessmode;

  @XmlAttribute private @Nullable String model;

  @XmlElement private @Nullable DeviceSource source;

  @XmlElement private @Nullable DeviceTarget target;

  /** An empty {@code <filesystem>}. */
  public Filesystem() {}

  /** What is shared, mostly {@code mount}. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives. */
  public void setType(@Nullable String type) {
    this.type = type;
  }

  /** How permissions are handled. Null if absent. */
  public @Nullable String getAccessmode() {
    return accessmode;
  }

  /** Sets what {@link #getAccessmode} gives. */
  public void setAccessmode(@Nullable String accessmode) {
    this.accessmode = accessmode;
  }

  /** Virtio model. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives. */
  public void setModel(@Nullable String model) {
    this.model = model;
  }

  /** Directory or socket of the host. Null if absent. */
  public @Nullable DeviceSource getSource() {
    return source;
  }

  /** Sets what {@link #getSource} gives. */
  public void setSource(@Nullable DeviceSource source) {
    this.source = source;
  }

  /** Mount tag the guest sees. Null if absent. */
  public @Nullable DeviceTarget getTarget() {
    return target;
  }

  /** Sets what {@link #getTarget} gives. */
  public void setTarget(@Nullable DeviceTarget target) {
    this.target = target;
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
