package dev.sevkit.model.domain.tune;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <cputune>}: pinning, shares and limits of virtual CPUs. */
@XmlType(
    propOrder = {
      "shares",
      "period",
      "quota",
      "globalPeriod",
      "globalQuota",
      "emulatorPeriod",
      "emulatorQuota",
      "iothreadPeriod",
      "iothreadQuota",
      "vcpuPins",
      "emulatorpin",
      "iothreadPins",
      "vcpuScheds",
      "iothreadScheds",
      "emulatorsched",
      "cacheTunes",
      "memoryTunes",
      "energyTunes"
    })
public final class Cputune extends ModelElement {

  @XmlElement private @Nullable String shares;

  @XmlElement private @Nullable String period;

  @XmlElement private @Nullable String quota;

  @XmlElement(name = "global_period")
  private @Nullable String globalPeriod;

  @XmlElement(name = "global_quota")
  private @Nullable String globalQuota;

  @XmlElement(name = "emulator_period")
  private @Nullable String emulatorPeriod;

  @XmlElement(name = "emulator_quota")
  private @Nullable String emulatorQuota;

  @XmlElement(name = "iothread_period")
  private @Nullable String iothreadPeriod;

  @XmlElement(name = "iothread_quota")
  private @Nullable String iothreadQuota;

  @XmlElement(name = "vcpupin")
  private final List<VcpuPin> vcpuPins = new ArrayList<>();

  @XmlElement private @Nullable EmulatorPin emulatorpin;

  @XmlElement(name = "iothreadpin")
  private final List<IothreadPin> iothreadPins = new ArrayList<>();

  @XmlElement(name = "vcpusched")
  private final List<VcpuSched> vcpuScheds = new ArrayList<>();

  @XmlElement(name = "iothreadsched")
  private final List<IothreadSched> iothreadScheds = new ArrayList<>();

  @XmlElement private @Nullable EmulatorSched emulatorsched;

  @XmlElement(name = "cachetune")
  private final List<CacheTune> cacheTunes = new ArrayList<>();

  @XmlElement(name = "memorytune")
  private final List<MemoryTune> memoryTunes = new ArrayList<>();

  @XmlElement(name = "energytune")
  private final List<EnergyTune> energyTunes = new ArrayList<>();

  /** An empty {@code <cputune>}. */
  public Cputune() {}

  /** Share of CPU time. Null if absent. */
  public @Nullable String getShares() {
    return shares;
  }

  /** Sets what {@link #getShares} gives, and gives this bean. */
  public Cputune withShares(@Nullable String shares) {
    this.shares = shares;
    return this;
  }

  /** {@link #getShares} as a number; empty if absent or not decimal. */
  public OptionalLong shares() {
    return Decimal.of(shares);
  }

  /** Period of enforcement of virtual CPUs, in microseconds. Null if absent. */
  public @Nullable String getPeriod() {
    return period;
  }

  /** Sets what {@link #getPeriod} gives, and gives this bean. */
  public Cputune withPeriod(@Nullable String period) {
    this.period = period;
    return this;
  }

  /** {@link #getPeriod} as a number; empty if absent or not decimal. */
  public OptionalLong period() {
    return Decimal.of(period);
  }

  /** Most CPU time of a virtual CPU in a period, in microseconds. Null if absent. */
  public @Nullable String getQuota() {
    return quota;
  }

  /** Sets what {@link #getQuota} gives, and gives this bean. */
  public Cputune withQuota(@Nullable String quota) {
    this.quota = quota;
    return this;
  }

  /** {@link #getQuota} as a number; empty if absent or not decimal. */
  public OptionalLong quota() {
    return Decimal.of(quota);
  }

  /** Period of enforcement of the whole domain, in microseconds. Null if absent. */
  public @Nullable String getGlobalPeriod() {
    return globalPeriod;
  }

  /** Sets what {@link #getGlobalPeriod} gives, and gives this bean. */
  public Cputune withGlobalPeriod(@Nullable String globalPeriod) {
    this.globalPeriod = globalPeriod;
    return this;
  }

  /** {@link #getGlobalPeriod} as a number; empty if absent or not decimal. */
  public OptionalLong globalPeriod() {
    return Decimal.of(globalPeriod);
  }

  /** Most CPU time of the whole domain in a period. Null if absent. */
  public @Nullable String getGlobalQuota() {
    return globalQuota;
  }

  /** Sets what {@link #getGlobalQuota} gives, and gives this bean. */
  public Cputune withGlobalQuota(@Nullable String globalQuota) {
    this.globalQuota = globalQuota;
    return this;
  }

  /** {@link #getGlobalQuota} as a number; empty if absent or not decimal. */
  public OptionalLong globalQuota() {
    return Decimal.of(globalQuota);
  }

  /** Period of enforcement of QEMU's own threads. Null if absent. */
  public @Nullable String getEmulatorPeriod() {
    return emulatorPeriod;
  }

  /** Sets what {@link #getEmulatorPeriod} gives, and gives this bean. */
  public Cputune withEmulatorPeriod(@Nullable String emulatorPeriod) {
    this.emulatorPeriod = emulatorPeriod;
    return this;
  }

  /** {@link #getEmulatorPeriod} as a number; empty if absent or not decimal. */
  public OptionalLong emulatorPeriod() {
    return Decimal.of(emulatorPeriod);
  }

  /** Most CPU time of QEMU's own threads in a period. Null if absent. */
  public @Nullable String getEmulatorQuota() {
    return emulatorQuota;
  }

  /** Sets what {@link #getEmulatorQuota} gives, and gives this bean. */
  public Cputune withEmulatorQuota(@Nullable String emulatorQuota) {
    this.emulatorQuota = emulatorQuota;
    return this;
  }

  /** {@link #getEmulatorQuota} as a number; empty if absent or not decimal. */
  public OptionalLong emulatorQuota() {
    return Decimal.of(emulatorQuota);
  }

  /** Period of enforcement of I/O threads. Null if absent. */
  public @Nullable String getIothreadPeriod() {
    return iothreadPeriod;
  }

  /** Sets what {@link #getIothreadPeriod} gives, and gives this bean. */
  public Cputune withIothreadPeriod(@Nullable String iothreadPeriod) {
    this.iothreadPeriod = iothreadPeriod;
    return this;
  }

  /** {@link #getIothreadPeriod} as a number; empty if absent or not decimal. */
  public OptionalLong iothreadPeriod() {
    return Decimal.of(iothreadPeriod);
  }

  /** Most CPU time of an I/O thread in a period. Null if absent. */
  public @Nullable String getIothreadQuota() {
    return iothreadQuota;
  }

  /** Sets what {@link #getIothreadQuota} gives, and gives this bean. */
  public Cputune withIothreadQuota(@Nullable String iothreadQuota) {
    this.iothreadQuota = iothreadQuota;
    return this;
  }

  /** {@link #getIothreadQuota} as a number; empty if absent or not decimal. */
  public OptionalLong iothreadQuota() {
    return Decimal.of(iothreadQuota);
  }

  /** Pinning of virtual CPUs. In document order, modifiable. */
  public List<VcpuPin> getVcpuPins() {
    return vcpuPins;
  }

  /** Adds to {@link #getVcpuPins}, and gives this bean. */
  public Cputune addVcpuPin(VcpuPin vcpuPin) {
    vcpuPins.add(vcpuPin);
    return this;
  }

  /** Pinning of QEMU's own threads. Null if absent. */
  public @Nullable EmulatorPin getEmulatorpin() {
    return emulatorpin;
  }

  /** Sets what {@link #getEmulatorpin} gives, and gives this bean. */
  public Cputune withEmulatorpin(@Nullable EmulatorPin emulatorpin) {
    this.emulatorpin = emulatorpin;
    return this;
  }

  /** Pinning of I/O threads. In document order, modifiable. */
  public List<IothreadPin> getIothreadPins() {
    return iothreadPins;
  }

  /** Adds to {@link #getIothreadPins}, and gives this bean. */
  public Cputune addIothreadPin(IothreadPin iothreadPin) {
    iothreadPins.add(iothreadPin);
    return this;
  }

  /** Schedulers of virtual CPUs. In document order, modifiable. */
  public List<VcpuSched> getVcpuScheds() {
    return vcpuScheds;
  }

  /** Adds to {@link #getVcpuScheds}, and gives this bean. */
  public Cputune addVcpuSched(VcpuSched vcpuSched) {
    vcpuScheds.add(vcpuSched);
    return this;
  }

  /** Schedulers of I/O threads. In document order, modifiable. */
  public List<IothreadSched> getIothreadScheds() {
    return iothreadScheds;
  }

  /** Adds to {@link #getIothreadScheds}, and gives this bean. */
  public Cputune addIothreadSched(IothreadSched iothreadSched) {
    iothreadScheds.add(iothreadSched);
    return this;
  }

  /** Scheduler of QEMU's own threads. Null if absent. */
  public @Nullable EmulatorSched getEmulatorsched() {
    return emulatorsched;
  }

  /** Sets what {@link #getEmulatorsched} gives, and gives this bean. */
  public Cputune withEmulatorsched(@Nullable EmulatorSched emulatorsched) {
    this.emulatorsched = emulatorsched;
    return this;
  }

  /** Parts of caches set aside. In document order, modifiable. */
  public List<CacheTune> getCacheTunes() {
    return cacheTunes;
  }

  /** Adds to {@link #getCacheTunes}, and gives this bean. */
  public Cputune addCacheTune(CacheTune cacheTune) {
    cacheTunes.add(cacheTune);
    return this;
  }

  /** Memory bandwidths. In document order, modifiable. */
  public List<MemoryTune> getMemoryTunes() {
    return memoryTunes;
  }

  /** Adds to {@link #getMemoryTunes}, and gives this bean. */
  public Cputune addMemoryTune(MemoryTune memoryTune) {
    memoryTunes.add(memoryTune);
    return this;
  }

  /** Energy counted. In document order, modifiable. */
  public List<EnergyTune> getEnergyTunes() {
    return energyTunes;
  }

  /** Adds to {@link #getEnergyTunes}, and gives this bean. */
  public Cputune addEnergyTune(EnergyTune energyTune) {
    energyTunes.add(energyTune);
    return this;
  }
}
