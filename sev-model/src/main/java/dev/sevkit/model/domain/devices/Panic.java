package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.devices.part.Alias;
import dev.sevkit.model.domain.devices.part.DeviceAcpi;
import dev.sevkit.model.domain.devices.part.DeviceAddress;
import dev.sevkit.model.domain.word.PanicModel;
import dev.sevkit.model.domain.word.Written;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <panic>}: a device that tells the host of a guest's crash. */
@XmlType(propOrder = {"boot", "alias", "acpi", "address"})
public final class Panic extends Device {

  @XmlAttribute private @Nullable String model;

  /** An empty {@code <panic>}. */
  public Panic() {}

  /** Model. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives, and gives this bean. */
  public Panic withModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** What {@link #getModel} means. */
  public Written<PanicModel> model() {
    return Written.of(model, PanicModel.class);
  }

  /** Sets what {@link #model} gives, and gives this bean. */
  public Panic withModel(PanicModel model) {
    return withModel(model.id());
  }

  @Override
  public Panic withBoot(@Nullable BootDevice boot) {
    super.withBoot(boot);
    return this;
  }

  @Override
  public Panic withAlias(@Nullable Alias alias) {
    super.withAlias(alias);
    return this;
  }

  @Override
  public Panic withAcpi(@Nullable DeviceAcpi acpi) {
    super.withAcpi(acpi);
    return this;
  }

  @Override
  public Panic withAddress(@Nullable DeviceAddress address) {
    super.withAddress(address);
    return this;
  }

  @Override
  public Optional<String> modelName() {
    return Optional.ofNullable(model);
  }
}
