package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.common.VirtioOptions;
import dev.sevkit.model.domain.devices.part.Alias;
import dev.sevkit.model.domain.devices.part.DeviceAcpi;
import dev.sevkit.model.domain.devices.part.DeviceAddress;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlTransient;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What all devices have: an address, an alias, a place in the boot order. */
@XmlTransient
public abstract class Device extends ModelElement {

  @XmlElement private @Nullable BootDevice boot;

  @XmlElement private @Nullable Alias alias;

  @XmlElement private @Nullable DeviceAcpi acpi;

  @XmlElement private @Nullable DeviceAddress address;

  /** A device of no kind yet. */
  protected Device() {}

  /** Its place in the boot order. Null if absent. */
  public final @Nullable BootDevice getBoot() {
    return boot;
  }

  /** Sets what {@link #getBoot} gives, and gives this bean. */
  public Device withBoot(@Nullable BootDevice boot) {
    this.boot = boot;
    return this;
  }

  /** Its name inside QEMU. Null if absent. */
  public final @Nullable Alias getAlias() {
    return alias;
  }

  /** Sets what {@link #getAlias} gives, and gives this bean. */
  public Device withAlias(@Nullable Alias alias) {
    this.alias = alias;
    return this;
  }

  /** How ACPI shows it. Null if absent. */
  public final @Nullable DeviceAcpi getAcpi() {
    return acpi;
  }

  /** Sets what {@link #getAcpi} gives, and gives this bean. */
  public Device withAcpi(@Nullable DeviceAcpi acpi) {
    this.acpi = acpi;
    return this;
  }

  /** Where the guest finds it. Null if absent. */
  public final @Nullable DeviceAddress getAddress() {
    return address;
  }

  /** Sets what {@link #getAddress} gives, and gives this bean. */
  public Device withAddress(@Nullable DeviceAddress address) {
    this.address = address;
    return this;
  }

  /** Virtio options of its driver; empty if it has no driver or one that cannot have them. */
  public Optional<VirtioOptions> virtioOptions() {
    return Optional.empty();
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
