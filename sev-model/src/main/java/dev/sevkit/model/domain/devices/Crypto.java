package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.common.VirtioOptions;
import dev.sevkit.model.domain.devices.part.Alias;
import dev.sevkit.model.domain.devices.part.CryptoBackend;
import dev.sevkit.model.domain.devices.part.DeviceAcpi;
import dev.sevkit.model.domain.devices.part.DeviceAddress;
import dev.sevkit.model.domain.devices.part.VirtioDriver;
import dev.sevkit.model.domain.word.VirtioModel;
import dev.sevkit.model.domain.word.Written;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <crypto>}: a virtio crypto device, since libvirt 9.0.0. */
@XmlType(propOrder = {"backend", "driver", "boot", "alias", "acpi", "address"})
public final class Crypto extends Device {

  @XmlAttribute private @Nullable String model;

  @XmlAttribute private @Nullable String type;

  @XmlElement private @Nullable CryptoBackend backend;

  @XmlElement private @Nullable VirtioDriver driver;

  /** An empty {@code <crypto>}. */
  public Crypto() {}

  /** Model. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives, and gives this bean. */
  public Crypto withModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** What {@link #getModel} means. */
  public Written<VirtioModel> model() {
    return Written.of(model, VirtioModel.class);
  }

  /** Sets what {@link #model} gives, and gives this bean. */
  public Crypto withModel(VirtioModel model) {
    return withModel(model.id());
  }

  /** Kind, {@code qemu}. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public Crypto withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What does the cryptography. Null if absent. */
  public @Nullable CryptoBackend getBackend() {
    return backend;
  }

  /** Sets what {@link #getBackend} gives, and gives this bean. */
  public Crypto withBackend(@Nullable CryptoBackend backend) {
    this.backend = backend;
    return this;
  }

  /** Virtio options. Null if absent. */
  public @Nullable VirtioDriver getDriver() {
    return driver;
  }

  /** Sets what {@link #getDriver} gives, and gives this bean. */
  public Crypto withDriver(@Nullable VirtioDriver driver) {
    this.driver = driver;
    return this;
  }

  @Override
  public Crypto withBoot(@Nullable BootDevice boot) {
    super.withBoot(boot);
    return this;
  }

  @Override
  public Crypto withAlias(@Nullable Alias alias) {
    super.withAlias(alias);
    return this;
  }

  @Override
  public Crypto withAcpi(@Nullable DeviceAcpi acpi) {
    super.withAcpi(acpi);
    return this;
  }

  @Override
  public Crypto withAddress(@Nullable DeviceAddress address) {
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
