package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.devices.part.Alias;
import dev.sevkit.model.domain.devices.part.DeviceAcpi;
import dev.sevkit.model.domain.devices.part.DeviceAddress;
import dev.sevkit.model.domain.devices.part.TpmBackend;
import dev.sevkit.model.domain.word.TpmModel;
import dev.sevkit.model.domain.word.Written;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <tpm>}: a trusted platform module. */
@XmlType(propOrder = {"backend", "boot", "alias", "acpi", "address"})
public final class Tpm extends Device {

  @XmlAttribute private @Nullable String model;

  @XmlElement private @Nullable TpmBackend backend;

  /** An empty {@code <tpm>}. */
  public Tpm() {}

  /** Model. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives, and gives this bean. */
  public Tpm withModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** What {@link #getModel} means. */
  public Written<TpmModel> model() {
    return Written.of(model, TpmModel.class);
  }

  /** Sets what {@link #model} gives, and gives this bean. */
  public Tpm withModel(TpmModel model) {
    return withModel(model.id());
  }

  /** What stands behind it. Null if absent. */
  public @Nullable TpmBackend getBackend() {
    return backend;
  }

  /** Sets what {@link #getBackend} gives, and gives this bean. */
  public Tpm withBackend(@Nullable TpmBackend backend) {
    this.backend = backend;
    return this;
  }

  @Override
  public Tpm withBoot(@Nullable BootDevice boot) {
    super.withBoot(boot);
    return this;
  }

  @Override
  public Tpm withAlias(@Nullable Alias alias) {
    super.withAlias(alias);
    return this;
  }

  @Override
  public Tpm withAcpi(@Nullable DeviceAcpi acpi) {
    super.withAcpi(acpi);
    return this;
  }

  @Override
  public Tpm withAddress(@Nullable DeviceAddress address) {
    super.withAddress(address);
    return this;
  }

  @Override
  public Optional<String> modelName() {
    return Optional.ofNullable(model);
  }
}
