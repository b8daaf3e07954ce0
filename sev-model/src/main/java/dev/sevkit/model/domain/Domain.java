package dev.sevkit.model.domain;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.common.Idmap;
import dev.sevkit.model.domain.common.MemoryAmount;
import dev.sevkit.model.domain.common.Seclabel;
import dev.sevkit.model.domain.cpu.Cpu;
import dev.sevkit.model.domain.devices.Devices;
import dev.sevkit.model.domain.tune.Blkiotune;
import dev.sevkit.model.domain.tune.Cputune;
import dev.sevkit.model.domain.tune.DefaultIothread;
import dev.sevkit.model.domain.tune.IothreadIds;
import dev.sevkit.model.domain.tune.Numatune;
import dev.sevkit.model.domain.tune.ThrottleGroups;
import dev.sevkit.model.domain.word.DomainType;
import dev.sevkit.model.domain.word.LifecycleAction;
import dev.sevkit.model.domain.word.LockFailureAction;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code <domain>}: a guest as libvirt defines it. See the libvirt page formatdomain. */
@XmlRootElement(name = "domain")
@XmlType(
    propOrder = {
      "name",
      "uuid",
      "hwuuid",
      "genid",
      "title",
      "description",
      "metadata",
      "maxMemory",
      "memory",
      "currentMemory",
      "blkiotune",
      "memtune",
      "memoryBacking",
      "vcpu",
      "vcpus",
      "iothreads",
      "iothreadids",
      "defaultiothread",
      "cputune",
      "numatune",
      "resource",
      "iommufd",
      "sysinfo",
      "bootloader",
      "bootloaderArgs",
      "os",
      "idmap",
      "throttlegroups",
      "features",
      "cpu",
      "clock",
      "onPoweroff",
      "onReboot",
      "onCrash",
      "onLockfailure",
      "pm",
      "perf",
      "devices",
      "seclabels",
      "keywrap",
      "launchSecurity",
      "commandline",
      "capabilities",
      "override",
      "deprecation"
    })
public final class Domain extends ModelElement {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String id;

  @XmlElement private @Nullable String name;

  @XmlElement private @Nullable String uuid;

  @XmlElement private @Nullable String hwuuid;

  @XmlElement private @Nullable String genid;

  @XmlElement private @Nullable String title;

  @XmlElement private @Nullable String description;

  @XmlElement private @Nullable Metadata metadata;

  @XmlElement private @Nullable MemoryAmount maxMemory;

  @XmlElement private @Nullable MemoryAmount memory;

  @XmlElement private @Nullable MemoryAmount currentMemory;

  @XmlElement private @Nullable Blkiotune blkiotune;

  @XmlElement private @Nullable Memtune memtune;

  @XmlElement private @Nullable MemoryBacking memoryBacking;

  @XmlElement private @Nullable Vcpu vcpu;

  @XmlElement private @Nullable Vcpus vcpus;

  @XmlElement private @Nullable String iothreads;

  @XmlElement private @Nullable IothreadIds iothreadids;

  @XmlElement private @Nullable DefaultIothread defaultiothread;

  @XmlElement private @Nullable Cputune cputune;

  @XmlElement private @Nullable Numatune numatune;

  @XmlElement private @Nullable Resource resource;

  @XmlElement private @Nullable IommuFd iommufd;

  @XmlElement private @Nullable Sysinfo sysinfo;

  @XmlElement private @Nullable String bootloader;

  @XmlElement(name = "bootloader_args")
  private @Nullable String bootloaderArgs;

  @XmlElement private @Nullable Os os;

  @XmlElement private @Nullable Idmap idmap;

  @XmlElement private @Nullable ThrottleGroups throttlegroups;

  @XmlElement private @Nullable Features features;

  @XmlElement private @Nullable Cpu cpu;

  @XmlElement private @Nullable Clock clock;

  @XmlElement(name = "on_poweroff")
  private @Nullable String onPoweroff;

  @XmlElement(name = "on_reboot")
  private @Nullable String onReboot;

  @XmlElement(name = "on_crash")
  private @Nullable String onCrash;

  @XmlElement(name = "on_lockfailure")
  private @Nullable String onLockfailure;

  @XmlElement private @Nullable Pm pm;

  @XmlElement private @Nullable Perf perf;

  @XmlElement private @Nullable Devices devices;

  @XmlElement(name = "seclabel")
  private final List<Seclabel> seclabels = new ArrayList<>();

  @XmlElement private @Nullable Keywrap keywrap;

  @XmlElement(name = "launchSecurity")
  private final List<LaunchSecurity> launchSecurity = new ArrayList<>();

  @XmlElement(name = "commandline", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
  private @Nullable QemuCommandline commandline;

  @XmlElement(name = "capabilities", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
  private @Nullable QemuCapabilities capabilities;

  @XmlElement(name = "override", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
  private @Nullable QemuOverride override;

  @XmlElement(name = "deprecation", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
  private @Nullable QemuDeprecation deprecation;

  /** An empty {@code <domain>}. */
  public Domain() {}

  /** Hypervisor, {@code kvm} for everything SEV. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public Domain withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What {@link #getType} means. */
  public Written<DomainType> type() {
    return Written.of(type, DomainType.class);
  }

  /** Sets what {@link #type} gives, and gives this bean. */
  public Domain withType(DomainType type) {
    return withType(type.id());
  }

  /** Number of the running domain. Null if absent. */
  public @Nullable String getId() {
    return id;
  }

  /** Sets what {@link #getId} gives, and gives this bean. */
  public Domain withId(@Nullable String id) {
    this.id = id;
    return this;
  }

  /** {@link #getId} as a number; empty if absent or not decimal. */
  public OptionalLong id() {
    return Decimal.of(id);
  }

  /** Name, unique on the host. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public Domain withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** UUID, unique everywhere. Null if absent. */
  public @Nullable String getUuid() {
    return uuid;
  }

  /** Sets what {@link #getUuid} gives, and gives this bean. */
  public Domain withUuid(@Nullable String uuid) {
    this.uuid = uuid;
    return this;
  }

  /**
   * UUID the guest sees in its SMBIOS when it shall differ, since libvirt 11.7.0. Null if absent.
   */
  public @Nullable String getHwuuid() {
    return hwuuid;
  }

  /** Sets what {@link #getHwuuid} gives, and gives this bean. */
  public Domain withHwuuid(@Nullable String hwuuid) {
    this.hwuuid = hwuuid;
    return this;
  }

  /**
   * Generation id, which changes when the guest is restored or cloned; empty to have one made. Null
   * if absent.
   */
  public @Nullable String getGenid() {
    return genid;
  }

  /** Sets what {@link #getGenid} gives, and gives this bean. */
  public Domain withGenid(@Nullable String genid) {
    this.genid = genid;
    return this;
  }

  /** Short description. Null if absent. */
  public @Nullable String getTitle() {
    return title;
  }

  /** Sets what {@link #getTitle} gives, and gives this bean. */
  public Domain withTitle(@Nullable String title) {
    this.title = title;
    return this;
  }

  /** Free text for people. Null if absent. */
  public @Nullable String getDescription() {
    return description;
  }

  /** Sets what {@link #getDescription} gives, and gives this bean. */
  public Domain withDescription(@Nullable String description) {
    this.description = description;
    return this;
  }

  /** What applications keep with the domain, in their own namespaces. Null if absent. */
  public @Nullable Metadata getMetadata() {
    return metadata;
  }

  /** Sets what {@link #getMetadata} gives, and gives this bean. */
  public Domain withMetadata(@Nullable Metadata metadata) {
    this.metadata = metadata;
    return this;
  }

  /** Most memory that hotplug can reach. Null if absent. */
  public @Nullable MemoryAmount getMaxMemory() {
    return maxMemory;
  }

  /** Sets what {@link #getMaxMemory} gives, and gives this bean. */
  public Domain withMaxMemory(@Nullable MemoryAmount maxMemory) {
    this.maxMemory = maxMemory;
    return this;
  }

  /** Memory of the guest at boot. Null if absent. */
  public @Nullable MemoryAmount getMemory() {
    return memory;
  }

  /** Sets what {@link #getMemory} gives, and gives this bean. */
  public Domain withMemory(@Nullable MemoryAmount memory) {
    this.memory = memory;
    return this;
  }

  /** Memory the balloon leaves to the guest. Null if absent. */
  public @Nullable MemoryAmount getCurrentMemory() {
    return currentMemory;
  }

  /** Sets what {@link #getCurrentMemory} gives, and gives this bean. */
  public Domain withCurrentMemory(@Nullable MemoryAmount currentMemory) {
    this.currentMemory = currentMemory;
    return this;
  }

  /** Shares and limits of disk traffic. Null if absent. */
  public @Nullable Blkiotune getBlkiotune() {
    return blkiotune;
  }

  /** Sets what {@link #getBlkiotune} gives, and gives this bean. */
  public Domain withBlkiotune(@Nullable Blkiotune blkiotune) {
    this.blkiotune = blkiotune;
    return this;
  }

  /** Limits of the QEMU process. Null if absent. */
  public @Nullable Memtune getMemtune() {
    return memtune;
  }

  /** Sets what {@link #getMemtune} gives, and gives this bean. */
  public Domain withMemtune(@Nullable Memtune memtune) {
    this.memtune = memtune;
    return this;
  }

  /** How the host backs the memory. Null if absent. */
  public @Nullable MemoryBacking getMemoryBacking() {
    return memoryBacking;
  }

  /** Sets what {@link #getMemoryBacking} gives, and gives this bean. */
  public Domain withMemoryBacking(@Nullable MemoryBacking memoryBacking) {
    this.memoryBacking = memoryBacking;
    return this;
  }

  /** Number of virtual CPUs. Null if absent. */
  public @Nullable Vcpu getVcpu() {
    return vcpu;
  }

  /** Sets what {@link #getVcpu} gives, and gives this bean. */
  public Domain withVcpu(@Nullable Vcpu vcpu) {
    this.vcpu = vcpu;
    return this;
  }

  /** The virtual CPUs singly. Null if absent. */
  public @Nullable Vcpus getVcpus() {
    return vcpus;
  }

  /** Sets what {@link #getVcpus} gives, and gives this bean. */
  public Domain withVcpus(@Nullable Vcpus vcpus) {
    this.vcpus = vcpus;
    return this;
  }

  /** Number of I/O threads. Null if absent. */
  public @Nullable String getIothreads() {
    return iothreads;
  }

  /** Sets what {@link #getIothreads} gives, and gives this bean. */
  public Domain withIothreads(@Nullable String iothreads) {
    this.iothreads = iothreads;
    return this;
  }

  /** {@link #getIothreads} as a number; empty if absent or not decimal. */
  public OptionalLong iothreads() {
    return Decimal.of(iothreads);
  }

  /** The I/O threads singly. Null if absent. */
  public @Nullable IothreadIds getIothreadids() {
    return iothreadids;
  }

  /** Sets what {@link #getIothreadids} gives, and gives this bean. */
  public Domain withIothreadids(@Nullable IothreadIds iothreadids) {
    this.iothreadids = iothreadids;
    return this;
  }

  /** Thread pool of QEMU's main loop, since libvirt 8.5.0. Null if absent. */
  public @Nullable DefaultIothread getDefaultiothread() {
    return defaultiothread;
  }

  /** Sets what {@link #getDefaultiothread} gives, and gives this bean. */
  public Domain withDefaultiothread(@Nullable DefaultIothread defaultiothread) {
    this.defaultiothread = defaultiothread;
    return this;
  }

  /** Pinning, shares and limits of virtual CPUs. Null if absent. */
  public @Nullable Cputune getCputune() {
    return cputune;
  }

  /** Sets what {@link #getCputune} gives, and gives this bean. */
  public Domain withCputune(@Nullable Cputune cputune) {
    this.cputune = cputune;
    return this;
  }

  /** NUMA nodes of the host that memory comes from. Null if absent. */
  public @Nullable Numatune getNumatune() {
    return numatune;
  }

  /** Sets what {@link #getNumatune} gives, and gives this bean. */
  public Domain withNumatune(@Nullable Numatune numatune) {
    this.numatune = numatune;
    return this;
  }

  /** Resource partition of the host. Null if absent. */
  public @Nullable Resource getResource() {
    return resource;
  }

  /** Sets what {@link #getResource} gives, and gives this bean. */
  public Domain withResource(@Nullable Resource resource) {
    this.resource = resource;
    return this;
  }

  /** How host devices reach the IOMMU, since libvirt 12.1.0. Null if absent. */
  public @Nullable IommuFd getIommufd() {
    return iommufd;
  }

  /** Sets what {@link #getIommufd} gives, and gives this bean. */
  public Domain withIommufd(@Nullable IommuFd iommufd) {
    this.iommufd = iommufd;
    return this;
  }

  /** SMBIOS or fw_cfg contents. Null if absent. */
  public @Nullable Sysinfo getSysinfo() {
    return sysinfo;
  }

  /** Sets what {@link #getSysinfo} gives, and gives this bean. */
  public Domain withSysinfo(@Nullable Sysinfo sysinfo) {
    this.sysinfo = sysinfo;
    return this;
  }

  /** Boot loader of a Xen guest. Null if absent. */
  public @Nullable String getBootloader() {
    return bootloader;
  }

  /** Sets what {@link #getBootloader} gives, and gives this bean. */
  public Domain withBootloader(@Nullable String bootloader) {
    this.bootloader = bootloader;
    return this;
  }

  /** Its arguments. Null if absent. */
  public @Nullable String getBootloaderArgs() {
    return bootloaderArgs;
  }

  /** Sets what {@link #getBootloaderArgs} gives, and gives this bean. */
  public Domain withBootloaderArgs(@Nullable String bootloaderArgs) {
    this.bootloaderArgs = bootloaderArgs;
    return this;
  }

  /** Machine, firmware and what is booted. Null if absent. */
  public @Nullable Os getOs() {
    return os;
  }

  /** Sets what {@link #getOs} gives, and gives this bean. */
  public Domain withOs(@Nullable Os os) {
    this.os = os;
    return this;
  }

  /** User namespace of a container. Null if absent. */
  public @Nullable Idmap getIdmap() {
    return idmap;
  }

  /** Sets what {@link #getIdmap} gives, and gives this bean. */
  public Domain withIdmap(@Nullable Idmap idmap) {
    this.idmap = idmap;
    return this;
  }

  /** Groups of limits that disks share, since libvirt 11.2.0. Null if absent. */
  public @Nullable ThrottleGroups getThrottlegroups() {
    return throttlegroups;
  }

  /** Sets what {@link #getThrottlegroups} gives, and gives this bean. */
  public Domain withThrottlegroups(@Nullable ThrottleGroups throttlegroups) {
    this.throttlegroups = throttlegroups;
    return this;
  }

  /** Hypervisor features. Null if absent. */
  public @Nullable Features getFeatures() {
    return features;
  }

  /** Sets what {@link #getFeatures} gives, and gives this bean. */
  public Domain withFeatures(@Nullable Features features) {
    this.features = features;
    return this;
  }

  /** The CPU the guest sees. Null if absent. */
  public @Nullable Cpu getCpu() {
    return cpu;
  }

  /** Sets what {@link #getCpu} gives, and gives this bean. */
  public Domain withCpu(@Nullable Cpu cpu) {
    this.cpu = cpu;
    return this;
  }

  /** Clock and timers of the guest. Null if absent. */
  public @Nullable Clock getClock() {
    return clock;
  }

  /** Sets what {@link #getClock} gives, and gives this bean. */
  public Domain withClock(@Nullable Clock clock) {
    this.clock = clock;
    return this;
  }

  /** What happens on shutdown; destroy when absent. Null if absent. */
  public @Nullable String getOnPoweroff() {
    return onPoweroff;
  }

  /** Sets what {@link #getOnPoweroff} gives, and gives this bean. */
  public Domain withOnPoweroff(@Nullable String onPoweroff) {
    this.onPoweroff = onPoweroff;
    return this;
  }

  /** What {@link #getOnPoweroff} means. */
  public Written<LifecycleAction> onPoweroff() {
    return Written.of(onPoweroff, LifecycleAction.class);
  }

  /** Sets what {@link #onPoweroff} gives, and gives this bean. */
  public Domain withOnPoweroff(LifecycleAction onPoweroff) {
    return withOnPoweroff(onPoweroff.id());
  }

  /** What happens on reboot; restart when absent. Null if absent. */
  public @Nullable String getOnReboot() {
    return onReboot;
  }

  /** Sets what {@link #getOnReboot} gives, and gives this bean. */
  public Domain withOnReboot(@Nullable String onReboot) {
    this.onReboot = onReboot;
    return this;
  }

  /** What {@link #getOnReboot} means. */
  public Written<LifecycleAction> onReboot() {
    return Written.of(onReboot, LifecycleAction.class);
  }

  /** Sets what {@link #onReboot} gives, and gives this bean. */
  public Domain withOnReboot(LifecycleAction onReboot) {
    return withOnReboot(onReboot.id());
  }

  /** What happens on a crash; destroy when absent. Null if absent. */
  public @Nullable String getOnCrash() {
    return onCrash;
  }

  /** Sets what {@link #getOnCrash} gives, and gives this bean. */
  public Domain withOnCrash(@Nullable String onCrash) {
    this.onCrash = onCrash;
    return this;
  }

  /** What {@link #getOnCrash} means. */
  public Written<LifecycleAction> onCrash() {
    return Written.of(onCrash, LifecycleAction.class);
  }

  /** Sets what {@link #onCrash} gives, and gives this bean. */
  public Domain withOnCrash(LifecycleAction onCrash) {
    return withOnCrash(onCrash.id());
  }

  /** What happens when a disk lease is lost. Null if absent. */
  public @Nullable String getOnLockfailure() {
    return onLockfailure;
  }

  /** Sets what {@link #getOnLockfailure} gives, and gives this bean. */
  public Domain withOnLockfailure(@Nullable String onLockfailure) {
    this.onLockfailure = onLockfailure;
    return this;
  }

  /** What {@link #getOnLockfailure} means. */
  public Written<LockFailureAction> onLockfailure() {
    return Written.of(onLockfailure, LockFailureAction.class);
  }

  /** Sets what {@link #onLockfailure} gives, and gives this bean. */
  public Domain withOnLockfailure(LockFailureAction onLockfailure) {
    return withOnLockfailure(onLockfailure.id());
  }

  /** ACPI sleep states. Null if absent. */
  public @Nullable Pm getPm() {
    return pm;
  }

  /** Sets what {@link #getPm} gives, and gives this bean. */
  public Domain withPm(@Nullable Pm pm) {
    this.pm = pm;
    return this;
  }

  /** Performance events counted. Null if absent. */
  public @Nullable Perf getPerf() {
    return perf;
  }

  /** Sets what {@link #getPerf} gives, and gives this bean. */
  public Domain withPerf(@Nullable Perf perf) {
    this.perf = perf;
    return this;
  }

  /** The devices. Null if absent. */
  public @Nullable Devices getDevices() {
    return devices;
  }

  /** Sets what {@link #getDevices} gives, and gives this bean. */
  public Domain withDevices(@Nullable Devices devices) {
    this.devices = devices;
    return this;
  }

  /** How security drivers confine the domain. In document order, modifiable. */
  public List<Seclabel> getSeclabels() {
    return seclabels;
  }

  /** Adds to {@link #getSeclabels}, and gives this bean. */
  public Domain addSeclabel(Seclabel seclabel) {
    seclabels.add(seclabel);
    return this;
  }

  /** Key wrapping of an s390 guest. Null if absent. */
  public @Nullable Keywrap getKeywrap() {
    return keywrap;
  }

  /** Sets what {@link #getKeywrap} gives, and gives this bean. */
  public Domain withKeywrap(@Nullable Keywrap keywrap) {
    this.keywrap = keywrap;
    return this;
  }

  /**
   * The launch security elements; libvirt keeps the first and drops the rest without a word. In
   * document order, modifiable.
   */
  public List<LaunchSecurity> getLaunchSecurity() {
    return launchSecurity;
  }

  /** Adds to {@link #getLaunchSecurity}, and gives this bean. */
  public Domain addLaunchSecurity(LaunchSecurity one) {
    launchSecurity.add(one);
    return this;
  }

  /** Arguments and environment added to QEMU's own, at the user's risk. Null if absent. */
  public @Nullable QemuCommandline getCommandline() {
    return commandline;
  }

  /** Sets what {@link #getCommandline} gives, and gives this bean. */
  public Domain withCommandline(@Nullable QemuCommandline commandline) {
    this.commandline = commandline;
    return this;
  }

  /** Capabilities of QEMU switched on or off. Null if absent. */
  public @Nullable QemuCapabilities getCapabilities() {
    return capabilities;
  }

  /** Sets what {@link #getCapabilities} gives, and gives this bean. */
  public Domain withCapabilities(@Nullable QemuCapabilities capabilities) {
    this.capabilities = capabilities;
    return this;
  }

  /** Properties of QEMU devices overridden. Null if absent. */
  public @Nullable QemuOverride getOverride() {
    return override;
  }

  /** Sets what {@link #getOverride} gives, and gives this bean. */
  public Domain withOverride(@Nullable QemuOverride override) {
    this.override = override;
    return this;
  }

  /** What QEMU does when something deprecated is used. Null if absent. */
  public @Nullable QemuDeprecation getDeprecation() {
    return deprecation;
  }

  /** Sets what {@link #getDeprecation} gives, and gives this bean. */
  public Domain withDeprecation(@Nullable QemuDeprecation deprecation) {
    this.deprecation = deprecation;
    return this;
  }

  /** The UUID; empty if absent or not written as one. */
  public Optional<UUID> uuid() {
    try {
      return Optional.ofNullable(uuid).map(String::strip).map(UUID::fromString);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
