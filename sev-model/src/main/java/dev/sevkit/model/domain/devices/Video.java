package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.common.VirtioOptions;
import dev.sevkit.model.domain.devices.part.Alias;
import dev.sevkit.model.domain.devices.part.DeviceAcpi;
import dev.sevkit.model.domain.devices.part.DeviceAddress;
import dev.sevkit.model.domain.devices.part.VideoDriver;
import dev.sevkit.model.domain.devices.part.VideoModel;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <video>}: a graphics adapter. */
@XmlType(propOrder = {"driver", "model", "boot", "alias", "acpi", "address"})
public final class Video extends Device {

  @XmlElement private @Nullable VideoDriver driver;

  @XmlElement private @Nullable VideoModel model;

  /** An empty {@code <video>}. */
  public Video() {}

  /** How the host implements it. Null if absent. */
  public @Nullable VideoDriver getDriver() {
    return driver;
  }

  /** Sets what {@link #getDriver} gives, and gives this bean. */
  public Video withDriver(@Nullable VideoDriver driver) {
    this.driver = driver;
    return this;
  }

  /** Model and its memory. Null if absent. */
  public @Nullable VideoModel getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives, and gives this bean. */
  public Video withModel(@Nullable VideoModel model) {
    this.model = model;
    return this;
  }

  @Override
  public Video withBoot(@Nullable BootDevice boot) {
    super.withBoot(boot);
    return this;
  }

  @Override
  public Video withAlias(@Nullable Alias alias) {
    super.withAlias(alias);
    return this;
  }

  @Override
  public Video withAcpi(@Nullable DeviceAcpi acpi) {
    super.withAcpi(acpi);
    return this;
  }

  @Override
  public Video withAddress(@Nullable DeviceAddress address) {
    super.withAddress(address);
    return this;
  }

  @Override
  public Optional<VirtioOptions> virtioOptions() {
    return Optional.ofNullable(driver);
  }

  @Override
  public boolean isVirtio() {
    return model != null && "virtio".equals(model.getType());
  }

  @Override
  public Optional<String> modelName() {
    return Optional.ofNullable(model).map(VideoModel::getType);
  }
}
