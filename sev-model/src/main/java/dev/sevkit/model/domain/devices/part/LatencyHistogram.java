package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <latency-histogram>}: histogram of the latencies of one kind of request. */
public final class LatencyHistogram extends ModelElement {

  @XmlAttribute private @Nullable String type;

  @XmlElement(name = "bin")
  private final List<LatencyBin> bins = new ArrayList<>();

  /** An empty {@code <latency-histogram>}. */
  public LatencyHistogram() {}

  /**
   * {@code read}, {@code write}, {@code zone} or {@code flush}; all when absent. Null if absent.
   */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public LatencyHistogram withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The bins. In document order, modifiable. */
  public List<LatencyBin> getBins() {
    return bins;
  }

  /** Adds to {@link #getBins}, and gives this bean. */
  public LatencyHistogram addBin(LatencyBin bin) {
    bins.add(bin);
    return this;
  }
}
