package dev.sevkit.model.domain.tune;

import dev.sevkit.model.domain.common.NumberSet;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <energytune>}: virtual CPUs whose energy use is counted, since libvirt 12.4.0. */
public final class EnergyTune extends ModelElement {

  @XmlAttribute private @Nullable String vcpus;

  @XmlAttribute private @Nullable String id;

  @XmlElement(name = "monitor")
  private final List<CacheMonitor> monitors = new ArrayList<>();

  /** An empty {@code <energytune>}. */
  public EnergyTune() {}

  /** The virtual CPUs. Null if absent. */
  public @Nullable String getVcpus() {
    return vcpus;
  }

  /** Sets what {@link #getVcpus} gives, and gives this bean. */
  public EnergyTune withVcpus(@Nullable String vcpus) {
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
  public EnergyTune withId(@Nullable String id) {
    this.id = id;
    return this;
  }

  /** What is counted. In document order, modifiable. */
  public List<CacheMonitor> getMonitors() {
    return monitors;
  }

  /** Adds to {@link #getMonitors}, and gives this bean. */
  public EnergyTune addMonitor(CacheMonitor monitor) {
    monitors.add(monitor);
    return this;
  }
}
