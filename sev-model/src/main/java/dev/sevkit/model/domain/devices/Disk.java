package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.common.Flag;
import dev.sevkit.model.domain.common.VirtioOptions;
import dev.sevkit.model.domain.devices.part.Alias;
import dev.sevkit.model.domain.devices.part.Auth;
import dev.sevkit.model.domain.devices.part.BackingStore;
import dev.sevkit.model.domain.devices.part.BlockIo;
import dev.sevkit.model.domain.devices.part.DeviceAcpi;
import dev.sevkit.model.domain.devices.part.DeviceAddress;
import dev.sevkit.model.domain.devices.part.DiskDriver;
import dev.sevkit.model.domain.devices.part.DiskGeometry;
import dev.sevkit.model.domain.devices.part.DiskMirror;
import dev.sevkit.model.domain.devices.part.DiskSource;
import dev.sevkit.model.domain.devices.part.DiskTarget;
import dev.sevkit.model.domain.devices.part.DiskTransient;
import dev.sevkit.model.domain.devices.part.Encryption;
import dev.sevkit.model.domain.devices.part.IoTune;
import dev.sevkit.model.domain.devices.part.ThrottleFilters;
import dev.sevkit.model.domain.word.DiskDevice;
import dev.sevkit.model.domain.word.DiskType;
import dev.sevkit.model.domain.word.VirtioModel;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <disk>}: a disk, CD-ROM or floppy drive. */
@XmlType(
    propOrder = {
      "driver",
      "auth",
      "source",
      "backingStore",
      "mirror",
      "target",
      "iotune",
      "throttlefilters",
      "readonly",
      "shareable",
      "transientDisk",
      "serial",
      "wwn",
      "vendor",
      "product",
      "encryption",
      "blockio",
      "geometry",
      "boot",
      "alias",
      "acpi",
      "address"
    })
public final class Disk extends Device {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String device;

  @XmlAttribute private @Nullable String model;

  @XmlAttribute private @Nullable String rawio;

  @XmlAttribute private @Nullable String sgio;

  @XmlAttribute private @Nullable String snapshot;

  @XmlElement private @Nullable DiskDriver driver;

  @XmlElement private @Nullable Auth auth;

  @XmlElement private @Nullable DiskSource source;

  @XmlElement private @Nullable BackingStore backingStore;

  @XmlElement private @Nullable DiskMirror mirror;

  @XmlElement private @Nullable DiskTarget target;

  @XmlElement private @Nullable IoTune iotune;

  @XmlElement private @Nullable ThrottleFilters throttlefilters;

  @XmlElement private @Nullable Flag readonly;

  @XmlElement private @Nullable Flag shareable;

  @XmlElement(name = "transient")
  private @Nullable DiskTransient transientDisk;

  @XmlElement private @Nullable String serial;

  @XmlElement private @Nullable String wwn;

  @XmlElement private @Nullable String vendor;

  @XmlElement private @Nullable String product;

  @XmlElement private @Nullable Encryption encryption;

  @XmlElement private @Nullable BlockIo blockio;

  @XmlElement private @Nullable DiskGeometry geometry;

  /** An empty {@code <disk>}. */
  public Disk() {}

  /** What stands behind it. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public Disk withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What {@link #getType} means. */
  public Written<DiskType> type() {
    return Written.of(type, DiskType.class);
  }

  /** Sets what {@link #type} gives, and gives this bean. */
  public Disk withType(DiskType type) {
    return withType(type.id());
  }

  /** What the guest sees; {@code disk} when absent. Null if absent. */
  public @Nullable String getDevice() {
    return device;
  }

  /** Sets what {@link #getDevice} gives, and gives this bean. */
  public Disk withDevice(@Nullable String device) {
    this.device = device;
    return this;
  }

  /** What {@link #getDevice} means. */
  public Written<DiskDevice> device() {
    return Written.of(device, DiskDevice.class);
  }

  /** Sets what {@link #device} gives, and gives this bean. */
  public Disk withDevice(DiskDevice device) {
    return withDevice(device.id());
  }

  /** Virtio model of a disk on the virtio bus. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives, and gives this bean. */
  public Disk withModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** What {@link #getModel} means. */
  public Written<VirtioModel> model() {
    return Written.of(model, VirtioModel.class);
  }

  /** Sets what {@link #model} gives, and gives this bean. */
  public Disk withModel(VirtioModel model) {
    return withModel(model.id());
  }

  /** {@code yes} to permit raw SCSI commands. Null if absent. */
  public @Nullable String getRawio() {
    return rawio;
  }

  /** Sets what {@link #getRawio} gives, and gives this bean. */
  public Disk withRawio(@Nullable String rawio) {
    this.rawio = rawio;
    return this;
  }

  /** What {@link #getRawio} means. */
  public Written<YesNo> rawio() {
    return Written.of(rawio, YesNo.class);
  }

  /** Sets what {@link #rawio} gives, and gives this bean. */
  public Disk withRawio(YesNo rawio) {
    return withRawio(rawio.id());
  }

  /** {@code filtered} or {@code unfiltered} SCSI commands. Null if absent. */
  public @Nullable String getSgio() {
    return sgio;
  }

  /** Sets what {@link #getSgio} gives, and gives this bean. */
  public Disk withSgio(@Nullable String sgio) {
    this.sgio = sgio;
    return this;
  }

  /** Whether snapshots include it. Null if absent. */
  public @Nullable String getSnapshot() {
    return snapshot;
  }

  /** Sets what {@link #getSnapshot} gives, and gives this bean. */
  public Disk withSnapshot(@Nullable String snapshot) {
    this.snapshot = snapshot;
    return this;
  }

  /** How the host implements it. Null if absent. */
  public @Nullable DiskDriver getDriver() {
    return driver;
  }

  /** Sets what {@link #getDriver} gives, and gives this bean. */
  public Disk withDriver(@Nullable DiskDriver driver) {
    this.driver = driver;
    return this;
  }

  /** Who logs in, in older documents. Null if absent. */
  public @Nullable Auth getAuth() {
    return auth;
  }

  /** Sets what {@link #getAuth} gives, and gives this bean. */
  public Disk withAuth(@Nullable Auth auth) {
    this.auth = auth;
    return this;
  }

  /** What stands behind it. Null if absent. */
  public @Nullable DiskSource getSource() {
    return source;
  }

  /** Sets what {@link #getSource} gives, and gives this bean. */
  public Disk withSource(@Nullable DiskSource source) {
    this.source = source;
    return this;
  }

  /** The image below it. Null if absent. */
  public @Nullable BackingStore getBackingStore() {
    return backingStore;
  }

  /** Sets what {@link #getBackingStore} gives, and gives this bean. */
  public Disk withBackingStore(@Nullable BackingStore backingStore) {
    this.backingStore = backingStore;
    return this;
  }

  /** Copy that is being made; in live documents. Null if absent. */
  public @Nullable DiskMirror getMirror() {
    return mirror;
  }

  /** Sets what {@link #getMirror} gives, and gives this bean. */
  public Disk withMirror(@Nullable DiskMirror mirror) {
    this.mirror = mirror;
    return this;
  }

  /** How the guest sees it. Null if absent. */
  public @Nullable DiskTarget getTarget() {
    return target;
  }

  /** Sets what {@link #getTarget} gives, and gives this bean. */
  public Disk withTarget(@Nullable DiskTarget target) {
    this.target = target;
    return this;
  }

  /** Limits of its traffic. Null if absent. */
  public @Nullable IoTune getIotune() {
    return iotune;
  }

  /** Sets what {@link #getIotune} gives, and gives this bean. */
  public Disk withIotune(@Nullable IoTune iotune) {
    this.iotune = iotune;
    return this;
  }

  /** Groups of limits it passes through. Null if absent. */
  public @Nullable ThrottleFilters getThrottlefilters() {
    return throttlefilters;
  }

  /** Sets what {@link #getThrottlefilters} gives, and gives this bean. */
  public Disk withThrottlefilters(@Nullable ThrottleFilters throttlefilters) {
    this.throttlefilters = throttlefilters;
    return this;
  }

  /** Present when the guest cannot write. Null if absent. */
  public @Nullable Flag getReadonly() {
    return readonly;
  }

  /** Sets what {@link #getReadonly} gives, and gives this bean. */
  public Disk withReadonly(@Nullable Flag readonly) {
    this.readonly = readonly;
    return this;
  }

  /** Present when guests share it. Null if absent. */
  public @Nullable Flag getShareable() {
    return shareable;
  }

  /** Sets what {@link #getShareable} gives, and gives this bean. */
  public Disk withShareable(@Nullable Flag shareable) {
    this.shareable = shareable;
    return this;
  }

  /** Present when what is written is lost at the end. Null if absent. */
  public @Nullable DiskTransient getTransientDisk() {
    return transientDisk;
  }

  /** Sets what {@link #getTransientDisk} gives, and gives this bean. */
  public Disk withTransientDisk(@Nullable DiskTransient transientDisk) {
    this.transientDisk = transientDisk;
    return this;
  }

  /** Serial number. Null if absent. */
  public @Nullable String getSerial() {
    return serial;
  }

  /** Sets what {@link #getSerial} gives, and gives this bean. */
  public Disk withSerial(@Nullable String serial) {
    this.serial = serial;
    return this;
  }

  /** World wide name. Null if absent. */
  public @Nullable String getWwn() {
    return wwn;
  }

  /** Sets what {@link #getWwn} gives, and gives this bean. */
  public Disk withWwn(@Nullable String wwn) {
    this.wwn = wwn;
    return this;
  }

  /** Vendor, of SCSI disks. Null if absent. */
  public @Nullable String getVendor() {
    return vendor;
  }

  /** Sets what {@link #getVendor} gives, and gives this bean. */
  public Disk withVendor(@Nullable String vendor) {
    this.vendor = vendor;
    return this;
  }

  /** Product, of SCSI disks. Null if absent. */
  public @Nullable String getProduct() {
    return product;
  }

  /** Sets what {@link #getProduct} gives, and gives this bean. */
  public Disk withProduct(@Nullable String product) {
    this.product = product;
    return this;
  }

  /** Encryption of the image, in older documents. Null if absent. */
  public @Nullable Encryption getEncryption() {
    return encryption;
  }

  /** Sets what {@link #getEncryption} gives, and gives this bean. */
  public Disk withEncryption(@Nullable Encryption encryption) {
    this.encryption = encryption;
    return this;
  }

  /** Block sizes. Null if absent. */
  public @Nullable BlockIo getBlockio() {
    return blockio;
  }

  /** Sets what {@link #getBlockio} gives, and gives this bean. */
  public Disk withBlockio(@Nullable BlockIo blockio) {
    this.blockio = blockio;
    return this;
  }

  /** Geometry. Null if absent. */
  public @Nullable DiskGeometry getGeometry() {
    return geometry;
  }

  /** Sets what {@link #getGeometry} gives, and gives this bean. */
  public Disk withGeometry(@Nullable DiskGeometry geometry) {
    this.geometry = geometry;
    return this;
  }

  @Override
  public Disk withBoot(@Nullable BootDevice boot) {
    super.withBoot(boot);
    return this;
  }

  @Override
  public Disk withAlias(@Nullable Alias alias) {
    super.withAlias(alias);
    return this;
  }

  @Override
  public Disk withAcpi(@Nullable DeviceAcpi acpi) {
    super.withAcpi(acpi);
    return this;
  }

  @Override
  public Disk withAddress(@Nullable DeviceAddress address) {
    super.withAddress(address);
    return this;
  }

  @Override
  public Optional<VirtioOptions> virtioOptions() {
    return Optional.ofNullable(driver);
  }

  @Override
  public boolean isVirtio() {
    return target != null && "virtio".equals(target.getBus());
  }

  @Override
  public Optional<String> modelName() {
    return Optional.ofNullable(model);
  }
}
