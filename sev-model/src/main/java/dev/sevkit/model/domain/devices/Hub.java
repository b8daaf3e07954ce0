package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.devices.part.Alias;
import dev.sevkit.model.domain.devices.part.DeviceAcpi;
import dev.sevkit.model.domain.devices.part.DeviceAddress;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code <hub>}: a USB hub. */
@XmlType(propOrder = {"boot", "alias", "acpi", "address"})
public final class Hub extends Device {

  @XmlAttribute private @Nullable String type;

  /** An empty {@code <hub>}. */
  public Hub() {}

  /** {@code usb}. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public Hub withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  @Override
  public Hub withBoot(@Nullable BootDevice boot) {
    super.withBoot(boot);
    return this;
  }

  @Override
  public Hub withAlias(@Nullable Alias alias) {
    super.withAlias(alias);
    return this;
  }

  @Override
  public Hub withAcpi(@Nullable DeviceAcpi acpi) {
    super.withAcpi(acpi);
    return this;
  }

  @Override
  public Hub withAddress(@Nullable DeviceAddress address) {
    super.withAddress(address);
    return this;
  }
}
