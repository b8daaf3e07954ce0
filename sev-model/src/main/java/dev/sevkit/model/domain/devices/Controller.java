package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.common.MemoryAmount;
import dev.sevkit.model.domain.common.VirtioOptions;
import dev.sevkit.model.domain.devices.part.Alias;
import dev.sevkit.model.domain.devices.part.ControllerDriver;
import dev.sevkit.model.domain.devices.part.ControllerMaster;
import dev.sevkit.model.domain.devices.part.ControllerModel;
import dev.sevkit.model.domain.devices.part.ControllerTarget;
import dev.sevkit.model.domain.devices.part.DeviceAcpi;
import dev.sevkit.model.domain.devices.part.DeviceAddress;
import dev.sevkit.model.domain.word.ControllerType;
import dev.sevkit.model.domain.word.Written;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <controller>}: a bus controller. */
@XmlType(
    propOrder = {
      "driver",
      "pciModel",
      "target",
      "pcihole64",
      "serial",
      "master",
      "boot",
      "alias",
      "acpi",
      "address"
    })
public final class Controller extends Device {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String index;

  @XmlAttribute private @Nullable String model;

  @XmlAttribute private @Nullable String ports;

  @XmlAttribute private @Nullable String vectors;

  @XmlAttribute private @Nullable String maxGrantFrames;

  @XmlAttribute private @Nullable String maxEventChannels;

  @XmlElement private @Nullable ControllerDriver driver;

  @XmlElement(name = "model")
  private @Nullable ControllerModel pciModel;

  @XmlElement private @Nullable ControllerTarget target;

  @XmlElement private @Nullable MemoryAmount pcihole64;

  @XmlElement private @Nullable String serial;

  @XmlElement private @Nullable ControllerMaster master;

  /** An empty {@code <controller>}. */
  public Controller() {}

  /** Kind of bus. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public Controller withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What {@link #getType} means. */
  public Written<ControllerType> type() {
    return Written.of(type, ControllerType.class);
  }

  /** Sets what {@link #type} gives, and gives this bean. */
  public Controller withType(ControllerType type) {
    return withType(type.id());
  }

  /** Number among controllers of its type. Null if absent. */
  public @Nullable String getIndex() {
    return index;
  }

  /** Sets what {@link #getIndex} gives, and gives this bean. */
  public Controller withIndex(@Nullable String index) {
    this.index = index;
    return this;
  }

  /** {@link #getIndex} as a number; empty if absent or not decimal. */
  public OptionalLong index() {
    return Decimal.of(index);
  }

  /** Model, such as {@code virtio-scsi} or {@code pcie-root-port}. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives, and gives this bean. */
  public Controller withModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** Ports of a USB or virtio-serial controller. Null if absent. */
  public @Nullable String getPorts() {
    return ports;
  }

  /** Sets what {@link #getPorts} gives, and gives this bean. */
  public Controller withPorts(@Nullable String ports) {
    this.ports = ports;
    return this;
  }

  /** {@link #getPorts} as a number; empty if absent or not decimal. */
  public OptionalLong ports() {
    return Decimal.of(ports);
  }

  /** Interrupt vectors of a virtio-serial controller. Null if absent. */
  public @Nullable String getVectors() {
    return vectors;
  }

  /** Sets what {@link #getVectors} gives, and gives this bean. */
  public Controller withVectors(@Nullable String vectors) {
    this.vectors = vectors;
    return this;
  }

  /** {@link #getVectors} as a number; empty if absent or not decimal. */
  public OptionalLong vectors() {
    return Decimal.of(vectors);
  }

  /** Grant frames of a Xen bus. Null if absent. */
  public @Nullable String getMaxGrantFrames() {
    return maxGrantFrames;
  }

  /** Sets what {@link #getMaxGrantFrames} gives, and gives this bean. */
  public Controller withMaxGrantFrames(@Nullable String maxGrantFrames) {
    this.maxGrantFrames = maxGrantFrames;
    return this;
  }

  /** {@link #getMaxGrantFrames} as a number; empty if absent or not decimal. */
  public OptionalLong maxGrantFrames() {
    return Decimal.of(maxGrantFrames);
  }

  /** Event channels of a Xen bus. Null if absent. */
  public @Nullable String getMaxEventChannels() {
    return maxEventChannels;
  }

  /** Sets what {@link #getMaxEventChannels} gives, and gives this bean. */
  public Controller withMaxEventChannels(@Nullable String maxEventChannels) {
    this.maxEventChannels = maxEventChannels;
    return this;
  }

  /** {@link #getMaxEventChannels} as a number; empty if absent or not decimal. */
  public OptionalLong maxEventChannels() {
    return Decimal.of(maxEventChannels);
  }

  /** How the host implements it. Null if absent. */
  public @Nullable ControllerDriver getDriver() {
    return driver;
  }

  /** Sets what {@link #getDriver} gives, and gives this bean. */
  public Controller withDriver(@Nullable ControllerDriver driver) {
    this.driver = driver;
    return this;
  }

  /** The PCI controller behind it. Null if absent. */
  public @Nullable ControllerModel getPciModel() {
    return pciModel;
  }

  /** Sets what {@link #getPciModel} gives, and gives this bean. */
  public Controller withPciModel(@Nullable ControllerModel pciModel) {
    this.pciModel = pciModel;
    return this;
  }

  /** How the guest sees a PCI controller. Null if absent. */
  public @Nullable ControllerTarget getTarget() {
    return target;
  }

  /** Sets what {@link #getTarget} gives, and gives this bean. */
  public Controller withTarget(@Nullable ControllerTarget target) {
    this.target = target;
    return this;
  }

  /** Size of the 64-bit PCI hole. Null if absent. */
  public @Nullable MemoryAmount getPcihole64() {
    return pcihole64;
  }

  /** Sets what {@link #getPcihole64} gives, and gives this bean. */
  public Controller withPcihole64(@Nullable MemoryAmount pcihole64) {
    this.pcihole64 = pcihole64;
    return this;
  }

  /** Serial number of an NVMe controller, since libvirt 11.5.0. Null if absent. */
  public @Nullable String getSerial() {
    return serial;
  }

  /** Sets what {@link #getSerial} gives, and gives this bean. */
  public Controller withSerial(@Nullable String serial) {
    this.serial = serial;
    return this;
  }

  /** USB controller it is a companion of. Null if absent. */
  public @Nullable ControllerMaster getMaster() {
    return master;
  }

  /** Sets what {@link #getMaster} gives, and gives this bean. */
  public Controller withMaster(@Nullable ControllerMaster master) {
    this.master = master;
    return this;
  }

  @Override
  public Controller withBoot(@Nullable BootDevice boot) {
    super.withBoot(boot);
    return this;
  }

  @Override
  public Controller withAlias(@Nullable Alias alias) {
    super.withAlias(alias);
    return this;
  }

  @Override
  public Controller withAcpi(@Nullable DeviceAcpi acpi) {
    super.withAcpi(acpi);
    return this;
  }

  @Override
  public Controller withAddress(@Nullable DeviceAddress address) {
    super.withAddress(address);
    return this;
  }

  @Override
  public Optional<VirtioOptions> virtioOptions() {
    return Optional.ofNullable(driver);
  }

  @Override
  public boolean isVirtio() {
    boolean virtioScsi = "scsi".equals(type) && model != null && model.startsWith("virtio");
    return virtioScsi || "virtio-serial".equals(type);
  }

  @Override
  public Optional<String> modelName() {
    return Optional.ofNullable(model);
  }
}
