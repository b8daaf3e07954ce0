package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.common.Flag;
import dev.sevkit.model.domain.common.Idmap;
import dev.sevkit.model.domain.common.MemoryAmount;
import dev.sevkit.model.domain.common.VirtioOptions;
import dev.sevkit.model.domain.devices.part.Alias;
import dev.sevkit.model.domain.devices.part.DeviceAcpi;
import dev.sevkit.model.domain.devices.part.DeviceAddress;
import dev.sevkit.model.domain.devices.part.FilesystemDriver;
import dev.sevkit.model.domain.devices.part.FilesystemSource;
import dev.sevkit.model.domain.devices.part.FilesystemTarget;
import dev.sevkit.model.domain.devices.part.VirtiofsBinary;
import dev.sevkit.model.domain.word.FilesystemType;
import dev.sevkit.model.domain.word.VirtioModel;
import dev.sevkit.model.domain.word.Written;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <filesystem>}: a directory of the host shown to the guest, by virtiofs or 9p. */
@XmlType(
    propOrder = {
      "driver",
      "binary",
      "source",
      "target",
      "readonly",
      "spaceHardLimit",
      "spaceSoftLimit",
      "idmap",
      "boot",
      "alias",
      "acpi",
      "address"
    })
public final class Filesystem extends Device {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String accessmode;

  @XmlAttribute private @Nullable String multidevs;

  @XmlAttribute private @Nullable String fmode;

  @XmlAttribute private @Nullable String dmode;

  @XmlAttribute private @Nullable String model;

  @XmlElement private @Nullable FilesystemDriver driver;

  @XmlElement private @Nullable VirtiofsBinary binary;

  @XmlElement private @Nullable FilesystemSource source;

  @XmlElement private @Nullable FilesystemTarget target;

  @XmlElement private @Nullable Flag readonly;

  @XmlElement(name = "space_hard_limit")
  private @Nullable MemoryAmount spaceHardLimit;

  @XmlElement(name = "space_soft_limit")
  private @Nullable MemoryAmount spaceSoftLimit;

  @XmlElement private @Nullable Idmap idmap;

  /** An empty {@code <filesystem>}. */
  public Filesystem() {}

  /** What is shared. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public Filesystem withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What {@link #getType} means. */
  public Written<FilesystemType> type() {
    return Written.of(type, FilesystemType.class);
  }

  /** Sets what {@link #type} gives, and gives this bean. */
  public Filesystem withType(FilesystemType type) {
    return withType(type.id());
  }

  /** How permissions are handled. Null if absent. */
  public @Nullable String getAccessmode() {
    return accessmode;
  }

  /** Sets what {@link #getAccessmode} gives, and gives this bean. */
  public Filesystem withAccessmode(@Nullable String accessmode) {
    this.accessmode = accessmode;
    return this;
  }

  /**
   * What happens to several devices below it: {@code default}, {@code remap}, {@code forbid} or
   * {@code warn}. Null if absent.
   */
  public @Nullable String getMultidevs() {
    return multidevs;
  }

  /** Sets what {@link #getMultidevs} gives, and gives this bean. */
  public Filesystem withMultidevs(@Nullable String multidevs) {
    this.multidevs = multidevs;
    return this;
  }

  /** Mode of new files. Null if absent. */
  public @Nullable String getFmode() {
    return fmode;
  }

  /** Sets what {@link #getFmode} gives, and gives this bean. */
  public Filesystem withFmode(@Nullable String fmode) {
    this.fmode = fmode;
    return this;
  }

  /** Mode of new directories. Null if absent. */
  public @Nullable String getDmode() {
    return dmode;
  }

  /** Sets what {@link #getDmode} gives, and gives this bean. */
  public Filesystem withDmode(@Nullable String dmode) {
    this.dmode = dmode;
    return this;
  }

  /** Virtio model. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives, and gives this bean. */
  public Filesystem withModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** What {@link #getModel} means. */
  public Written<VirtioModel> model() {
    return Written.of(model, VirtioModel.class);
  }

  /** Sets what {@link #model} gives, and gives this bean. */
  public Filesystem withModel(VirtioModel model) {
    return withModel(model.id());
  }

  /** How it is shared. Null if absent. */
  public @Nullable FilesystemDriver getDriver() {
    return driver;
  }

  /** Sets what {@link #getDriver} gives, and gives this bean. */
  public Filesystem withDriver(@Nullable FilesystemDriver driver) {
    this.driver = driver;
    return this;
  }

  /** The virtiofsd that shares it. Null if absent. */
  public @Nullable VirtiofsBinary getBinary() {
    return binary;
  }

  /** Sets what {@link #getBinary} gives, and gives this bean. */
  public Filesystem withBinary(@Nullable VirtiofsBinary binary) {
    this.binary = binary;
    return this;
  }

  /** What of the host is shared. Null if absent. */
  public @Nullable FilesystemSource getSource() {
    return source;
  }

  /** Sets what {@link #getSource} gives, and gives this bean. */
  public Filesystem withSource(@Nullable FilesystemSource source) {
    this.source = source;
    return this;
  }

  /** What the guest calls it. Null if absent. */
  public @Nullable FilesystemTarget getTarget() {
    return target;
  }

  /** Sets what {@link #getTarget} gives, and gives this bean. */
  public Filesystem withTarget(@Nullable FilesystemTarget target) {
    this.target = target;
    return this;
  }

  /** Present when the guest cannot write. Null if absent. */
  public @Nullable Flag getReadonly() {
    return readonly;
  }

  /** Sets what {@link #getReadonly} gives, and gives this bean. */
  public Filesystem withReadonly(@Nullable Flag readonly) {
    this.readonly = readonly;
    return this;
  }

  /** Most space, of containers. Null if absent. */
  public @Nullable MemoryAmount getSpaceHardLimit() {
    return spaceHardLimit;
  }

  /** Sets what {@link #getSpaceHardLimit} gives, and gives this bean. */
  public Filesystem withSpaceHardLimit(@Nullable MemoryAmount spaceHardLimit) {
    this.spaceHardLimit = spaceHardLimit;
    return this;
  }

  /** Most space before a warning. Null if absent. */
  public @Nullable MemoryAmount getSpaceSoftLimit() {
    return spaceSoftLimit;
  }

  /** Sets what {@link #getSpaceSoftLimit} gives, and gives this bean. */
  public Filesystem withSpaceSoftLimit(@Nullable MemoryAmount spaceSoftLimit) {
    this.spaceSoftLimit = spaceSoftLimit;
    return this;
  }

  /** Ids of a virtiofsd without privileges, since libvirt 10.0.0. Null if absent. */
  public @Nullable Idmap getIdmap() {
    return idmap;
  }

  /** Sets what {@link #getIdmap} gives, and gives this bean. */
  public Filesystem withIdmap(@Nullable Idmap idmap) {
    this.idmap = idmap;
    return this;
  }

  @Override
  public Filesystem withBoot(@Nullable BootDevice boot) {
    super.withBoot(boot);
    return this;
  }

  @Override
  public Filesystem withAlias(@Nullable Alias alias) {
    super.withAlias(alias);
    return this;
  }

  @Override
  public Filesystem withAcpi(@Nullable DeviceAcpi acpi) {
    super.withAcpi(acpi);
    return this;
  }

  @Override
  public Filesystem withAddress(@Nullable DeviceAddress address) {
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
