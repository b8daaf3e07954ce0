package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.word.NetworkProtocol;
import dev.sevkit.model.domain.word.StartupPolicy;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <source>}: which device of the host. */
@XmlType(
    propOrder = {
      "address",
      "vendor",
      "product",
      "adapter",
      "hosts",
      "auth",
      "initiator",
      "block",
      "character",
      "interfaceName"
    })
public final class HostdevSource extends ModelElement {

  @XmlAttribute private @Nullable String startupPolicy;

  @XmlAttribute private @Nullable String guestReset;

  @XmlAttribute private @Nullable String protocol;

  @XmlAttribute private @Nullable String name;

  @XmlAttribute private @Nullable String wwpn;

  @XmlAttribute private @Nullable String writeFiltering;

  @XmlElement private @Nullable DeviceAddress address;

  @XmlElement private @Nullable UsbId vendor;

  @XmlElement private @Nullable UsbId product;

  @XmlElement private @Nullable HostdevAdapter adapter;

  @XmlElement(name = "host")
  private final List<NetworkHost> hosts = new ArrayList<>();

  @XmlElement private @Nullable Auth auth;

  @XmlElement private @Nullable Initiator initiator;

  @XmlElement private @Nullable String block;

  @XmlElement(name = "char")
  private @Nullable String character;

  @XmlElement(name = "interface")
  private @Nullable String interfaceName;

  /** An empty {@code <source>}. */
  public HostdevSource() {}

  /** What happens when it is missing, of USB. Null if absent. */
  public @Nullable String getStartupPolicy() {
    return startupPolicy;
  }

  /** Sets what {@link #getStartupPolicy} gives, and gives this bean. */
  public HostdevSource withStartupPolicy(@Nullable String startupPolicy) {
    this.startupPolicy = startupPolicy;
    return this;
  }

  /** What {@link #getStartupPolicy} means. */
  public Written<StartupPolicy> startupPolicy() {
    return Written.of(startupPolicy, StartupPolicy.class);
  }

  /** Sets what {@link #startupPolicy} gives, and gives this bean. */
  public HostdevSource withStartupPolicy(StartupPolicy startupPolicy) {
    return withStartupPolicy(startupPolicy.id());
  }

  /** When the guest may reset it, of USB, since libvirt 6.8.0. Null if absent. */
  public @Nullable String getGuestReset() {
    return guestReset;
  }

  /** Sets what {@link #getGuestReset} gives, and gives this bean. */
  public HostdevSource withGuestReset(@Nullable String guestReset) {
    this.guestReset = guestReset;
    return this;
  }

  /** Protocol of an iSCSI or vhost device. Null if absent. */
  public @Nullable String getProtocol() {
    return protocol;
  }

  /** Sets what {@link #getProtocol} gives, and gives this bean. */
  public HostdevSource withProtocol(@Nullable String protocol) {
    this.protocol = protocol;
    return this;
  }

  /** What {@link #getProtocol} means. */
  public Written<NetworkProtocol> protocol() {
    return Written.of(protocol, NetworkProtocol.class);
  }

  /** Sets what {@link #protocol} gives, and gives this bean. */
  public HostdevSource withProtocol(NetworkProtocol protocol) {
    return withProtocol(protocol.id());
  }

  /** iSCSI name. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public HostdevSource withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** World wide port name, of vhost. Null if absent. */
  public @Nullable String getWwpn() {
    return wwpn;
  }

  /** Sets what {@link #getWwpn} gives, and gives this bean. */
  public HostdevSource withWwpn(@Nullable String wwpn) {
    this.wwpn = wwpn;
    return this;
  }

  /**
   * {@code no} to permit writes to configuration space, of PCI, since libvirt 6.9.0. Null if
   * absent.
   */
  public @Nullable String getWriteFiltering() {
    return writeFiltering;
  }

  /** Sets what {@link #getWriteFiltering} gives, and gives this bean. */
  public HostdevSource withWriteFiltering(@Nullable String writeFiltering) {
    this.writeFiltering = writeFiltering;
    return this;
  }

  /** What {@link #getWriteFiltering} means. */
  public Written<YesNo> writeFiltering() {
    return Written.of(writeFiltering, YesNo.class);
  }

  /** Sets what {@link #writeFiltering} gives, and gives this bean. */
  public HostdevSource withWriteFiltering(YesNo writeFiltering) {
    return withWriteFiltering(writeFiltering.id());
  }

  /** Its address on the host. Null if absent. */
  public @Nullable DeviceAddress getAddress() {
    return address;
  }

  /** Sets what {@link #getAddress} gives, and gives this bean. */
  public HostdevSource withAddress(@Nullable DeviceAddress address) {
    this.address = address;
    return this;
  }

  /** USB vendor. Null if absent. */
  public @Nullable UsbId getVendor() {
    return vendor;
  }

  /** Sets what {@link #getVendor} gives, and gives this bean. */
  public HostdevSource withVendor(@Nullable UsbId vendor) {
    this.vendor = vendor;
    return this;
  }

  /** USB product. Null if absent. */
  public @Nullable UsbId getProduct() {
    return product;
  }

  /** Sets what {@link #getProduct} gives, and gives this bean. */
  public HostdevSource withProduct(@Nullable UsbId product) {
    this.product = product;
    return this;
  }

  /** SCSI host adapter. Null if absent. */
  public @Nullable HostdevAdapter getAdapter() {
    return adapter;
  }

  /** Sets what {@link #getAdapter} gives, and gives this bean. */
  public HostdevSource withAdapter(@Nullable HostdevAdapter adapter) {
    this.adapter = adapter;
    return this;
  }

  /** iSCSI servers. In document order, modifiable. */
  public List<NetworkHost> getHosts() {
    return hosts;
  }

  /** Adds to {@link #getHosts}, and gives this bean. */
  public HostdevSource addHost(NetworkHost host) {
    hosts.add(host);
    return this;
  }

  /** Who logs in to iSCSI. Null if absent. */
  public @Nullable Auth getAuth() {
    return auth;
  }

  /** Sets what {@link #getAuth} gives, and gives this bean. */
  public HostdevSource withAuth(@Nullable Auth auth) {
    this.auth = auth;
    return this;
  }

  /** Name of the iSCSI initiator. Null if absent. */
  public @Nullable Initiator getInitiator() {
    return initiator;
  }

  /** Sets what {@link #getInitiator} gives, and gives this bean. */
  public HostdevSource withInitiator(@Nullable Initiator initiator) {
    this.initiator = initiator;
    return this;
  }

  /** Block device of a container. Null if absent. */
  public @Nullable String getBlock() {
    return block;
  }

  /** Sets what {@link #getBlock} gives, and gives this bean. */
  public HostdevSource withBlock(@Nullable String block) {
    this.block = block;
    return this;
  }

  /** Character device of a container. Null if absent. */
  public @Nullable String getCharacter() {
    return character;
  }

  /** Sets what {@link #getCharacter} gives, and gives this bean. */
  public HostdevSource withCharacter(@Nullable String character) {
    this.character = character;
    return this;
  }

  /** Network interface of a container. Null if absent. */
  public @Nullable String getInterfaceName() {
    return interfaceName;
  }

  /** Sets what {@link #getInterfaceName} gives, and gives this bean. */
  public HostdevSource withInterfaceName(@Nullable String interfaceName) {
    this.interfaceName = interfaceName;
    return this;
  }
}
