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

/** {@code <cachetune>}: parts of caches set aside for some virtual CPUs. */
@XmlType(propOrder = {"caches", "monitors"})
public final class CacheTune extends ModelElement {

  @XmlAttribute private @Nullable String vcpus;

  @XmlAttribute private @Nullable String id;

  @XmlElement(name = "cache")
  private final List<CacheAllocation> caches = new ArrayList<>();

  @XmlElement(name = "monitor")
  private final List<CacheMonitor> monitors = new ArrayList<>();

  /** An empty {@code <cachetune>}. */
  public CacheTune() {}

  /** The virtual CPUs. Null if absent. */
  public @Nullable String getVcpus() {
    return vcpus;
  }

  /** Sets what {@link #getVcpus} gives, and gives this bean. */
  public CacheTune withVcpus(@Nullable String vcpus) {
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
  public CacheTune withId(@Nullable String id) {
    this.id = id;
    return this;
  }

  /** Parts set aside. In document order, modifiable. */
  public List<CacheAllocation> getCaches() {
    return caches;
  }

  /** Adds to {@link #getCaches}, and gives this bean. */
  public CacheTune addCache(CacheAllocation cache) {
    caches.add(cache);
    return this;
  }

  /** What is counted. In document order, modifiable. */
  public List<CacheMonitor> getMonitors() {
    return monitors;
  }

  /** Adds to {@link #getMonitors}, and gives this bean. */
  public CacheTune addMonitor(CacheMonitor monitor) {
    monitors.add(monitor);
    return this;
  }
}
