package dev.sevkit.model.domain.devices;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <interface>}: a network interface. */
public final class Interface extends Device {

  @XmlAttribute private @Nullable String type;

  @XmlElement private @Nullable DeviceSource source;

  @XmlElement private @Nullable DeviceModel model;

  @XmlElement private @Nullable DeviceTarget target;

  @XmlElement private @Nullable Rom rom;

  /** An empty {@code <interface>}. */
  public Interface() {}

  /**
   * How it is connected: {@code network}, {@code bridge}, {@code direct}, {@code user}, {@code
   * hostdev}, {@code vhostuser}, {@code vdpa} and others. Null if absent.
   */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives. */
  public void setType(@Nullable String type) {
    this.type = type;
  }

  /** What of the host it is connected to. Null if absent. */
  public @Nullable DeviceSource getSource() {
    return source;
  }

  /** Sets what {@link #getSource} gives. */
  public void setSource(@Nullable DeviceSource source) {
    this.source = source;
  }

  /** Model of the card. Null if absent. */
  public @Nullable DeviceModel getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives. */
  public void setModel(@Nullable DeviceModel model) {
    this.model = model;
  }

  /** Name of the interface on the host. Null if absent. */
  public @Nullable DeviceTarget getTarget() {
    return target;
  }

  /** Sets what {@link #getTarget} gives. */
  public void setTarget(@Nullable DeviceTarget target) {
    this.target = target;
  }

  /** Option ROM. Null if absent. */
  public @Nullable Rom getRom() {
    return rom;
  }

  /** Sets what {@link #getRom} gives. */
  public void setRom(@Nullable Rom rom) {
    this.rom = rom;
  }

  @Override
  public Optional<String> modelName() {
    return Optional.ofNullable(model).map(DeviceModel::getType);
  }

  @Override
  public boolean isVirtio() {
    return modelName().filter(name -> name.startsWith("virtio")).isPresent();
  }
}
