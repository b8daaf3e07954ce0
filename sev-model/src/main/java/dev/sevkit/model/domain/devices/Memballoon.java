package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.common.VirtioOptions;
import dev.sevkit.model.domain.devices.part.Alias;
import dev.sevkit.model.domain.devices.part.DeviceAcpi;
import dev.sevkit.model.domain.devices.part.DeviceAddress;
import dev.sevkit.model.domain.devices.part.MemballoonStats;
import dev.sevkit.model.domain.devices.part.VirtioDriver;
import dev.sevkit.model.domain.word.MemballoonModel;
import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Written;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <memballoon>}: the balloon; libvirt adds one of model virtio if there is none. */
@XmlType(propOrder = {"stats", "driver", "boot", "alias", "acpi", "address"})
public final class Memballoon extends Device {

  @XmlAttribute private @Nullable String model;

  @XmlAttribute private @Nullable String autodeflate;

  @XmlAttribute private @Nullable String freePageReporting;

  @XmlElement private @Nullable MemballoonStats stats;

  @XmlElement private @Nullable VirtioDriver driver;

  /** An empty {@code <memballoon>}. */
  public Memballoon() {}

  /** Model, {@code none} to have none. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives, and gives this bean. */
  public Memballoon withModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** What {@link #getModel} means. */
  public Written<MemballoonModel> model() {
    return Written.of(model, MemballoonModel.class);
  }

  /** Sets what {@link #model} gives, and gives this bean. */
  public Memballoon withModel(MemballoonModel model) {
    return withModel(model.id());
  }

  /** {@code on} to give memory back under pressure. Null if absent. */
  public @Nullable String getAutodeflate() {
    return autodeflate;
  }

  /** Sets what {@link #getAutodeflate} gives, and gives this bean. */
  public Memballoon withAutodeflate(@Nullable String autodeflate) {
    this.autodeflate = autodeflate;
    return this;
  }

  /** What {@link #getAutodeflate} means. */
  public Written<OnOff> autodeflate() {
    return Written.of(autodeflate, OnOff.class);
  }

  /** Sets what {@link #autodeflate} gives, and gives this bean. */
  public Memballoon withAutodeflate(OnOff autodeflate) {
    return withAutodeflate(autodeflate.id());
  }

  /** {@code on} to report free pages, since libvirt 6.9.0. Null if absent. */
  public @Nullable String getFreePageReporting() {
    return freePageReporting;
  }

  /** Sets what {@link #getFreePageReporting} gives, and gives this bean. */
  public Memballoon withFreePageReporting(@Nullable String freePageReporting) {
    this.freePageReporting = freePageReporting;
    return this;
  }

  /** What {@link #getFreePageReporting} means. */
  public Written<OnOff> freePageReporting() {
    return Written.of(freePageReporting, OnOff.class);
  }

  /** Sets what {@link #freePageReporting} gives, and gives this bean. */
  public Memballoon withFreePageReporting(OnOff freePageReporting) {
    return withFreePageReporting(freePageReporting.id());
  }

  /** Statistics. Null if absent. */
  public @Nullable MemballoonStats getStats() {
    return stats;
  }

  /** Sets what {@link #getStats} gives, and gives this bean. */
  public Memballoon withStats(@Nullable MemballoonStats stats) {
    this.stats = stats;
    return this;
  }

  /** Virtio options. Null if absent. */
  public @Nullable VirtioDriver getDriver() {
    return driver;
  }

  /** Sets what {@link #getDriver} gives, and gives this bean. */
  public Memballoon withDriver(@Nullable VirtioDriver driver) {
    this.driver = driver;
    return this;
  }

  @Override
  public Memballoon withBoot(@Nullable BootDevice boot) {
    super.withBoot(boot);
    return this;
  }

  @Override
  public Memballoon withAlias(@Nullable Alias alias) {
    super.withAlias(alias);
    return this;
  }

  @Override
  public Memballoon withAcpi(@Nullable DeviceAcpi acpi) {
    super.withAcpi(acpi);
    return this;
  }

  @Override
  public Memballoon withAddress(@Nullable DeviceAddress address) {
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
