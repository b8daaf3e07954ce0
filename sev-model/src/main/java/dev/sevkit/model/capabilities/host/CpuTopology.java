package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <topology>} of {@code <cpu>}: how the CPUs of one NUMA node are built. */
public final class CpuTopology extends ModelElement {

  @XmlAttribute private @Nullable String sockets;

  @XmlAttribute private @Nullable String dies;

  @XmlAttribute private @Nullable String clusters;

  @XmlAttribute private @Nullable String cores;

  @XmlAttribute private @Nullable String threads;

  /** An empty {@code <topology>}. */
  public CpuTopology() {}

  /** Sockets, decimal. Null if absent. */
  public @Nullable String getSockets() {
    return sockets;
  }

  /** Sets what {@link #getSockets} gives, and gives this bean. */
  public CpuTopology withSockets(@Nullable String sockets) {
    this.sockets = sockets;
    return this;
  }

  /** Dies of a socket, decimal. Null if absent. */
  public @Nullable String getDies() {
    return dies;
  }

  /** Sets what {@link #getDies} gives, and gives this bean. */
  public CpuTopology withDies(@Nullable String dies) {
    this.dies = dies;
    return this;
  }

  /** Clusters of a die, decimal; in libvirt after 9.0.0. Null if absent. */
  public @Nullable String getClusters() {
    return clusters;
  }

  /** Sets what {@link #getClusters} gives, and gives this bean. */
  public CpuTopology withClusters(@Nullable String clusters) {
    this.clusters = clusters;
    return this;
  }

  /** Cores of a cluster, decimal. Null if absent. */
  public @Nullable String getCores() {
    return cores;
  }

  /** Sets what {@link #getCores} gives, and gives this bean. */
  public CpuTopology withCores(@Nullable String cores) {
    this.cores = cores;
    return this;
  }

  /** Threads of a core, decimal. Null if absent. */
  public @Nullable String getThreads() {
    return threads;
  }

  /** Sets what {@link #getThreads} gives, and gives this bean. */
  public CpuTopology withThreads(@Nullable String threads) {
    this.threads = threads;
    return this;
  }
}
