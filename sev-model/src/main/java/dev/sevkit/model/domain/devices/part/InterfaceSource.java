package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.word.MacvtapMode;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <source>}: what of the host an interface is connected to. */
@XmlType(propOrder = {"address", "local", "reconnect", "ips", "routes"})
public final class InterfaceSource extends ModelElement {

  @XmlAttribute private @Nullable String network;

  @XmlAttribute private @Nullable String portgroup;

  @XmlAttribute private @Nullable String portid;

  @XmlAttribute private @Nullable String bridge;

  @XmlAttribute private @Nullable String dev;

  @XmlAttribute private @Nullable String mode;

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String path;

  @XmlAttribute(name = "address")
  private @Nullable String ipAddress;

  @XmlAttribute private @Nullable String port;

  @XmlAttribute private @Nullable String name;

  @XmlAttribute private @Nullable String switchid;

  @XmlAttribute private @Nullable String portgroupid;

  @XmlAttribute private @Nullable String connectionid;

  @XmlElement private @Nullable DeviceAddress address;

  @XmlElement private @Nullable InterfaceLocal local;

  @XmlElement private @Nullable DeviceReconnect reconnect;

  @XmlElement(name = "ip")
  private final List<IpAddress> ips = new ArrayList<>();

  @XmlElement(name = "route")
  private final List<IpRoute> routes = new ArrayList<>();

  /** An empty {@code <source>}. */
  public InterfaceSource() {}

  /** Virtual network, of type {@code network}. Null if absent. */
  public @Nullable String getNetwork() {
    return network;
  }

  /** Sets what {@link #getNetwork} gives, and gives this bean. */
  public InterfaceSource withNetwork(@Nullable String network) {
    this.network = network;
    return this;
  }

  /** Group of ports in it. Null if absent. */
  public @Nullable String getPortgroup() {
    return portgroup;
  }

  /** Sets what {@link #getPortgroup} gives, and gives this bean. */
  public InterfaceSource withPortgroup(@Nullable String portgroup) {
    this.portgroup = portgroup;
    return this;
  }

  /** UUID of the port; in live documents. Null if absent. */
  public @Nullable String getPortid() {
    return portid;
  }

  /** Sets what {@link #getPortid} gives, and gives this bean. */
  public InterfaceSource withPortid(@Nullable String portid) {
    this.portid = portid;
    return this;
  }

  /** Bridge, of type {@code bridge}. Null if absent. */
  public @Nullable String getBridge() {
    return bridge;
  }

  /** Sets what {@link #getBridge} gives, and gives this bean. */
  public InterfaceSource withBridge(@Nullable String bridge) {
    this.bridge = bridge;
    return this;
  }

  /** Interface, of types {@code direct}, {@code user} and {@code vdpa}. Null if absent. */
  public @Nullable String getDev() {
    return dev;
  }

  /** Sets what {@link #getDev} gives, and gives this bean. */
  public InterfaceSource withDev(@Nullable String dev) {
    this.dev = dev;
    return this;
  }

  /**
   * How a direct interface is attached; of {@code vhostuser} {@code client} or {@code server}. Null
   * if absent.
   */
  public @Nullable String getMode() {
    return mode;
  }

  /** Sets what {@link #getMode} gives, and gives this bean. */
  public InterfaceSource withMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** What {@link #getMode} means. */
  public Written<MacvtapMode> mode() {
    return Written.of(mode, MacvtapMode.class);
  }

  /** Sets what {@link #mode} gives, and gives this bean. */
  public InterfaceSource withMode(MacvtapMode mode) {
    return withMode(mode.id());
  }

  /** Kind of socket, of type {@code vhostuser}. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public InterfaceSource withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Path of the socket, of type {@code vhostuser}. Null if absent. */
  public @Nullable String getPath() {
    return path;
  }

  /** Sets what {@link #getPath} gives, and gives this bean. */
  public InterfaceSource withPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /**
   * Address, of types {@code server}, {@code client}, {@code mcast} and {@code udp}. Null if
   * absent.
   */
  public @Nullable String getIpAddress() {
    return ipAddress;
  }

  /** Sets what {@link #getIpAddress} gives, and gives this bean. */
  public InterfaceSource withIpAddress(@Nullable String ipAddress) {
    this.ipAddress = ipAddress;
    return this;
  }

  /** Port of them. Null if absent. */
  public @Nullable String getPort() {
    return port;
  }

  /** Sets what {@link #getPort} gives, and gives this bean. */
  public InterfaceSource withPort(@Nullable String port) {
    this.port = port;
    return this;
  }

  /** {@link #getPort} as a number; empty if absent or not decimal. */
  public OptionalLong port() {
    return Decimal.of(port);
  }

  /** Internal network, of type {@code internal}. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public InterfaceSource withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Distributed switch of VMware, of type {@code vds}. Null if absent. */
  public @Nullable String getSwitchid() {
    return switchid;
  }

  /** Sets what {@link #getSwitchid} gives, and gives this bean. */
  public InterfaceSource withSwitchid(@Nullable String switchid) {
    this.switchid = switchid;
    return this;
  }

  /** Port group of VMware. Null if absent. */
  public @Nullable String getPortgroupid() {
    return portgroupid;
  }

  /** Sets what {@link #getPortgroupid} gives, and gives this bean. */
  public InterfaceSource withPortgroupid(@Nullable String portgroupid) {
    this.portgroupid = portgroupid;
    return this;
  }

  /** Connection of VMware. Null if absent. */
  public @Nullable String getConnectionid() {
    return connectionid;
  }

  /** Sets what {@link #getConnectionid} gives, and gives this bean. */
  public InterfaceSource withConnectionid(@Nullable String connectionid) {
    this.connectionid = connectionid;
    return this;
  }

  /** PCI device, of type {@code hostdev}. Null if absent. */
  public @Nullable DeviceAddress getAddress() {
    return address;
  }

  /** Sets what {@link #getAddress} gives, and gives this bean. */
  public InterfaceSource withAddress(@Nullable DeviceAddress address) {
    this.address = address;
    return this;
  }

  /** Own end, of type {@code udp}. Null if absent. */
  public @Nullable InterfaceLocal getLocal() {
    return local;
  }

  /** Sets what {@link #getLocal} gives, and gives this bean. */
  public InterfaceSource withLocal(@Nullable InterfaceLocal local) {
    this.local = local;
    return this;
  }

  /** Whether a lost connection is made again. Null if absent. */
  public @Nullable DeviceReconnect getReconnect() {
    return reconnect;
  }

  /** Sets what {@link #getReconnect} gives, and gives this bean. */
  public InterfaceSource withReconnect(@Nullable DeviceReconnect reconnect) {
    this.reconnect = reconnect;
    return this;
  }

  /** Addresses on the host's side. In document order, modifiable. */
  public List<IpAddress> getIps() {
    return ips;
  }

  /** Adds to {@link #getIps}, and gives this bean. */
  public InterfaceSource addIp(IpAddress ip) {
    ips.add(ip);
    return this;
  }

  /** Routes on the host's side. In document order, modifiable. */
  public List<IpRoute> getRoutes() {
    return routes;
  }

  /** Adds to {@link #getRoutes}, and gives this bean. */
  public InterfaceSource addRoute(IpRoute route) {
    routes.add(route);
    return this;
  }
}
