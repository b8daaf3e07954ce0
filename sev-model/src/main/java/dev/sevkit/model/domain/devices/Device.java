package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlTransient;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What all devices have: an address, an alias, a place in the boot order. */
@XmlTransient
public abstract class Device extends ModelElement {

  @XmlElement private @Nullable DeviceDriver driver;

  @XmlElement private @Nullable BootDevice boot;

  @XmlElement private @Nullable DeviceAddress address;

  /** A device of no kind yet. */
  protected Device() {}

  /** How the host implements it. Null if absent. */
  public @Nullable DeviceDriver getDriver() {
    return driver;
  }

  /** Sets what {@link #getDriver} gives. */
  public void setDriver(@Nullable DeviceDriver driver) {
    this.driver = driver;
  }

  /** Its place in the boot order. Null if absent. */
  public @Nullable BootDevice getBoot() {
    return boot;
  }

  /** Sets what {@link #getBoot} gives. */
  public void setBoot(@Nullable BootDevice boot) {
    this.boot = boot;
  }

  /** Where the guest finds it. Null if absent. */
  public @Nullable DeviceAddress getAddress() {
    return address;
  }

  /** Sets what {@link #getAddress} gives. */
  public void setAddress(@Nullable DeviceAddress address) {
    this.address = address;
  }

  /**
   * Whether the guest drives it through virtio, so that its driver may carry {@code iommu}: the
   * devices libvirt accepts virtio options on (formatdomain, "Virtio-related options").
   */
  public boolean isVirtio() {
    return false;
  }

  /** Its model as written, such as {@code virtio-transitional}; empty where it names none. */
  public Optional<String> modelName() {
    return Optional.empty();
  }
}
