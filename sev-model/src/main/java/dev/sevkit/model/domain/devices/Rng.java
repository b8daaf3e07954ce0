package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.common.VirtioOptions;
import dev.sevkit.model.domain.devices.part.Alias;
import dev.sevkit.model.domain.devices.part.DeviceAcpi;
import dev.sevkit.model.domain.devices.part.DeviceAddress;
import dev.sevkit.model.domain.devices.part.RngBackend;
import dev.sevkit.model.domain.devices.part.RngRate;
import dev.sevkit.model.domain.devices.part.VirtioDriver;
import dev.sevkit.model.domain.word.VirtioModel;
import dev.sevkit.model.domain.word.Written;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <rng>}: a random number generator. */
@XmlType(propOrder = {"rate", "backends", "driver", "boot", "alias", "acpi", "address"})
public final class Rng extends Device {

  @XmlAttribute private @Nullable String model;

  @XmlElement private @Nullable RngRate rate;

  @XmlElement(name = "backend")
  private final List<RngBackend> backends = new ArrayList<>();

  @XmlElement private @Nullable VirtioDriver driver;

  /** An empty {@code <rng>}. */
  public Rng() {}

  /** Model. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives, and gives this bean. */
  public Rng withModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** What {@link #getModel} means. */
  public Written<VirtioModel> model() {
    return Written.of(model, VirtioModel.class);
  }

  /** Sets what {@link #model} gives, and gives this bean. */
  public Rng withModel(VirtioModel model) {
    return withModel(model.id());
  }

  /** Most entropy the guest gets. Null if absent. */
  public @Nullable RngRate getRate() {
    return rate;
  }

  /** Sets what {@link #getRate} gives, and gives this bean. */
  public Rng withRate(@Nullable RngRate rate) {
    this.rate = rate;
    return this;
  }

  /** The backends; libvirt demands exactly one. In document order, modifiable. */
  public List<RngBackend> getBackends() {
    return backends;
  }

  /** Adds to {@link #getBackends}, and gives this bean. */
  public Rng addBackend(RngBackend backend) {
    backends.add(backend);
    return this;
  }

  /** Virtio options. Null if absent. */
  public @Nullable VirtioDriver getDriver() {
    return driver;
  }

  /** Sets what {@link #getDriver} gives, and gives this bean. */
  public Rng withDriver(@Nullable VirtioDriver driver) {
    this.driver = driver;
    return this;
  }

  @Override
  public Rng withBoot(@Nullable BootDevice boot) {
    super.withBoot(boot);
    return this;
  }

  @Override
  public Rng withAlias(@Nullable Alias alias) {
    super.withAlias(alias);
    return this;
  }

  @Override
  public Rng withAcpi(@Nullable DeviceAcpi acpi) {
    super.withAcpi(acpi);
    return this;
  }

  @Override
  public Rng withAddress(@Nullable DeviceAddress address) {
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
