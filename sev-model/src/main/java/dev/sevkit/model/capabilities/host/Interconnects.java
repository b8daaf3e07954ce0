package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** {@code <interconnects>}: what NUMA nodes pay to reach one another. */
public final class Interconnects extends ModelElement {

  @XmlElement(name = "latency")
  private final List<Interconnect> latencies = new ArrayList<>();

  @XmlElement(name = "bandwidth")
  private final List<Interconnect> bandwidths = new ArrayList<>();

  /** An empty {@code <interconnects>}. */
  public Interconnects() {}

  /** The latencies. In document order, modifiable. */
  public List<Interconnect> getLatencies() {
    return latencies;
  }

  /** The bandwidths. In document order, modifiable. */
  public List<Interconnect> getBandwidths() {
    return bandwidths;
  }
}
