package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <cpu>} of a cell: a logical CPU of the host. */
public final class CellCpu extends ModelElement {

  @XmlAttribute private @Nullable String id;

  @XmlAttribute(name = "socket_id")
  private @Nullable String socketId;

  @XmlAttribute(name = "die_id")
  private @Nullable String dieId;

  @XmlAttribute(name = "cluster_id")
  private @Nullable String clusterId;

  @XmlAttribute(name = "core_id")
  private @Nullable String coreId;

  @XmlAttribute private @Nullable String siblings;

  /** An empty {@code <cpu>}. */
  public CellCpu() {}

  /** Number the host knows it by. Null if absent. */
  public @Nullable String getId() {
    return id;
  }

  /** Sets what {@link #getId} gives, and gives this bean. */
  public CellCpu withId(@Nullable String id) {
    this.id = id;
    return this;
  }

  /** Number of its socket. Null if absent. */
  public @Nullable String getSocketId() {
    return socketId;
  }

  /** Sets what {@link #getSocketId} gives, and gives this bean. */
  public CellCpu withSocketId(@Nullable String socketId) {
    this.socketId = socketId;
    return this;
  }

  /** Number of its die. Null if absent. */
  public @Nullable String getDieId() {
    return dieId;
  }

  /** Sets what {@link #getDieId} gives, and gives this bean. */
  public CellCpu withDieId(@Nullable String dieId) {
    this.dieId = dieId;
    return this;
  }

  /** Number of its cluster; in libvirt after 9.0.0. Null if absent. */
  public @Nullable String getClusterId() {
    return clusterId;
  }

  /** Sets what {@link #getClusterId} gives, and gives this bean. */
  public CellCpu withClusterId(@Nullable String clusterId) {
    this.clusterId = clusterId;
    return this;
  }

  /** Number of its core. Null if absent. */
  public @Nullable String getCoreId() {
    return coreId;
  }

  /** Sets what {@link #getCoreId} gives, and gives this bean. */
  public CellCpu withCoreId(@Nullable String coreId) {
    this.coreId = coreId;
    return this;
  }

  /** Numbers of the CPUs of its core, itself included, such as {@code 0,96}. Null if absent. */
  public @Nullable String getSiblings() {
    return siblings;
  }

  /** Sets what {@link #getSiblings} gives, and gives this bean. */
  public CellCpu withSiblings(@Nullable String siblings) {
    this.siblings = siblings;
    return this;
  }
}
