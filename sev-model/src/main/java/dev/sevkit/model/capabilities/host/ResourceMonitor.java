package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <monitor>}: what the host can measure of a cache or memory bandwidth. */
public final class ResourceMonitor extends ModelElement {

  @XmlAttribute private @Nullable String level;

  @XmlAttribute private @Nullable String reuseThreshold;

  @XmlAttribute private @Nullable String maxMonitors;

  @XmlElement(name = "feature")
  private final List<MonitorFeature> features = new ArrayList<>();

  /** An empty {@code <monitor>}. */
  public ResourceMonitor() {}

  /** Level of the cache, decimal. Null if absent. */
  public @Nullable String getLevel() {
    return level;
  }

  /** Sets what {@link #getLevel} gives, and gives this bean. */
  public ResourceMonitor withLevel(@Nullable String level) {
    this.level = level;
    return this;
  }

  /**
   * What may be left of an ended monitor in the cache when it is used again, decimal. Null if
   * absent.
   */
  public @Nullable String getReuseThreshold() {
    return reuseThreshold;
  }

  /** Sets what {@link #getReuseThreshold} gives, and gives this bean. */
  public ResourceMonitor withReuseThreshold(@Nullable String reuseThreshold) {
    this.reuseThreshold = reuseThreshold;
    return this;
  }

  /** The most monitors there can be, decimal. Null if absent. */
  public @Nullable String getMaxMonitors() {
    return maxMonitors;
  }

  /** Sets what {@link #getMaxMonitors} gives, and gives this bean. */
  public ResourceMonitor withMaxMonitors(@Nullable String maxMonitors) {
    this.maxMonitors = maxMonitors;
    return this;
  }

  /** What it measures. In document order, modifiable. */
  public List<MonitorFeature> getFeatures() {
    return features;
  }
}
