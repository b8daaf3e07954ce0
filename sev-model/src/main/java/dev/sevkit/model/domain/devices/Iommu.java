package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.devices.part.Alias;
import dev.sevkit.model.domain.devices.part.DeviceAcpi;
import dev.sevkit.model.domain.devices.part.DeviceAddress;
import dev.sevkit.model.domain.devices.part.IommuDriver;
import dev.sevkit.model.domain.word.IommuModel;
import dev.sevkit.model.domain.word.Written;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <iommu>}: an IOMMU for the guest, which is not what the virtio option iommu is about. */
@XmlType(propOrder = {"driver", "boot", "alias", "acpi", "address"})
public final class Iommu extends Device {

  @XmlAttribute private @Nullable String model;

  @XmlElement private @Nullable IommuDriver driver;

  /** An empty {@code <iommu>}. */
  public Iommu() {}

  /** Model. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives, and gives this bean. */
  public Iommu withModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** What {@link #getModel} means. */
  public Written<IommuModel> model() {
    return Written.of(model, IommuModel.class);
  }

  /** Sets what {@link #model} gives, and gives this bean. */
  public Iommu withModel(IommuModel model) {
    return withModel(model.id());
  }

  /** How it is implemented. Null if absent. */
  public @Nullable IommuDriver getDriver() {
    return driver;
  }

  /** Sets what {@link #getDriver} gives, and gives this bean. */
  public Iommu withDriver(@Nullable IommuDriver driver) {
    this.driver = driver;
    return this;
  }

  @Override
  public Iommu withBoot(@Nullable BootDevice boot) {
    super.withBoot(boot);
    return this;
  }

  @Override
  public Iommu withAlias(@Nullable Alias alias) {
    super.withAlias(alias);
    return this;
  }

  @Override
  public Iommu withAcpi(@Nullable DeviceAcpi acpi) {
    super.withAcpi(acpi);
    return this;
  }

  @Override
  public Iommu withAddress(@Nullable DeviceAddress address) {
    super.withAddress(address);
    return this;
  }

  @Override
  public Optional<String> modelName() {
    return Optional.ofNullable(model);
  }
}
