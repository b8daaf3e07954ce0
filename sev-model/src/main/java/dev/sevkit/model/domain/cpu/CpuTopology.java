package dev.sevkit.model.domain.cpu;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <topology>}: sockets, cores and threads the guest sees. */
public final class CpuTopology extends ModelElement {

  @XmlAttribute private @Nullable String sockets;

  @XmlAttribute private @Nullable String dies;

  @XmlAttribute private @Nullable String clusters;

  @XmlAttribute private @Nullable String cores;

  @XmlAttribute private @Nullable String threads;

  /** An empty {@code <topology>}. */
  public CpuTopology() {}

  /** Sockets. Null if absent. */
  public @Nullable String getSockets() {
    return sockets;
  }

  /** Sets what {@link #getSockets} gives, and gives this bean. */
  public CpuTopology withSockets(@Nullable String sockets) {
    this.sockets = sockets;
    return this;
  }

  /** {@link #getSockets} as a number; empty if absent or not decimal. */
  public OptionalLong sockets() {
    return Decimal.of(sockets);
  }

  /** Dies of a socket. Null if absent. */
  public @Nullable String getDies() {
    return dies;
  }

  /** Sets what {@link #getDies} gives, and gives this bean. */
  public CpuTopology withDies(@Nullable String dies) {
    this.dies = dies;
    return this;
  }

  /** {@link #getDies} as a number; empty if absent or not decimal. */
  public OptionalLong dies() {
    return Decimal.of(dies);
  }

  /** Clusters of a die, since libvirt 10.1.0. Null if absent. */
  public @Nullable String getClusters() {
    return clusters;
  }

  /** Sets what {@link #getClusters} gives, and gives this bean. */
  public CpuTopology withClusters(@Nullable String clusters) {
    this.clusters = clusters;
    return this;
  }

  /** {@link #getClusters} as a number; empty if absent or not decimal. */
  public OptionalLong clusters() {
    return Decimal.of(clusters);
  }

  /** Cores of a die or cluster. Null if absent. */
  public @Nullable String getCores() {
    return cores;
  }

  /** Sets what {@link #getCores} gives, and gives this bean. */
  public CpuTopology withCores(@Nullable String cores) {
    this.cores = cores;
    return this;
  }

  /** {@link #getCores} as a number; empty if absent or not decimal. */
  public OptionalLong cores() {
    return Decimal.of(cores);
  }

  /** Threads of a core. Null if absent. */
  public @Nullable String getThreads() {
    return threads;
  }

  /** Sets what {@link #getThreads} gives, and gives this bean. */
  public CpuTopology withThreads(@Nullable String threads) {
    this.threads = threads;
    return this;
  }

  /** {@link #getThreads} as a number; empty if absent or not decimal. */
  public OptionalLong threads() {
    return Decimal.of(threads);
  }
}
