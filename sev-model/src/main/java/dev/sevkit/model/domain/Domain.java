package dev.sevkit.model.domain;

import dev.sevkit.model.domain.common.MemoryAmount;
import dev.sevkit.model.domain.devices.Devices;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <domain>}: a guest as libvirt defines it. See the libvirt page formatdomain. */
@XmlRootElement(name = "domain")
public final class Domain extends ModelElement {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String id;

  @XmlElement private @Nullable String name;

  @XmlElement private @Nullable String uuid;

  @XmlElement private @Nullable String title;

  @XmlElement private @Nullable String description;

  @XmlElement private @Nullable MemoryAmount maxMemory;

  @XmlElement private @Nullable MemoryAmount memory;

  @XmlElement private @Nullable MemoryAmount currentMemory;

  @XmlElement private @Nullable Memtune memtune;

  @XmlElement private @Nullable MemoryBacking memoryBacking;

  @XmlElement private @Nullable Vcpu vcpu;

  @XmlElement private @Nullable String iothreads;

  @XmlElement private @Nullable Os os;

  @XmlElement private @Nullable Features features;

  @XmlElement private @Nullable Cpu cpu;

  @XmlElement(name = "on_poweroff")
  private @Nullable String onPoweroff;

  @XmlElement(name = "on_reboot")
  private @Nullable String onReboot;

  @XmlElement(name = "on_crash")
  private @Nullable String onCrash;

  @XmlElement private @Nullable Pm pm;

  @XmlElement private @Nullable Devices devices;

  @XmlElement(name = "launchSecurity")
  private final List<LaunchSecurity> launchSecurity = new ArrayList<>();

  /** An empty {@code <domain>}. */
  public Domain() {}

  /** Hypervisor, {@code kvm} for everything SEV. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives. */
  public void setType(@Nullable String type) {
    this.type = type;
  }

  /** Number of the running domain. Null if absent. */
  public @Nullable String getId() {
    return id;
  }

  /** Sets what {@link #getId} gives. */
  public void setId(@Nullable String id) {
    this.id = id;
  }

  /** Name, unique on the host. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives. */
  public void setName(@Nullable String name) {
    this.name = name;
  }

  /** UUID, unique everywhere. Null if absent. */
  public @Nullable String getUuid() {
    return uuid;
  }

  /** Sets what {@link #getUuid} gives. */
  public void setUuid(@Nullable String uuid) {
    this.uuid = uuid;
  }

  /** Short description. Null if absent. */
  public @Nullable String getTitle() {
    return title;
  }

  /** Sets what {@link #getTitle} gives. */
  public void setTitle(@Nullable String title) {
    this.title = title;
  }

  /** Free text for people. Null if absent. */
  public @Nullable String getDescription() {
    return description;
  }

  /** Sets what {@link #getDescription} gives. */
  public void setDescription(@Nullable String description) {
    this.description = description;
  }

  /** Most memory that hotplug can reach. Null if absent. */
  public @Nullable MemoryAmount getMaxMemory() {
    return maxMemory;
  }

  /** Sets what {@link #getMaxMemory} gives. */
  public void setMaxMemory(@Nullable MemoryAmount maxMemory) {
    this.maxMemory = maxMemory;
  }

  /** Memory of the guest at boot. Null if absent. */
  public @Nullable MemoryAmount getMemory() {
    return memory;
  }

  /** Sets what {@link #getMemory} gives. */
  public void setMemory(@Nullable MemoryAmount memory) {
    this.memory = memory;
  }

  /** Memory the balloon leaves to the guest. Null if absent. */
  public @Nullable MemoryAmount getCurrentMemory() {
    return currentMemory;
  }

  /** Sets what {@link #getCurrentMemory} gives. */
  public void setCurrentMemory(@Nullable MemoryAmount currentMemory) {
    this.currentMemory = currentMemory;
  }

  /** Limits of the QEMU process. Null if absent. */
  public @Nullable Memtune getMemtune() {
    return memtune;
  }

  /** Sets what {@link #getMemtune} gives. */
  public void setMemtune(@Nullable Memtune memtune) {
    this.memtune = memtune;
  }

  /** How the host backs the memory. Null if absent. */
  public @Nullable MemoryBacking getMemoryBacking() {
    return memoryBacking;
  }

  /** Sets what {@link #getMemoryBacking} gives. */
  public void setMemoryBacking(@Nullable MemoryBacking memoryBacking) {
    this.memoryBacking = memoryBacking;
  }

  /** Number of virtual CPUs. Null if absent. */
  public @Nullable Vcpu getVcpu() {
    return vcpu;
  }

  /** Sets what {@link #getVcpu} gives. */
  public void setVcpu(@Nullable Vcpu vcpu) {
    this.vcpu = vcpu;
  }

  /** Number of I/O threads, an unsigned decimal number. Null if absent. */
  public @Nullable String getIothreads() {
    return iothreads;
  }

  /** Sets what {@link #getIothreads} gives. */
  public void setIothreads(@Nullable String iothreads) {
    this.iothreads = iothreads;
  }

  /** Machine, firmware and what is booted. Null if absent. */
  public @Nullable Os getOs() {
    return os;
  }

  /** Sets what {@link #getOs} gives. */
  public void setOs(@Nullable Os os) {
    this.os = os;
  }

  /** Hypervisor features. Null if absent. */
  public @Nullable Features getFeatures() {
    return features;
  }

  /** Sets what {@link #getFeatures} gives. */
  public void setFeatures(@Nullable Features features) {
    this.features = features;
  }

  /** The CPU the guest sees. Null if absent. */
  public @Nullable Cpu getCpu() {
    return cpu;
  }

  /** Sets what {@link #getCpu} gives. */
  public void setCpu(@Nullable Cpu cpu) {
    this.cpu = cpu;
  }

  /**
   * What happens on shutdown: {@code destroy}, {@code restart}, {@code preserve} or {@code
   * rename-restart}. Null if absent.
   */
  public @Nullable String getOnPoweroff() {
    return onPoweroff;
  }

  /** Sets what {@link #getOnPoweroff} gives. */
  public void setOnPoweroff(@Nullable String onPoweroff) {
    this.onPoweroff = onPoweroff;
  }

  /** What happens on reboot; restart when absent. Null if absent. */
  public @Nullable String getOnReboot() {
    return onReboot;
  }

  /** Sets what {@link #getOnReboot} gives. */
  public void setOnReboot(@Nullable String onReboot) {
    this.onReboot = onReboot;
  }

  /** What happens on a crash; destroy when absent. Null if absent. */
  public @Nullable String getOnCrash() {
    return onCrash;
  }

  /** Sets what {@link #getOnCrash} gives. */
  public void setOnCrash(@Nullable String onCrash) {
    this.onCrash = onCrash;
  }

  /** ACPI sleep states. Null if absent. */
  public @Nullable Pm getPm() {
    return pm;
  }

  /** Sets what {@link #getPm} gives. */
  public void setPm(@Nullable Pm pm) {
    this.pm = pm;
  }

  /** The devices. Null if absent. */
  public @Nullable Devices getDevices() {
    return devices;
  }

  /** Sets what {@link #getDevices} gives. */
  public void setDevices(@Nullable Devices devices) {
    this.devices = devices;
  }

  /**
   * The launch security elements; libvirt keeps the first and drops the rest without a word. In
   * document order, modifiable.
   */
  public List<LaunchSecurity> getLaunchSecurity() {
    return launchSecurity;
  }
}
