package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.common.VirtioOptions;
import dev.sevkit.model.domain.devices.part.Alias;
import dev.sevkit.model.domain.devices.part.BackendDomain;
import dev.sevkit.model.domain.devices.part.Bandwidth;
import dev.sevkit.model.domain.devices.part.Coalesce;
import dev.sevkit.model.domain.devices.part.DeviceAcpi;
import dev.sevkit.model.domain.devices.part.DeviceAddress;
import dev.sevkit.model.domain.devices.part.FilterRef;
import dev.sevkit.model.domain.devices.part.GuestInterface;
import dev.sevkit.model.domain.devices.part.InterfaceBackend;
import dev.sevkit.model.domain.devices.part.InterfaceDriver;
import dev.sevkit.model.domain.devices.part.InterfaceModel;
import dev.sevkit.model.domain.devices.part.InterfaceSource;
import dev.sevkit.model.domain.devices.part.InterfaceTarget;
import dev.sevkit.model.domain.devices.part.IpAddress;
import dev.sevkit.model.domain.devices.part.IpRoute;
import dev.sevkit.model.domain.devices.part.LinkState;
import dev.sevkit.model.domain.devices.part.MacAddress;
import dev.sevkit.model.domain.devices.part.Mtu;
import dev.sevkit.model.domain.devices.part.NetworkScript;
import dev.sevkit.model.domain.devices.part.PortForward;
import dev.sevkit.model.domain.devices.part.PortIsolation;
import dev.sevkit.model.domain.devices.part.Rom;
import dev.sevkit.model.domain.devices.part.Teaming;
import dev.sevkit.model.domain.devices.part.Tune;
import dev.sevkit.model.domain.devices.part.VirtualPort;
import dev.sevkit.model.domain.devices.part.Vlan;
import dev.sevkit.model.domain.word.InterfaceType;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <interface>}: a network interface. */
@XmlType(
    propOrder = {
      "mac",
      "source",
      "virtualport",
      "bandwidth",
      "vlan",
      "port",
      "ips",
      "routes",
      "portForwards",
      "script",
      "downscript",
      "backenddomain",
      "target",
      "guest",
      "model",
      "driver",
      "backend",
      "filterref",
      "tune",
      "link",
      "mtu",
      "coalesce",
      "teaming",
      "rom",
      "boot",
      "alias",
      "acpi",
      "address"
    })
public final class Interface extends Device {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String managed;

  @XmlAttribute private @Nullable String trustGuestRxFilters;

  @XmlElement private @Nullable MacAddress mac;

  @XmlElement private @Nullable InterfaceSource source;

  @XmlElement private @Nullable VirtualPort virtualport;

  @XmlElement private @Nullable Bandwidth bandwidth;

  @XmlElement private @Nullable Vlan vlan;

  @XmlElement private @Nullable PortIsolation port;

  @XmlElement(name = "ip")
  private final List<IpAddress> ips = new ArrayList<>();

  @XmlElement(name = "route")
  private final List<IpRoute> routes = new ArrayList<>();

  @XmlElement(name = "portForward")
  private final List<PortForward> portForwards = new ArrayList<>();

  @XmlElement private @Nullable NetworkScript script;

  @XmlElement private @Nullable NetworkScript downscript;

  @XmlElement private @Nullable BackendDomain backenddomain;

  @XmlElement private @Nullable InterfaceTarget target;

  @XmlElement private @Nullable GuestInterface guest;

  @XmlElement private @Nullable InterfaceModel model;

  @XmlElement private @Nullable InterfaceDriver driver;

  @XmlElement private @Nullable InterfaceBackend backend;

  @XmlElement private @Nullable FilterRef filterref;

  @XmlElement private @Nullable Tune tune;

  @XmlElement private @Nullable LinkState link;

  @XmlElement private @Nullable Mtu mtu;

  @XmlElement private @Nullable Coalesce coalesce;

  @XmlElement private @Nullable Teaming teaming;

  @XmlElement private @Nullable Rom rom;

  /** An empty {@code <interface>}. */
  public Interface() {}

  /** How it is connected. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public Interface withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What {@link #getType} means. */
  public Written<InterfaceType> type() {
    return Written.of(type, InterfaceType.class);
  }

  /** Sets what {@link #type} gives, and gives this bean. */
  public Interface withType(InterfaceType type) {
    return withType(type.id());
  }

  /** {@code yes} to detach a host device automatically. Null if absent. */
  public @Nullable String getManaged() {
    return managed;
  }

  /** Sets what {@link #getManaged} gives, and gives this bean. */
  public Interface withManaged(@Nullable String managed) {
    this.managed = managed;
    return this;
  }

  /** What {@link #getManaged} means. */
  public Written<YesNo> managed() {
    return Written.of(managed, YesNo.class);
  }

  /** Sets what {@link #managed} gives, and gives this bean. */
  public Interface withManaged(YesNo managed) {
    return withManaged(managed.id());
  }

  /** {@code yes} to let the guest change its MAC address. Null if absent. */
  public @Nullable String getTrustGuestRxFilters() {
    return trustGuestRxFilters;
  }

  /** Sets what {@link #getTrustGuestRxFilters} gives, and gives this bean. */
  public Interface withTrustGuestRxFilters(@Nullable String trustGuestRxFilters) {
    this.trustGuestRxFilters = trustGuestRxFilters;
    return this;
  }

  /** What {@link #getTrustGuestRxFilters} means. */
  public Written<YesNo> trustGuestRxFilters() {
    return Written.of(trustGuestRxFilters, YesNo.class);
  }

  /** Sets what {@link #trustGuestRxFilters} gives, and gives this bean. */
  public Interface withTrustGuestRxFilters(YesNo trustGuestRxFilters) {
    return withTrustGuestRxFilters(trustGuestRxFilters.id());
  }

  /** MAC address. Null if absent. */
  public @Nullable MacAddress getMac() {
    return mac;
  }

  /** Sets what {@link #getMac} gives, and gives this bean. */
  public Interface withMac(@Nullable MacAddress mac) {
    this.mac = mac;
    return this;
  }

  /** What of the host it is connected to. Null if absent. */
  public @Nullable InterfaceSource getSource() {
    return source;
  }

  /** Sets what {@link #getSource} gives, and gives this bean. */
  public Interface withSource(@Nullable InterfaceSource source) {
    this.source = source;
    return this;
  }

  /** How a switch sees it. Null if absent. */
  public @Nullable VirtualPort getVirtualport() {
    return virtualport;
  }

  /** Sets what {@link #getVirtualport} gives, and gives this bean. */
  public Interface withVirtualport(@Nullable VirtualPort virtualport) {
    this.virtualport = virtualport;
    return this;
  }

  /** Limits of traffic. Null if absent. */
  public @Nullable Bandwidth getBandwidth() {
    return bandwidth;
  }

  /** Sets what {@link #getBandwidth} gives, and gives this bean. */
  public Interface withBandwidth(@Nullable Bandwidth bandwidth) {
    this.bandwidth = bandwidth;
    return this;
  }

  /** VLANs. Null if absent. */
  public @Nullable Vlan getVlan() {
    return vlan;
  }

  /** Sets what {@link #getVlan} gives, and gives this bean. */
  public Interface withVlan(@Nullable Vlan vlan) {
    this.vlan = vlan;
    return this;
  }

  /** Isolation from other guests. Null if absent. */
  public @Nullable PortIsolation getPort() {
    return port;
  }

  /** Sets what {@link #getPort} gives, and gives this bean. */
  public Interface withPort(@Nullable PortIsolation port) {
    this.port = port;
    return this;
  }

  /** Addresses of the guest. In document order, modifiable. */
  public List<IpAddress> getIps() {
    return ips;
  }

  /** Adds to {@link #getIps}, and gives this bean. */
  public Interface addIp(IpAddress ip) {
    ips.add(ip);
    return this;
  }

  /** Routes of the guest. In document order, modifiable. */
  public List<IpRoute> getRoutes() {
    return routes;
  }

  /** Adds to {@link #getRoutes}, and gives this bean. */
  public Interface addRoute(IpRoute route) {
    routes.add(route);
    return this;
  }

  /** Ports forwarded by passt. In document order, modifiable. */
  public List<PortForward> getPortForwards() {
    return portForwards;
  }

  /** Adds to {@link #getPortForwards}, and gives this bean. */
  public Interface addPortForward(PortForward portForward) {
    portForwards.add(portForward);
    return this;
  }

  /** Script that sets it up. Null if absent. */
  public @Nullable NetworkScript getScript() {
    return script;
  }

  /** Sets what {@link #getScript} gives, and gives this bean. */
  public Interface withScript(@Nullable NetworkScript script) {
    this.script = script;
    return this;
  }

  /** Script that takes it down. Null if absent. */
  public @Nullable NetworkScript getDownscript() {
    return downscript;
  }

  /** Sets what {@link #getDownscript} gives, and gives this bean. */
  public Interface withDownscript(@Nullable NetworkScript downscript) {
    this.downscript = downscript;
    return this;
  }

  /** Domain that serves it, of Xen. Null if absent. */
  public @Nullable BackendDomain getBackenddomain() {
    return backenddomain;
  }

  /** Sets what {@link #getBackenddomain} gives, and gives this bean. */
  public Interface withBackenddomain(@Nullable BackendDomain backenddomain) {
    this.backenddomain = backenddomain;
    return this;
  }

  /** Its name on the host. Null if absent. */
  public @Nullable InterfaceTarget getTarget() {
    return target;
  }

  /** Sets what {@link #getTarget} gives, and gives this bean. */
  public Interface withTarget(@Nullable InterfaceTarget target) {
    this.target = target;
    return this;
  }

  /** Its name inside a container. Null if absent. */
  public @Nullable GuestInterface getGuest() {
    return guest;
  }

  /** Sets what {@link #getGuest} gives, and gives this bean. */
  public Interface withGuest(@Nullable GuestInterface guest) {
    this.guest = guest;
    return this;
  }

  /** Model of the card. Null if absent. */
  public @Nullable InterfaceModel getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives, and gives this bean. */
  public Interface withModel(@Nullable InterfaceModel model) {
    this.model = model;
    return this;
  }

  /** How the host implements it. Null if absent. */
  public @Nullable InterfaceDriver getDriver() {
    return driver;
  }

  /** Sets what {@link #getDriver} gives, and gives this bean. */
  public Interface withDriver(@Nullable InterfaceDriver driver) {
    this.driver = driver;
    return this;
  }

  /** Program that serves it. Null if absent. */
  public @Nullable InterfaceBackend getBackend() {
    return backend;
  }

  /** Sets what {@link #getBackend} gives, and gives this bean. */
  public Interface withBackend(@Nullable InterfaceBackend backend) {
    this.backend = backend;
    return this;
  }

  /** Network filter that applies. Null if absent. */
  public @Nullable FilterRef getFilterref() {
    return filterref;
  }

  /** Sets what {@link #getFilterref} gives, and gives this bean. */
  public Interface withFilterref(@Nullable FilterRef filterref) {
    this.filterref = filterref;
    return this;
  }

  /** Tuning. Null if absent. */
  public @Nullable Tune getTune() {
    return tune;
  }

  /** Sets what {@link #getTune} gives, and gives this bean. */
  public Interface withTune(@Nullable Tune tune) {
    this.tune = tune;
    return this;
  }

  /** State of the link. Null if absent. */
  public @Nullable LinkState getLink() {
    return link;
  }

  /** Sets what {@link #getLink} gives, and gives this bean. */
  public Interface withLink(@Nullable LinkState link) {
    this.link = link;
    return this;
  }

  /** Largest packet. Null if absent. */
  public @Nullable Mtu getMtu() {
    return mtu;
  }

  /** Sets what {@link #getMtu} gives, and gives this bean. */
  public Interface withMtu(@Nullable Mtu mtu) {
    this.mtu = mtu;
    return this;
  }

  /** Interrupt moderation. Null if absent. */
  public @Nullable Coalesce getCoalesce() {
    return coalesce;
  }

  /** Sets what {@link #getCoalesce} gives, and gives this bean. */
  public Interface withCoalesce(@Nullable Coalesce coalesce) {
    this.coalesce = coalesce;
    return this;
  }

  /** Failover between a virtio card and a host device. Null if absent. */
  public @Nullable Teaming getTeaming() {
    return teaming;
  }

  /** Sets what {@link #getTeaming} gives, and gives this bean. */
  public Interface withTeaming(@Nullable Teaming teaming) {
    this.teaming = teaming;
    return this;
  }

  /** Option ROM. Null if absent. */
  public @Nullable Rom getRom() {
    return rom;
  }

  /** Sets what {@link #getRom} gives, and gives this bean. */
  public Interface withRom(@Nullable Rom rom) {
    this.rom = rom;
    return this;
  }

  @Override
  public Interface withBoot(@Nullable BootDevice boot) {
    super.withBoot(boot);
    return this;
  }

  @Override
  public Interface withAlias(@Nullable Alias alias) {
    super.withAlias(alias);
    return this;
  }

  @Override
  public Interface withAcpi(@Nullable DeviceAcpi acpi) {
    super.withAcpi(acpi);
    return this;
  }

  @Override
  public Interface withAddress(@Nullable DeviceAddress address) {
    super.withAddress(address);
    return this;
  }

  @Override
  public Optional<VirtioOptions> virtioOptions() {
    return Optional.ofNullable(driver);
  }

  @Override
  public boolean isVirtio() {
    return modelName().filter(name -> name.startsWith("virtio")).isPresent();
  }

  @Override
  public Optional<String> modelName() {
    return Optional.ofNullable(model).map(InterfaceModel::getType);
  }
}
