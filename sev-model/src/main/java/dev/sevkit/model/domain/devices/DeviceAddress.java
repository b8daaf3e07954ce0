package dev.sevkit.model.domain.devices;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <address>}: where the guest finds the device. */
public final class DeviceAddress extends ModelElement {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String domain;

  @XmlAttribute private @Nullable String bus;

  @XmlAttribute private @Nullable String slot;

  @XmlAttribute private @Nullable String function;

  @XmlAttribute private @Nullable String controller;

  @XmlAttribute private @Nullable String target;

  @XmlAttribute private @Nullable String unit;

  @XmlAttribute private @Nullable String port;

  /** An empty {@code <address>}. */
  public DeviceAddress() {}

  /** Kind of bus: {@code pci}, {@code drive}, {@code usb} and others. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives. */
  public void setType(@Nullable String type) {
    this.type = type;
  }

  /** PCI domain. Null if absent. */
  public @Nullable String getDomain() {
    return domain;
  }

  /** Sets what {@link #getDomain} gives. */
  public void setDomain(@Nullable String domain) {
    this.domain = domain;
  }

  /** Bus number. Null if absent. */
  public @Nullable String getBus() {
    return bus;
  }

  /** Sets what {@link #getBus} gives. */
  public void setBus(@Nullable String bus) {
    this.bus = bus;
  }

  /** PCI slot. Null if absent. */
  public @Nullable String getSlot() {
    return slot;
  }

  /** Sets what {@link #getSlot} gives. */
  public void setSlot(@Nullable String slot) {
    this.slot = slot;
  }

  /** PCI function. Null if absent. */
  public @Nullable String getFunction() {
    return function;
  }

  /** Sets what {@link #getFunction} gives. */
  public void setFunction(@Nullable String function) {
    this.function = function;
  }

  /** Index of the controller. Null if absent. */
  public @Nullable String getController() {
    return controller;
  }

  /** Sets what {@link #getController} gives. */
  public void setController(@Nullable String controller) {
    this.controller = controller;
  }

  /** Target on the controller. Null if absent. */
  public @Nullable String getTarget() {
    return target;
  }

  /** Sets what {@link #getTarget} gives. */
  public void setTarget(@Nullable String target) {
    this.target = target;
  }

  /** Unit on the target. Null if absent. */
  public @Nullable String getUnit() {
    return unit;
  }

  /** Sets what {@link #getUnit} gives. */
  public void setUnit(@Nullable String unit) {
    this.unit = unit;
  }

  /** USB port. Null if absent. */
  public @Nullable String getPort() {
    return port;
  }

  /** Sets what {@link #getPort} gives. */
  public void setPort(@Nullable String port) {
    this.port = port;
  }
}
