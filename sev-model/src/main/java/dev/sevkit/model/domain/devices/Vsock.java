package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.common.VirtioOptions;
import dev.sevkit.model.domain.devices.part.Alias;
import dev.sevkit.model.domain.devices.part.DeviceAcpi;
import dev.sevkit.model.domain.devices.part.DeviceAddress;
import dev.sevkit.model.domain.devices.part.VirtioDriver;
import dev.sevkit.model.domain.devices.part.VsockCid;
import dev.sevkit.model.domain.word.VirtioModel;
import dev.sevkit.model.domain.word.Written;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <vsock>}: a socket between guest and host. */
@XmlType(propOrder = {"cid", "driver", "boot", "alias", "acpi", "address"})
public final class Vsock extends Device {

  @XmlAttribute private @Nullable String model;

  @XmlElement private @Nullable VsockCid cid;

  @XmlElement private @Nullable VirtioDriver driver;

  /** An empty {@code <vsock>}. */
  public Vsock() {}

  /** Model. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives, and gives this bean. */
  public Vsock withModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** What {@link #getModel} means. */
  public Written<VirtioModel> model() {
    return Written.of(model, VirtioModel.class);
  }

  /** Sets what {@link #model} gives, and gives this bean. */
  public Vsock withModel(VirtioModel model) {
    return withModel(model.id());
  }

  /** Address of the guest. Null if absent. */
  public @Nullable VsockCid getCid() {
    return cid;
  }

  /** Sets what {@link #getCid} gives, and gives this bean. */
  public Vsock withCid(@Nullable VsockCid cid) {
    this.cid = cid;
    return this;
  }

  /** Virtio options. Null if absent. */
  public @Nullable VirtioDriver getDriver() {
    return driver;
  }

  /** Sets what {@link #getDriver} gives, and gives this bean. */
  public Vsock withDriver(@Nullable VirtioDriver driver) {
    this.driver = driver;
    return this;
  }

  @Override
  public Vsock withBoot(@Nullable BootDevice boot) {
    super.withBoot(boot);
    return this;
  }

  @Override
  public Vsock withAlias(@Nullable Alias alias) {
    super.withAlias(alias);
    return this;
  }

  @Override
  public Vsock withAcpi(@Nullable DeviceAcpi acpi) {
    super.withAcpi(acpi);
    return this;
  }

  @Override
  public Vsock withAddress(@Nullable DeviceAddress address) {
    super.withAddress(address);
    return this;
  }

  @Override
  public Optional<VirtioOptions> virtioOptions() {
    return Optional.ofNullable(driver);
  }

  @Override
  public boolean isVirtio() {
    return true;
  }

  @Override
  public Optional<String> modelName() {
    return Optional.ofNullable(model);
  }
}
