package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.common.Seclabel;
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
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <source>}: what stands behind a disk. */
@XmlType(
    propOrder = {
      "hosts",
      "snapshot",
      "config",
      "initiator",
      "address",
      "auth",
      "encryption",
      "reservations",
      "slices",
      "ssl",
      "cookies",
      "readahead",
      "timeout",
      "identity",
      "knownHosts",
      "reconnect",
      "dataStore",
      "seclabels"
    })
public final class DiskSource extends ModelElement {

  @XmlAttribute private @Nullable String file;

  @XmlAttribute private @Nullable String dev;

  @XmlAttribute private @Nullable String dir;

  @XmlAttribute private @Nullable String pool;

  @XmlAttribute private @Nullable String volume;

  @XmlAttribute private @Nullable String mode;

  @XmlAttribute private @Nullable String protocol;

  @XmlAttribute private @Nullable String name;

  @XmlAttribute private @Nullable String query;

  @XmlAttribute private @Nullable String tls;

  @XmlAttribute private @Nullable String tlsHostname;

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String managed;

  @XmlAttribute private @Nullable String namespace;

  @XmlAttribute private @Nullable String path;

  @XmlAttribute private @Nullable String startupPolicy;

  @XmlAttribute private @Nullable String index;

  @XmlAttribute private @Nullable String fdgroup;

  @XmlElement(name = "host")
  private final List<NetworkHost> hosts = new ArrayList<>();

  @XmlElement private @Nullable DiskSnapshotName snapshot;

  @XmlElement private @Nullable DiskConfig config;

  @XmlElement private @Nullable Initiator initiator;

  @XmlElement private @Nullable DeviceAddress address;

  @XmlElement private @Nullable Auth auth;

  @XmlElement private @Nullable Encryption encryption;

  @XmlElement private @Nullable Reservations reservations;

  @XmlElement private @Nullable DiskSlices slices;

  @XmlElement private @Nullable DiskSsl ssl;

  @XmlElement private @Nullable DiskCookies cookies;

  @XmlElement private @Nullable DiskReadahead readahead;

  @XmlElement private @Nullable DiskTimeout timeout;

  @XmlElement private @Nullable DiskIdentity identity;

  @XmlElement private @Nullable DiskKnownHosts knownHosts;

  @XmlElement private @Nullable DeviceReconnect reconnect;

  @XmlElement private @Nullable DataStore dataStore;

  @XmlElement(name = "seclabel")
  private final List<Seclabel> seclabels = new ArrayList<>();

  /** An empty {@code <source>}. */
  public DiskSource() {}

  /** Path of an image, of type {@code file}. Null if absent. */
  public @Nullable String getFile() {
    return file;
  }

  /** Sets what {@link #getFile} gives, and gives this bean. */
  public DiskSource withFile(@Nullable String file) {
    this.file = file;
    return this;
  }

  /** Block device, of type {@code block}. Null if absent. */
  public @Nullable String getDev() {
    return dev;
  }

  /** Sets what {@link #getDev} gives, and gives this bean. */
  public DiskSource withDev(@Nullable String dev) {
    this.dev = dev;
    return this;
  }

  /** Directory, of type {@code dir}. Null if absent. */
  public @Nullable String getDir() {
    return dir;
  }

  /** Sets what {@link #getDir} gives, and gives this bean. */
  public DiskSource withDir(@Nullable String dir) {
    this.dir = dir;
    return this;
  }

  /** Storage pool, of type {@code volume}. Null if absent. */
  public @Nullable String getPool() {
    return pool;
  }

  /** Sets what {@link #getPool} gives, and gives this bean. */
  public DiskSource withPool(@Nullable String pool) {
    this.pool = pool;
    return this;
  }

  /** Volume in it. Null if absent. */
  public @Nullable String getVolume() {
    return volume;
  }

  /** Sets what {@link #getVolume} gives, and gives this bean. */
  public DiskSource withVolume(@Nullable String volume) {
    this.volume = volume;
    return this;
  }

  /** {@code host} or {@code direct}, of an iSCSI pool's volume. Null if absent. */
  public @Nullable String getMode() {
    return mode;
  }

  /** Sets what {@link #getMode} gives, and gives this bean. */
  public DiskSource withMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** Protocol, of type {@code network}. Null if absent. */
  public @Nullable String getProtocol() {
    return protocol;
  }

  /** Sets what {@link #getProtocol} gives, and gives this bean. */
  public DiskSource withProtocol(@Nullable String protocol) {
    this.protocol = protocol;
    return this;
  }

  /** What {@link #getProtocol} means. */
  public Written<NetworkProtocol> protocol() {
    return Written.of(protocol, NetworkProtocol.class);
  }

  /** Sets what {@link #protocol} gives, and gives this bean. */
  public DiskSource withProtocol(NetworkProtocol protocol) {
    return withProtocol(protocol.id());
  }

  /** Name of the volume there. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public DiskSource withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Query of an HTTP address. Null if absent. */
  public @Nullable String getQuery() {
    return query;
  }

  /** Sets what {@link #getQuery} gives, and gives this bean. */
  public DiskSource withQuery(@Nullable String query) {
    this.query = query;
    return this;
  }

  /** {@code yes} to encrypt the connection. Null if absent. */
  public @Nullable String getTls() {
    return tls;
  }

  /** Sets what {@link #getTls} gives, and gives this bean. */
  public DiskSource withTls(@Nullable String tls) {
    this.tls = tls;
    return this;
  }

  /** What {@link #getTls} means. */
  public Written<YesNo> tls() {
    return Written.of(tls, YesNo.class);
  }

  /** Sets what {@link #tls} gives, and gives this bean. */
  public DiskSource withTls(YesNo tls) {
    return withTls(tls.id());
  }

  /** Host name expected in the certificate. Null if absent. */
  public @Nullable String getTlsHostname() {
    return tlsHostname;
  }

  /** Sets what {@link #getTlsHostname} gives, and gives this bean. */
  public DiskSource withTlsHostname(@Nullable String tlsHostname) {
    this.tlsHostname = tlsHostname;
    return this;
  }

  /**
   * Kind of address, of type {@code nvme}: {@code pci}; of {@code vhostuser}: {@code unix}. Null if
   * absent.
   */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public DiskSource withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** {@code yes} to detach an NVMe drive from the host automatically. Null if absent. */
  public @Nullable String getManaged() {
    return managed;
  }

  /** Sets what {@link #getManaged} gives, and gives this bean. */
  public DiskSource withManaged(@Nullable String managed) {
    this.managed = managed;
    return this;
  }

  /** What {@link #getManaged} means. */
  public Written<YesNo> managed() {
    return Written.of(managed, YesNo.class);
  }

  /** Sets what {@link #managed} gives, and gives this bean. */
  public DiskSource withManaged(YesNo managed) {
    return withManaged(managed.id());
  }

  /** Namespace of the NVMe drive. Null if absent. */
  public @Nullable String getNamespace() {
    return namespace;
  }

  /** Sets what {@link #getNamespace} gives, and gives this bean. */
  public DiskSource withNamespace(@Nullable String namespace) {
    this.namespace = namespace;
    return this;
  }

  /** {@link #getNamespace} as a number; empty if absent or not decimal. */
  public OptionalLong namespace() {
    return Decimal.of(namespace);
  }

  /** Socket, of type {@code vhostuser}. Null if absent. */
  public @Nullable String getPath() {
    return path;
  }

  /** Sets what {@link #getPath} gives, and gives this bean. */
  public DiskSource withPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** What happens when the image is missing. Null if absent. */
  public @Nullable String getStartupPolicy() {
    return startupPolicy;
  }

  /** Sets what {@link #getStartupPolicy} gives, and gives this bean. */
  public DiskSource withStartupPolicy(@Nullable String startupPolicy) {
    this.startupPolicy = startupPolicy;
    return this;
  }

  /** What {@link #getStartupPolicy} means. */
  public Written<StartupPolicy> startupPolicy() {
    return Written.of(startupPolicy, StartupPolicy.class);
  }

  /** Sets what {@link #startupPolicy} gives, and gives this bean. */
  public DiskSource withStartupPolicy(StartupPolicy startupPolicy) {
    return withStartupPolicy(startupPolicy.id());
  }

  /** Number in the chain of images; in live documents. Null if absent. */
  public @Nullable String getIndex() {
    return index;
  }

  /** Sets what {@link #getIndex} gives, and gives this bean. */
  public DiskSource withIndex(@Nullable String index) {
    this.index = index;
    return this;
  }

  /** {@link #getIndex} as a number; empty if absent or not decimal. */
  public OptionalLong index() {
    return Decimal.of(index);
  }

  /** Group of file descriptors handed in from outside, since libvirt 9.0.0. Null if absent. */
  public @Nullable String getFdgroup() {
    return fdgroup;
  }

  /** Sets what {@link #getFdgroup} gives, and gives this bean. */
  public DiskSource withFdgroup(@Nullable String fdgroup) {
    this.fdgroup = fdgroup;
    return this;
  }

  /** Servers of network storage. In document order, modifiable. */
  public List<NetworkHost> getHosts() {
    return hosts;
  }

  /** Adds to {@link #getHosts}, and gives this bean. */
  public DiskSource addHost(NetworkHost host) {
    hosts.add(host);
    return this;
  }

  /** Snapshot inside network storage. Null if absent. */
  public @Nullable DiskSnapshotName getSnapshot() {
    return snapshot;
  }

  /** Sets what {@link #getSnapshot} gives, and gives this bean. */
  public DiskSource withSnapshot(@Nullable DiskSnapshotName snapshot) {
    this.snapshot = snapshot;
    return this;
  }

  /** Configuration file of network storage. Null if absent. */
  public @Nullable DiskConfig getConfig() {
    return config;
  }

  /** Sets what {@link #getConfig} gives, and gives this bean. */
  public DiskSource withConfig(@Nullable DiskConfig config) {
    this.config = config;
    return this;
  }

  /** Name of the iSCSI initiator. Null if absent. */
  public @Nullable Initiator getInitiator() {
    return initiator;
  }

  /** Sets what {@link #getInitiator} gives, and gives this bean. */
  public DiskSource withInitiator(@Nullable Initiator initiator) {
    this.initiator = initiator;
    return this;
  }

  /** PCI address of an NVMe drive. Null if absent. */
  public @Nullable DeviceAddress getAddress() {
    return address;
  }

  /** Sets what {@link #getAddress} gives, and gives this bean. */
  public DiskSource withAddress(@Nullable DeviceAddress address) {
    this.address = address;
    return this;
  }

  /** Who logs in. Null if absent. */
  public @Nullable Auth getAuth() {
    return auth;
  }

  /** Sets what {@link #getAuth} gives, and gives this bean. */
  public DiskSource withAuth(@Nullable Auth auth) {
    this.auth = auth;
    return this;
  }

  /** Encryption of the image. Null if absent. */
  public @Nullable Encryption getEncryption() {
    return encryption;
  }

  /** Sets what {@link #getEncryption} gives, and gives this bean. */
  public DiskSource withEncryption(@Nullable Encryption encryption) {
    this.encryption = encryption;
    return this;
  }

  /** Persistent reservations. Null if absent. */
  public @Nullable Reservations getReservations() {
    return reservations;
  }

  /** Sets what {@link #getReservations} gives, and gives this bean. */
  public DiskSource withReservations(@Nullable Reservations reservations) {
    this.reservations = reservations;
    return this;
  }

  /** Parts that are used. Null if absent. */
  public @Nullable DiskSlices getSlices() {
    return slices;
  }

  /** Sets what {@link #getSlices} gives, and gives this bean. */
  public DiskSource withSlices(@Nullable DiskSlices slices) {
    this.slices = slices;
    return this;
  }

  /** Checks of a certificate. Null if absent. */
  public @Nullable DiskSsl getSsl() {
    return ssl;
  }

  /** Sets what {@link #getSsl} gives, and gives this bean. */
  public DiskSource withSsl(@Nullable DiskSsl ssl) {
    this.ssl = ssl;
    return this;
  }

  /** Cookies. Null if absent. */
  public @Nullable DiskCookies getCookies() {
    return cookies;
  }

  /** Sets what {@link #getCookies} gives, and gives this bean. */
  public DiskSource withCookies(@Nullable DiskCookies cookies) {
    this.cookies = cookies;
    return this;
  }

  /** Bytes read ahead. Null if absent. */
  public @Nullable DiskReadahead getReadahead() {
    return readahead;
  }

  /** Sets what {@link #getReadahead} gives, and gives this bean. */
  public DiskSource withReadahead(@Nullable DiskReadahead readahead) {
    this.readahead = readahead;
    return this;
  }

  /** Time limit. Null if absent. */
  public @Nullable DiskTimeout getTimeout() {
    return timeout;
  }

  /** Sets what {@link #getTimeout} gives, and gives this bean. */
  public DiskSource withTimeout(@Nullable DiskTimeout timeout) {
    this.timeout = timeout;
    return this;
  }

  /** As whom NFS or SSH storage is used. Null if absent. */
  public @Nullable DiskIdentity getIdentity() {
    return identity;
  }

  /** Sets what {@link #getIdentity} gives, and gives this bean. */
  public DiskSource withIdentity(@Nullable DiskIdentity identity) {
    this.identity = identity;
    return this;
  }

  /** Host keys accepted. Null if absent. */
  public @Nullable DiskKnownHosts getKnownHosts() {
    return knownHosts;
  }

  /** Sets what {@link #getKnownHosts} gives, and gives this bean. */
  public DiskSource withKnownHosts(@Nullable DiskKnownHosts knownHosts) {
    this.knownHosts = knownHosts;
    return this;
  }

  /** Whether a lost connection is made again. Null if absent. */
  public @Nullable DeviceReconnect getReconnect() {
    return reconnect;
  }

  /** Sets what {@link #getReconnect} gives, and gives this bean. */
  public DiskSource withReconnect(@Nullable DeviceReconnect reconnect) {
    this.reconnect = reconnect;
    return this;
  }

  /** Raw data that stand apart. Null if absent. */
  public @Nullable DataStore getDataStore() {
    return dataStore;
  }

  /** Sets what {@link #getDataStore} gives, and gives this bean. */
  public DiskSource withDataStore(@Nullable DataStore dataStore) {
    this.dataStore = dataStore;
    return this;
  }

  /** How security drivers label the image. In document order, modifiable. */
  public List<Seclabel> getSeclabels() {
    return seclabels;
  }

  /** Adds to {@link #getSeclabels}, and gives this bean. */
  public DiskSource addSeclabel(Seclabel seclabel) {
    seclabels.add(seclabel);
    return this;
  }
}
