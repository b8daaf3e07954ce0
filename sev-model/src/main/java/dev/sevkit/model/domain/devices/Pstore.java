package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.common.MemoryAmount;
import dev.sevkit.model.domain.devices.part.Alias;
import dev.sevkit.model.domain.devices.part.DeviceAcpi;
import dev.sevkit.model.domain.devices.part.DeviceAddress;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code <pstore>}: memory that survives a crash, since libvirt 10.6.0. */
@XmlType(propOrder = {"path", "size", "boot", "alias", "acpi", "address"})
public final class Pstore extends Device {

  @XmlAttribute private @Nullable String backend;

  @XmlElement private @Nullable String path;

  @XmlElement private @Nullable MemoryAmount size;

  /** An empty {@code <pstore>}. */
  public Pstore() {}

  /** {@code acpi-erst}. Null if absent. */
  public @Nullable String getBackend() {
    return backend;
  }

  /** Sets what {@link #getBackend} gives, and gives this bean. */
  public Pstore withBackend(@Nullable String backend) {
    this.backend = backend;
    return this;
  }

  /** File that keeps it. Null if absent. */
  public @Nullable String getPath() {
    return path;
  }

  /** Sets what {@link #getPath} gives, and gives this bean. */
  public Pstore withPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** Its size. Null if absent. */
  public @Nullable MemoryAmount getSize() {
    return size;
  }

  /** Sets what {@link #getSize} gives, and gives this bean. */
  public Pstore withSize(@Nullable MemoryAmount size) {
    this.size = size;
    return this;
  }

  @Override
  public Pstore withBoot(@Nullable BootDevice boot) {
    super.withBoot(boot);
    return this;
  }

  @Override
  public Pstore withAlias(@Nullable Alias alias) {
    super.withAlias(alias);
    return this;
  }

  @Override
  public Pstore withAcpi(@Nullable DeviceAcpi acpi) {
    super.withAcpi(acpi);
    return this;
  }

  @Override
  public Pstore withAddress(@Nullable DeviceAddress address) {
    super.withAddress(address);
    return this;
  }
}
