package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.common.MemoryAmount;
import dev.sevkit.model.domain.devices.part.Alias;
import dev.sevkit.model.domain.devices.part.DeviceAcpi;
import dev.sevkit.model.domain.devices.part.DeviceAddress;
import dev.sevkit.model.domain.devices.part.ShmemModel;
import dev.sevkit.model.domain.devices.part.ShmemMsi;
import dev.sevkit.model.domain.devices.part.ShmemServer;
import dev.sevkit.model.domain.word.ShmemRole;
import dev.sevkit.model.domain.word.Written;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code <shmem>}: memory shared with other guests or programs. */
@XmlType(propOrder = {"model", "size", "server", "msi", "boot", "alias", "acpi", "address"})
public final class Shmem extends Device {

  @XmlAttribute private @Nullable String name;

  @XmlAttribute private @Nullable String role;

  @XmlElement private @Nullable ShmemModel model;

  @XmlElement private @Nullable MemoryAmount size;

  @XmlElement private @Nullable ShmemServer server;

  @XmlElement private @Nullable ShmemMsi msi;

  /** An empty {@code <shmem>}. */
  public Shmem() {}

  /** Name of the memory. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public Shmem withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** What happens to it on migration. Null if absent. */
  public @Nullable String getRole() {
    return role;
  }

  /** Sets what {@link #getRole} gives, and gives this bean. */
  public Shmem withRole(@Nullable String role) {
    this.role = role;
    return this;
  }

  /** What {@link #getRole} means. */
  public Written<ShmemRole> role() {
    return Written.of(role, ShmemRole.class);
  }

  /** Sets what {@link #role} gives, and gives this bean. */
  public Shmem withRole(ShmemRole role) {
    return withRole(role.id());
  }

  /** Kind. Null if absent. */
  public @Nullable ShmemModel getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives, and gives this bean. */
  public Shmem withModel(@Nullable ShmemModel model) {
    this.model = model;
    return this;
  }

  /** Its size. Null if absent. */
  public @Nullable MemoryAmount getSize() {
    return size;
  }

  /** Sets what {@link #getSize} gives, and gives this bean. */
  public Shmem withSize(@Nullable MemoryAmount size) {
    this.size = size;
    return this;
  }

  /** Its server. Null if absent. */
  public @Nullable ShmemServer getServer() {
    return server;
  }

  /** Sets what {@link #getServer} gives, and gives this bean. */
  public Shmem withServer(@Nullable ShmemServer server) {
    this.server = server;
    return this;
  }

  /** Its interrupts. Null if absent. */
  public @Nullable ShmemMsi getMsi() {
    return msi;
  }

  /** Sets what {@link #getMsi} gives, and gives this bean. */
  public Shmem withMsi(@Nullable ShmemMsi msi) {
    this.msi = msi;
    return this;
  }

  @Override
  public Shmem withBoot(@Nullable BootDevice boot) {
    super.withBoot(boot);
    return this;
  }

  @Override
  public Shmem withAlias(@Nullable Alias alias) {
    super.withAlias(alias);
    return this;
  }

  @Override
  public Shmem withAcpi(@Nullable DeviceAcpi acpi) {
    super.withAcpi(acpi);
    return this;
  }

  @Override
  public Shmem withAddress(@Nullable DeviceAddress address) {
    super.withAddress(address);
    return this;
  }
}
