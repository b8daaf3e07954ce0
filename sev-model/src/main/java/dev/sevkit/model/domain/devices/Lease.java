package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.devices.part.Alias;
import dev.sevkit.model.domain.devices.part.DeviceAcpi;
import dev.sevkit.model.domain.devices.part.DeviceAddress;
import dev.sevkit.model.domain.devices.part.LeaseTarget;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code <lease>}: a lease held while the domain runs. */
@XmlType(propOrder = {"lockspace", "key", "target", "boot", "alias", "acpi", "address"})
public final class Lease extends Device {

  @XmlElement private @Nullable String lockspace;

  @XmlElement private @Nullable String key;

  @XmlElement private @Nullable LeaseTarget target;

  /** An empty {@code <lease>}. */
  public Lease() {}

  /** Lock space. Null if absent. */
  public @Nullable String getLockspace() {
    return lockspace;
  }

  /** Sets what {@link #getLockspace} gives, and gives this bean. */
  public Lease withLockspace(@Nullable String lockspace) {
    this.lockspace = lockspace;
    return this;
  }

  /** Name of the lease. Null if absent. */
  public @Nullable String getKey() {
    return key;
  }

  /** Sets what {@link #getKey} gives, and gives this bean. */
  public Lease withKey(@Nullable String key) {
    this.key = key;
    return this;
  }

  /** Where it is kept. Null if absent. */
  public @Nullable LeaseTarget getTarget() {
    return target;
  }

  /** Sets what {@link #getTarget} gives, and gives this bean. */
  public Lease withTarget(@Nullable LeaseTarget target) {
    this.target = target;
    return this;
  }

  @Override
  public Lease withBoot(@Nullable BootDevice boot) {
    super.withBoot(boot);
    return this;
  }

  @Override
  public Lease withAlias(@Nullable Alias alias) {
    super.withAlias(alias);
    return this;
  }

  @Override
  public Lease withAcpi(@Nullable DeviceAcpi acpi) {
    super.withAcpi(acpi);
    return this;
  }

  @Override
  public Lease withAddress(@Nullable DeviceAddress address) {
    super.withAddress(address);
    return this;
  }
}
