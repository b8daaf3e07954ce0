package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.common.VirtioOptions;
import dev.sevkit.model.domain.devices.part.Alias;
import dev.sevkit.model.domain.devices.part.DeviceAcpi;
import dev.sevkit.model.domain.devices.part.DeviceAddress;
import dev.sevkit.model.domain.devices.part.InputSource;
import dev.sevkit.model.domain.devices.part.VirtioDriver;
import dev.sevkit.model.domain.word.InputBus;
import dev.sevkit.model.domain.word.InputType;
import dev.sevkit.model.domain.word.VirtioModel;
import dev.sevkit.model.domain.word.Written;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <input>}: keyboard, mouse or tablet. */
@XmlType(propOrder = {"driver", "source", "boot", "alias", "acpi", "address"})
public final class Input extends Device {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String bus;

  @XmlAttribute private @Nullable String model;

  @XmlElement private @Nullable VirtioDriver driver;

  @XmlElement private @Nullable InputSource source;

  /** An empty {@code <input>}. */
  public Input() {}

  /** Kind. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public Input withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What {@link #getType} means. */
  public Written<InputType> type() {
    return Written.of(type, InputType.class);
  }

  /** Sets what {@link #type} gives, and gives this bean. */
  public Input withType(InputType type) {
    return withType(type.id());
  }

  /** Bus it is on. Null if absent. */
  public @Nullable String getBus() {
    return bus;
  }

  /** Sets what {@link #getBus} gives, and gives this bean. */
  public Input withBus(@Nullable String bus) {
    this.bus = bus;
    return this;
  }

  /** What {@link #getBus} means. */
  public Written<InputBus> bus() {
    return Written.of(bus, InputBus.class);
  }

  /** Sets what {@link #bus} gives, and gives this bean. */
  public Input withBus(InputBus bus) {
    return withBus(bus.id());
  }

  /** Virtio model. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives, and gives this bean. */
  public Input withModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** What {@link #getModel} means. */
  public Written<VirtioModel> model() {
    return Written.of(model, VirtioModel.class);
  }

  /** Sets what {@link #model} gives, and gives this bean. */
  public Input withModel(VirtioModel model) {
    return withModel(model.id());
  }

  /** Virtio options. Null if absent. */
  public @Nullable VirtioDriver getDriver() {
    return driver;
  }

  /** Sets what {@link #getDriver} gives, and gives this bean. */
  public Input withDriver(@Nullable VirtioDriver driver) {
    this.driver = driver;
    return this;
  }

  /** Event device of the host. Null if absent. */
  public @Nullable InputSource getSource() {
    return source;
  }

  /** Sets what {@link #getSource} gives, and gives this bean. */
  public Input withSource(@Nullable InputSource source) {
    this.source = source;
    return this;
  }

  @Override
  public Input withBoot(@Nullable BootDevice boot) {
    super.withBoot(boot);
    return this;
  }

  @Override
  public Input withAlias(@Nullable Alias alias) {
    super.withAlias(alias);
    return this;
  }

  @Override
  public Input withAcpi(@Nullable DeviceAcpi acpi) {
    super.withAcpi(acpi);
    return this;
  }

  @Override
  public Input withAddress(@Nullable DeviceAddress address) {
    super.withAddress(address);
    return this;
  }

  @Override
  public Optional<VirtioOptions> virtioOptions() {
    return Optional.ofNullable(driver);
  }

  @Override
  public boolean isVirtio() {
    return "virtio".equals(bus);
  }

  @Override
  public Optional<String> modelName() {
    return Optional.ofNullable(model);
  }
}
