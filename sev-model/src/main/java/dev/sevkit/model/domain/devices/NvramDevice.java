package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.devices.part.Alias;
import dev.sevkit.model.domain.devices.part.DeviceAcpi;
import dev.sevkit.model.domain.devices.part.DeviceAddress;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code <nvram>}: the NVRAM of a pSeries guest, which is not that of its firmware. */
@XmlType(propOrder = {"boot", "alias", "acpi", "address"})
public final class NvramDevice extends Device {

  /** An empty {@code <nvram>}. */
  public NvramDevice() {}

  @Override
  public NvramDevice withBoot(@Nullable BootDevice boot) {
    super.withBoot(boot);
    return this;
  }

  @Override
  public NvramDevice withAlias(@Nullable Alias alias) {
    super.withAlias(alias);
    return this;
  }

  @Override
  public NvramDevice withAcpi(@Nullable DeviceAcpi acpi) {
    super.withAcpi(acpi);
    return this;
  }

  @Override
  public NvramDevice withAddress(@Nullable DeviceAddress address) {
    super.withAddress(address);
    return this;
  }
}
