package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <memory_bandwidth>}: how the host can share out and measure memory bandwidth. */
public final class MemoryBandwidth extends ModelElement {

  @XmlElement(name = "node")
  private final List<BandwidthNode> nodes = new ArrayList<>();

  @XmlElement private @Nullable ResourceMonitor monitor;

  /** An empty {@code <memory_bandwidth>}. */
  public MemoryBandwidth() {}

  /** Where it can be shared out. In document order, modifiable. */
  public List<BandwidthNode> getNodes() {
    return nodes;
  }

  /** What can be measured of it. Null if absent. */
  public @Nullable ResourceMonitor getMonitor() {
    return monitor;
  }

  /** Sets what {@link #getMonitor} gives, and gives this bean. */
  public MemoryBandwidth withMonitor(@Nullable ResourceMonitor monitor) {
    this.monitor = monitor;
    return this;
  }
}
