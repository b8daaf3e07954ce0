package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.common.Flag;
import dev.sevkit.model.domain.devices.part.Alias;
import dev.sevkit.model.domain.devices.part.DeviceAcpi;
import dev.sevkit.model.domain.devices.part.DeviceAddress;
import dev.sevkit.model.domain.devices.part.HostdevDriver;
import dev.sevkit.model.domain.devices.part.HostdevSource;
import dev.sevkit.model.domain.devices.part.IpAddress;
import dev.sevkit.model.domain.devices.part.IpRoute;
import dev.sevkit.model.domain.devices.part.Rom;
import dev.sevkit.model.domain.devices.part.Teaming;
import dev.sevkit.model.domain.word.HostdevMode;
import dev.sevkit.model.domain.word.HostdevType;
import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <hostdev>}: a device of the host handed to the guest. */
@XmlType(
    propOrder = {
      "driver",
      "source",
      "teaming",
      "rom",
      "readonly",
      "shareable",
      "ips",
      "routes",
      "boot",
      "alias",
      "acpi",
      "address"
    })
public final class Hostdev extends Device {

  @XmlAttribute private @Nullable String mode;

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String managed;

  @XmlAttribute private @Nullable String sgio;

  @XmlAttribute private @Nullable String rawio;

  @XmlAttribute private @Nullable String model;

  @XmlAttribute private @Nullable String display;

  @XmlAttribute private @Nullable String ramfb;

  @XmlElement private @Nullable HostdevDriver driver;

  @XmlElement private @Nullable HostdevSource source;

  @XmlElement private @Nullable Teaming teaming;

  @XmlElement private @Nullable Rom rom;

  @XmlElement private @Nullable Flag readonly;

  @XmlElement private @Nullable Flag shareable;

  @XmlElement(name = "ip")
  private final List<IpAddress> ips = new ArrayList<>();

  @XmlElement(name = "route")
  private final List<IpRoute> routes = new ArrayList<>();

  /** An empty {@code <hostdev>}. */
  public Hostdev() {}

  /** {@code subsystem} or {@code capabilities}. Null if absent. */
  public @Nullable String getMode() {
    return mode;
  }

  /** Sets what {@link #getMode} gives, and gives this bean. */
  public Hostdev withMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** What {@link #getMode} means. */
  public Written<HostdevMode> mode() {
    return Written.of(mode, HostdevMode.class);
  }

  /** Sets what {@link #mode} gives, and gives this bean. */
  public Hostdev withMode(HostdevMode mode) {
    return withMode(mode.id());
  }

  /** Kind of device. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public Hostdev withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What {@link #getType} means. */
  public Written<HostdevType> type() {
    return Written.of(type, HostdevType.class);
  }

  /** Sets what {@link #type} gives, and gives this bean. */
  public Hostdev withType(HostdevType type) {
    return withType(type.id());
  }

  /** {@code yes} to detach it from the host automatically. Null if absent. */
  public @Nullable String getManaged() {
    return managed;
  }

  /** Sets what {@link #getManaged} gives, and gives this bean. */
  public Hostdev withManaged(@Nullable String managed) {
    this.managed = managed;
    return this;
  }

  /** What {@link #getManaged} means. */
  public Written<YesNo> managed() {
    return Written.of(managed, YesNo.class);
  }

  /** Sets what {@link #managed} gives, and gives this bean. */
  public Hostdev withManaged(YesNo managed) {
    return withManaged(managed.id());
  }

  /** {@code filtered} or {@code unfiltered} SCSI commands. Null if absent. */
  public @Nullable String getSgio() {
    return sgio;
  }

  /** Sets what {@link #getSgio} gives, and gives this bean. */
  public Hostdev withSgio(@Nullable String sgio) {
    this.sgio = sgio;
    return this;
  }

  /** {@code yes} to permit raw SCSI commands. Null if absent. */
  public @Nullable String getRawio() {
    return rawio;
  }

  /** Sets what {@link #getRawio} gives, and gives this bean. */
  public Hostdev withRawio(@Nullable String rawio) {
    this.rawio = rawio;
    return this;
  }

  /** What {@link #getRawio} means. */
  public Written<YesNo> rawio() {
    return Written.of(rawio, YesNo.class);
  }

  /** Sets what {@link #rawio} gives, and gives this bean. */
  public Hostdev withRawio(YesNo rawio) {
    return withRawio(rawio.id());
  }

  /** Model, of mediated and SCSI host devices. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives, and gives this bean. */
  public Hostdev withModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** {@code on} for a mediated device that is a display. Null if absent. */
  public @Nullable String getDisplay() {
    return display;
  }

  /** Sets what {@link #getDisplay} gives, and gives this bean. */
  public Hostdev withDisplay(@Nullable String display) {
    this.display = display;
    return this;
  }

  /** What {@link #getDisplay} means. */
  public Written<OnOff> display() {
    return Written.of(display, OnOff.class);
  }

  /** Sets what {@link #display} gives, and gives this bean. */
  public Hostdev withDisplay(OnOff display) {
    return withDisplay(display.id());
  }

  /** {@code on} for a frame buffer until its driver starts. Null if absent. */
  public @Nullable String getRamfb() {
    return ramfb;
  }

  /** Sets what {@link #getRamfb} gives, and gives this bean. */
  public Hostdev withRamfb(@Nullable String ramfb) {
    this.ramfb = ramfb;
    return this;
  }

  /** What {@link #getRamfb} means. */
  public Written<OnOff> ramfb() {
    return Written.of(ramfb, OnOff.class);
  }

  /** Sets what {@link #ramfb} gives, and gives this bean. */
  public Hostdev withRamfb(OnOff ramfb) {
    return withRamfb(ramfb.id());
  }

  /** How it is handed over. Null if absent. */
  public @Nullable HostdevDriver getDriver() {
    return driver;
  }

  /** Sets what {@link #getDriver} gives, and gives this bean. */
  public Hostdev withDriver(@Nullable HostdevDriver driver) {
    this.driver = driver;
    return this;
  }

  /** Which device of the host. Null if absent. */
  public @Nullable HostdevSource getSource() {
    return source;
  }

  /** Sets what {@link #getSource} gives, and gives this bean. */
  public Hostdev withSource(@Nullable HostdevSource source) {
    this.source = source;
    return this;
  }

  /** Failover between a virtio card and this one. Null if absent. */
  public @Nullable Teaming getTeaming() {
    return teaming;
  }

  /** Sets what {@link #getTeaming} gives, and gives this bean. */
  public Hostdev withTeaming(@Nullable Teaming teaming) {
    this.teaming = teaming;
    return this;
  }

  /** Option ROM. Null if absent. */
  public @Nullable Rom getRom() {
    return rom;
  }

  /** Sets what {@link #getRom} gives, and gives this bean. */
  public Hostdev withRom(@Nullable Rom rom) {
    this.rom = rom;
    return this;
  }

  /** Present when the guest cannot write. Null if absent. */
  public @Nullable Flag getReadonly() {
    return readonly;
  }

  /** Sets what {@link #getReadonly} gives, and gives this bean. */
  public Hostdev withReadonly(@Nullable Flag readonly) {
    this.readonly = readonly;
    return this;
  }

  /** Present when guests share it. Null if absent. */
  public @Nullable Flag getShareable() {
    return shareable;
  }

  /** Sets what {@link #getShareable} gives, and gives this bean. */
  public Hostdev withShareable(@Nullable Flag shareable) {
    this.shareable = shareable;
    return this;
  }

  /** Addresses, of containers. In document order, modifiable. */
  public List<IpAddress> getIps() {
    return ips;
  }

  /** Adds to {@link #getIps}, and gives this bean. */
  public Hostdev addIp(IpAddress ip) {
    ips.add(ip);
    return this;
  }

  /** Routes, of containers. In document order, modifiable. */
  public List<IpRoute> getRoutes() {
    return routes;
  }

  /** Adds to {@link #getRoutes}, and gives this bean. */
  public Hostdev addRoute(IpRoute route) {
    routes.add(route);
    return this;
  }

  @Override
  public Hostdev withBoot(@Nullable BootDevice boot) {
    super.withBoot(boot);
    return this;
  }

  @Override
  public Hostdev withAlias(@Nullable Alias alias) {
    super.withAlias(alias);
    return this;
  }

  @Override
  public Hostdev withAcpi(@Nullable DeviceAcpi acpi) {
    super.withAcpi(acpi);
    return this;
  }

  @Override
  public Hostdev withAddress(@Nullable DeviceAddress address) {
    super.withAddress(address);
    return this;
  }

  @Override
  public Optional<String> modelName() {
    return Optional.ofNullable(model);
  }
}
