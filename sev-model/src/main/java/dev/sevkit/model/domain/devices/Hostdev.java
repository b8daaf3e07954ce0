package dev.sevkit.model.domain.devices;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <hostdev>}: a device of the host handed to the guest. */
public final class Hostdev extends Device {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String mode;

  @XmlAttribute private @Nullable String managed;

  @XmlAttribute private @Nullable String model;

  @XmlElement private @Nullable DeviceSource source;

  @XmlElement private @Nullable Rom rom;

  /** An empty {@code <hostdev>}. */
  public Hostdev() {}

  /** {@code pci}, {@code usb}, {@code scsi}, {@code scsi_host} or {@code mdev}. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives. */
  public void setType(@Nullable String type) {
    this.type = type;
  }

  /** {@code subsystem} or {@code capabilities}. Null if absent. */
  public @Nullable String getMode() {
    return mode;
  }

  /** Sets what {@link #getMode} gives. */
  public void setMode(@Nullable String mode) {
    this.mode = mode;
  }

  /** {@code yes} to detach it from the host automatically. Null if absent. */
  public @Nullable String getManaged() {
    return managed;
  }

  /** Sets what {@link #getManaged} gives. */
  public void setManaged(@Nullable String managed) {
    this.managed = managed;
  }

  /** Model, of mediated and SCSI host devices. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives. */
  public void setModel(@Nullable String model) {
    this.model = model;
  }

  /** Which device of the host. Null if absent. */
  public @Nullable DeviceSource getSource() {
    return source;
  }

  /** Sets what {@link #getSource} gives. */
  public void setSource(@Nullable DeviceSource source) {
    this.source = source;
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
  public boolean isVirtio() {
    return "scsi_host".equals(type);
  }

  @Override
  public Optional<String> modelName() {
    return Optional.ofNullable(model);
  }
}
