package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.common.VirtioOptions;
import dev.sevkit.model.domain.devices.part.Alias;
import dev.sevkit.model.domain.devices.part.DeviceAcpi;
import dev.sevkit.model.domain.devices.part.DeviceAddress;
import dev.sevkit.model.domain.devices.part.MemoryDeviceSource;
import dev.sevkit.model.domain.devices.part.MemoryTarget;
import dev.sevkit.model.domain.devices.part.VirtioDriver;
import dev.sevkit.model.domain.word.MemoryAccessMode;
import dev.sevkit.model.domain.word.MemoryModel;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <memory>}: a DIMM, NVDIMM or virtio memory device, {@code <memory>} among the devices. */
@XmlType(propOrder = {"uuid", "source", "target", "driver", "boot", "alias", "acpi", "address"})
public final class MemoryDevice extends Device {

  @XmlAttribute private @Nullable String model;

  @XmlAttribute private @Nullable String access;

  @XmlAttribute private @Nullable String discard;

  @XmlElement private @Nullable String uuid;

  @XmlElement private @Nullable MemoryDeviceSource source;

  @XmlElement private @Nullable MemoryTarget target;

  @XmlElement private @Nullable VirtioDriver driver;

  /** An empty {@code <memory>}. */
  public MemoryDevice() {}

  /** Kind. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives, and gives this bean. */
  public MemoryDevice withModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** What {@link #getModel} means. */
  public Written<MemoryModel> model() {
    return Written.of(model, MemoryModel.class);
  }

  /** Sets what {@link #model} gives, and gives this bean. */
  public MemoryDevice withModel(MemoryModel model) {
    return withModel(model.id());
  }

  /** Whether other processes can map it. Null if absent. */
  public @Nullable String getAccess() {
    return access;
  }

  /** Sets what {@link #getAccess} gives, and gives this bean. */
  public MemoryDevice withAccess(@Nullable String access) {
    this.access = access;
    return this;
  }

  /** What {@link #getAccess} means. */
  public Written<MemoryAccessMode> access() {
    return Written.of(access, MemoryAccessMode.class);
  }

  /** Sets what {@link #access} gives, and gives this bean. */
  public MemoryDevice withAccess(MemoryAccessMode access) {
    return withAccess(access.id());
  }

  /** {@code yes} to drop the content on unplug. Null if absent. */
  public @Nullable String getDiscard() {
    return discard;
  }

  /** Sets what {@link #getDiscard} gives, and gives this bean. */
  public MemoryDevice withDiscard(@Nullable String discard) {
    this.discard = discard;
    return this;
  }

  /** What {@link #getDiscard} means. */
  public Written<YesNo> discard() {
    return Written.of(discard, YesNo.class);
  }

  /** Sets what {@link #discard} gives, and gives this bean. */
  public MemoryDevice withDiscard(YesNo discard) {
    return withDiscard(discard.id());
  }

  /** UUID, of an NVDIMM of pSeries. Null if absent. */
  public @Nullable String getUuid() {
    return uuid;
  }

  /** Sets what {@link #getUuid} gives, and gives this bean. */
  public MemoryDevice withUuid(@Nullable String uuid) {
    this.uuid = uuid;
    return this;
  }

  /** What of the host backs it. Null if absent. */
  public @Nullable MemoryDeviceSource getSource() {
    return source;
  }

  /** Sets what {@link #getSource} gives, and gives this bean. */
  public MemoryDevice withSource(@Nullable MemoryDeviceSource source) {
    this.source = source;
    return this;
  }

  /** How the guest sees it. Null if absent. */
  public @Nullable MemoryTarget getTarget() {
    return target;
  }

  /** Sets what {@link #getTarget} gives, and gives this bean. */
  public MemoryDevice withTarget(@Nullable MemoryTarget target) {
    this.target = target;
    return this;
  }

  /** Virtio options, since libvirt 11.9.0. Null if absent. */
  public @Nullable VirtioDriver getDriver() {
    return driver;
  }

  /** Sets what {@link #getDriver} gives, and gives this bean. */
  public MemoryDevice withDriver(@Nullable VirtioDriver driver) {
    this.driver = driver;
    return this;
  }

  @Override
  public MemoryDevice withBoot(@Nullable BootDevice boot) {
    super.withBoot(boot);
    return this;
  }

  @Override
  public MemoryDevice withAlias(@Nullable Alias alias) {
    super.withAlias(alias);
    return this;
  }

  @Override
  public MemoryDevice withAcpi(@Nullable DeviceAcpi acpi) {
    super.withAcpi(acpi);
    return this;
  }

  @Override
  public MemoryDevice withAddress(@Nullable DeviceAddress address) {
    super.withAddress(address);
    return this;
  }

  @Override
  public Optional<VirtioOptions> virtioOptions() {
    return Optional.ofNullable(driver);
  }

  @Override
  public boolean isVirtio() {
    return model != null && model.startsWith("virtio");
  }

  @Override
  public Optional<String> modelName() {
    return Optional.ofNullable(model);
  }
}
