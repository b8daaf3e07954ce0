package dev.sevkit.model.domain.tune;

import dev.sevkit.model.domain.common.NumberSet;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <memorytune>}: memory bandwidth left to some virtual CPUs. */
@XmlType(propOrder = {"nodes", "monitors"})
public final class MemoryTune extends ModelElement {

  @XmlAttribute private @Nullable String vcpus;

  @XmlAttribute private @Nullable String id;

  @XmlElement(name = "node")
  private final List<MemoryBandwidth> nodes = new ArrayList<>();

  @XmlElement(name = "monitor")
  private final List<CacheMonitor> monitors = new ArrayList<>();

  /** An empty {@code <memorytune>}. */
  public MemoryTune() {}

  /** The virtual CPUs. Null if absent. */
  public @Nullable String getVcpus() {
    return vcpus;
  }

  /** Sets what {@link #getVcpus} gives, and gives this bean. */
  public MemoryTune withVcpus(@Nullable String vcpus) {
    this.vcpus = vcpus;
    return this;
  }

  /** The numbers {@link #getVcpus} lists; empty if absent or not such a list. */
  public Optional<NumberSet> vcpus() {
    return Optional.ofNullable(vcpus).flatMap(NumberSet::parse);
  }

  /** Name of the group in the host's resctrl, in live documents. Null if absent. */
  public @Nullable String getId() {
    return id;
  }

  /** Sets what {@link #getId} gives, and gives this bean. */
  public MemoryTune withId(@Nullable String id) {
    this.id = id;
    return this;
  }

  /** Bandwidths. In document order, modifiable. */
  public List<MemoryBandwidth> getNodes() {
    return nodes;
  }

  /** Adds to {@link #getNodes}, and gives this bean. */
  public MemoryTune addNode(MemoryBandwidth node) {
    nodes.add(node);
    return this;
  }

  /** What is counted. In document order, modifiable. */
  public List<CacheMonitor> getMonitors() {
    return monitors;
  }

  /** Adds to {@link #getMonitors}, and gives this bean. */
  public MemoryTune addMonitor(CacheMonitor monitor) {
    monitors.add(monitor);
    return this;
  }
}
