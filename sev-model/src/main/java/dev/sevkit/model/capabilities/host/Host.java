package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <host>}: the machine itself. */
public final class Host extends ModelElement {

  @XmlElement private @Nullable String uuid;

  @XmlElement private @Nullable HostCpu cpu;

  @XmlElement(name = "power_management")
  private @Nullable PowerManagement powerManagement;

  @XmlElement private @Nullable IommuSupport iommu;

  @XmlElement(name = "migration_features")
  private @Nullable MigrationFeatures migrationFeatures;

  @XmlElement private @Nullable Topology topology;

  @XmlElement private @Nullable HostCache cache;

  @XmlElement(name = "memory_bandwidth")
  private @Nullable MemoryBandwidth memoryBandwidth;

  @XmlElement(name = "secmodel")
  private final List<SecurityModel> securityModels = new ArrayList<>();

  /** An empty {@code <host>}. */
  public Host() {}

  /** Its UUID. Null if absent. */
  public @Nullable String getUuid() {
    return uuid;
  }

  /** Sets what {@link #getUuid} gives, and gives this bean. */
  public Host withUuid(@Nullable String uuid) {
    this.uuid = uuid;
    return this;
  }

  /** Its CPU. Null if absent. */
  public @Nullable HostCpu getCpu() {
    return cpu;
  }

  /** Sets what {@link #getCpu} gives, and gives this bean. */
  public Host withCpu(@Nullable HostCpu cpu) {
    this.cpu = cpu;
    return this;
  }

  /** How it can be put to sleep. Null if absent. */
  public @Nullable PowerManagement getPowerManagement() {
    return powerManagement;
  }

  /** Sets what {@link #getPowerManagement} gives, and gives this bean. */
  public Host withPowerManagement(@Nullable PowerManagement powerManagement) {
    this.powerManagement = powerManagement;
    return this;
  }

  /** Whether it has an IOMMU. Null if absent. */
  public @Nullable IommuSupport getIommu() {
    return iommu;
  }

  /** Sets what {@link #getIommu} gives, and gives this bean. */
  public Host withIommu(@Nullable IommuSupport iommu) {
    this.iommu = iommu;
    return this;
  }

  /** How guests can leave it. Null if absent. */
  public @Nullable MigrationFeatures getMigrationFeatures() {
    return migrationFeatures;
  }

  /** Sets what {@link #getMigrationFeatures} gives, and gives this bean. */
  public Host withMigrationFeatures(@Nullable MigrationFeatures migrationFeatures) {
    this.migrationFeatures = migrationFeatures;
    return this;
  }

  /** Its NUMA nodes. Null if absent. */
  public @Nullable Topology getTopology() {
    return topology;
  }

  /** Sets what {@link #getTopology} gives, and gives this bean. */
  public Host withTopology(@Nullable Topology topology) {
    this.topology = topology;
    return this;
  }

  /** Its caches. Null if absent. */
  public @Nullable HostCache getCache() {
    return cache;
  }

  /** Sets what {@link #getCache} gives, and gives this bean. */
  public Host withCache(@Nullable HostCache cache) {
    this.cache = cache;
    return this;
  }

  /** Its memory bandwidth. Null if absent. */
  public @Nullable MemoryBandwidth getMemoryBandwidth() {
    return memoryBandwidth;
  }

  /** Sets what {@link #getMemoryBandwidth} gives, and gives this bean. */
  public Host withMemoryBandwidth(@Nullable MemoryBandwidth memoryBandwidth) {
    this.memoryBandwidth = memoryBandwidth;
    return this;
  }

  /** The ways it keeps guests apart. In document order, modifiable. */
  public List<SecurityModel> getSecurityModels() {
    return securityModels;
  }
}
