package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** {@code <statistics>}: statistics kept of a disk, since libvirt 11.9.0. */
@XmlType(propOrder = {"statistics", "histograms"})
public final class DiskStatistics extends ModelElement {

  @XmlElement(name = "statistic")
  private final List<DiskStatistic> statistics = new ArrayList<>();

  @XmlElement(name = "latency-histogram")
  private final List<LatencyHistogram> histograms = new ArrayList<>();

  /** An empty {@code <statistics>}. */
  public DiskStatistics() {}

  /** Intervals they are kept for. In document order, modifiable. */
  public List<DiskStatistic> getStatistics() {
    return statistics;
  }

  /** Adds to {@link #getStatistics}, and gives this bean. */
  public DiskStatistics addStatistic(DiskStatistic statistic) {
    statistics.add(statistic);
    return this;
  }

  /** Histograms of latencies. In document order, modifiable. */
  public List<LatencyHistogram> getHistograms() {
    return histograms;
  }

  /** Adds to {@link #getHistograms}, and gives this bean. */
  public DiskStatistics addHistogram(LatencyHistogram histogram) {
    histograms.add(histogram);
    return this;
  }
}
