package dev.sevkit.model.domain.cpu;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** {@code <interconnects>}: latencies and bandwidths between NUMA nodes. */
@XmlType(propOrder = {"latencies", "bandwidths"})
public final class NumaInterconnects extends ModelElement {

  @XmlElement(name = "latency")
  private final List<NumaInterconnect> latencies = new ArrayList<>();

  @XmlElement(name = "bandwidth")
  private final List<NumaInterconnect> bandwidths = new ArrayList<>();

  /** An empty {@code <interconnects>}. */
  public NumaInterconnects() {}

  /** Latencies, in nanoseconds. In document order, modifiable. */
  public List<NumaInterconnect> getLatencies() {
    return latencies;
  }

  /** Adds to {@link #getLatencies}, and gives this bean. */
  public NumaInterconnects addLatency(NumaInterconnect latency) {
    latencies.add(latency);
    return this;
  }

  /** Bandwidths. In document order, modifiable. */
  public List<NumaInterconnect> getBandwidths() {
    return bandwidths;
  }

  /** Adds to {@link #getBandwidths}, and gives this bean. */
  public NumaInterconnects addBandwidth(NumaInterconnect bandwidth) {
    bandwidths.add(bandwidth);
    return this;
  }
}
