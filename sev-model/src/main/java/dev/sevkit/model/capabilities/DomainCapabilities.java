package dev.sevkit.model.capabilities;

import dev.sevkit.model.sev.Version;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code <domainCapabilities>}: what one emulator offers for one machine type on one host, the
 * answer of {@code virsh domcapabilities}. See the libvirt page formatdomaincaps.
 *
 * <p>Where the host says nothing of a device or feature, as an older libvirt does, nothing can be
 * concluded; see {@link Capability#isReported}.
 */
@XmlRootElement(name = "domainCapabilities")
public final class DomainCapabilities extends ModelElement {

  @XmlElement private @Nullable String path;

  @XmlElement private @Nullable String domain;

  @XmlElement private @Nullable String machine;

  @XmlElement private @Nullable String arch;

  @XmlElement private @Nullable VcpuCapability vcpu;

  @XmlElement private @Nullable SimpleCapability iothreads;

  @XmlElement private @Nullable OsCapability os;

  @XmlElement private @Nullable CpuCapability cpu;

  @XmlElement private @Nullable SimpleCapability memoryBacking;

  @XmlElement private @Nullable DevicesCapability devices;

  @XmlElement private @Nullable FeaturesCapability features;

  /** An empty {@code <domainCapabilities>}. */
  public DomainCapabilities() {}

  /** Path of the QEMU binary. Null if absent. */
  public @Nullable String getPath() {
    return path;
  }

  /** Sets what {@link #getPath} gives, and gives this bean. */
  public DomainCapabilities withPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** Hypervisor the answer is about; only {@code kvm} counts for SEV. Null if absent. */
  public @Nullable String getDomain() {
    return domain;
  }

  /** Sets what {@link #getDomain} gives, and gives this bean. */
  public DomainCapabilities withDomain(@Nullable String domain) {
    this.domain = domain;
    return this;
  }

  /** Machine type, its version resolved. Null if absent. */
  public @Nullable String getMachine() {
    return machine;
  }

  /** Sets what {@link #getMachine} gives, and gives this bean. */
  public DomainCapabilities withMachine(@Nullable String machine) {
    this.machine = machine;
    return this;
  }

  /** Architecture. Null if absent. */
  public @Nullable String getArch() {
    return arch;
  }

  /** Sets what {@link #getArch} gives, and gives this bean. */
  public DomainCapabilities withArch(@Nullable String arch) {
    this.arch = arch;
    return this;
  }

  /** How many virtual CPUs a guest may have. Null if absent. */
  public @Nullable VcpuCapability getVcpu() {
    return vcpu;
  }

  /** Sets what {@link #getVcpu} gives, and gives this bean. */
  public DomainCapabilities withVcpu(@Nullable VcpuCapability vcpu) {
    this.vcpu = vcpu;
    return this;
  }

  /** Whether a guest may have I/O threads. Null if absent. */
  public @Nullable SimpleCapability getIothreads() {
    return iothreads;
  }

  /** Sets what {@link #getIothreads} gives, and gives this bean. */
  public DomainCapabilities withIothreads(@Nullable SimpleCapability iothreads) {
    this.iothreads = iothreads;
    return this;
  }

  /** How the host can boot a guest. Null if absent. */
  public @Nullable OsCapability getOs() {
    return os;
  }

  /** Sets what {@link #getOs} gives, and gives this bean. */
  public DomainCapabilities withOs(@Nullable OsCapability os) {
    this.os = os;
    return this;
  }

  /** What the host offers for the CPU of a guest. Null if absent. */
  public @Nullable CpuCapability getCpu() {
    return cpu;
  }

  /** Sets what {@link #getCpu} gives, and gives this bean. */
  public DomainCapabilities withCpu(@Nullable CpuCapability cpu) {
    this.cpu = cpu;
    return this;
  }

  /** Where guest memory may come from, in the enum sourceType. Null if absent. */
  public @Nullable SimpleCapability getMemoryBacking() {
    return memoryBacking;
  }

  /** Sets what {@link #getMemoryBacking} gives, and gives this bean. */
  public DomainCapabilities withMemoryBacking(@Nullable SimpleCapability memoryBacking) {
    this.memoryBacking = memoryBacking;
    return this;
  }

  /** Devices a guest may have. Null if absent. */
  public @Nullable DevicesCapability getDevices() {
    return devices;
  }

  /** Sets what {@link #getDevices} gives, and gives this bean. */
  public DomainCapabilities withDevices(@Nullable DevicesCapability devices) {
    this.devices = devices;
    return this;
  }

  /** Hypervisor features. Null if absent. */
  public @Nullable FeaturesCapability getFeatures() {
    return features;
  }

  /** Sets what {@link #getFeatures} gives, and gives this bean. */
  public DomainCapabilities withFeatures(@Nullable FeaturesCapability features) {
    this.features = features;
    return this;
  }

  /** What the host says of SEV; empty if it says nothing, as libvirt before 4.5.0 does. */
  public Optional<SevCapability> sev() {
    return Optional.ofNullable(features).map(FeaturesCapability::getSev);
  }

  /**
   * The launch security types the QEMU binary can do, which does not say that the hardware can;
   * empty if libvirt is too old to say, an empty list if it says there are none.
   */
  public Optional<List<String>> launchSecurityTypes() {
    return Optional.of(feature("launchSecurity"))
        .filter(Capability::isReported)
        .map(launchSecurity -> launchSecurity.values("sectype"));
  }

  /** Paths of the firmware images known to the host; they say nothing of SEV. */
  public Stream<String> loaders() {
    return Optional.ofNullable(os).map(OsCapability::getLoader).stream()
        .flatMap(loader -> loader.getValues().stream());
  }

  /**
   * The oldest QEMU that can have given this answer: the version in the machine type, which no
   * older QEMU knows; empty if the machine type has none.
   */
  public Optional<Version> oldestQemu() {
    return Optional.ofNullable(machine)
        .map(name -> name.substring(name.lastIndexOf('-') + 1))
        .flatMap(Version::parse);
  }

  /** The most virtual CPUs a guest may have; empty if not reported. */
  public Optional<Integer> maxVcpus() {
    return Optional.ofNullable(vcpu).map(VcpuCapability::getMax).flatMap(WholeNumber::parseInt);
  }

  /**
   * What the host says of a kind of device; a capability that is not reported if it says nothing.
   *
   * @param kind name of the element in a domain, such as {@code disk}
   */
  public Capability device(String kind) {
    return Optional.ofNullable(devices)
        .map(all -> all.device(kind))
        .orElseGet(SimpleCapability::new);
  }

  /**
   * What the host says of a hypervisor feature; a capability that is not reported if it says
   * nothing.
   *
   * @param name name of the element, such as {@code ps2} or {@code launchSecurity}
   */
  public Capability feature(String name) {
    return Optional.ofNullable(features)
        .map(all -> all.feature(name))
        .orElseGet(SimpleCapability::new);
  }

  /** What the host offers for a mode of a guest's CPU; empty if it says nothing of it. */
  public Optional<CpuModeCapability> cpuMode(String name) {
    return Optional.ofNullable(cpu).flatMap(all -> all.mode(name));
  }

  /** The CPU model that guests of the mode host-model get; empty if not reported. */
  public Optional<CpuModelCapability> hostModel() {
    return cpuMode("host-model").flatMap(mode -> mode.getModels().stream().findFirst());
  }
}
