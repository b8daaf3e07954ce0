package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <cache>} of {@code <host>}: its caches. */
public final class HostCache extends ModelElement {

  @XmlElement(name = "bank")
  private final List<CacheBank> banks = new ArrayList<>();

  @XmlElement private @Nullable ResourceMonitor monitor;

  /** An empty {@code <cache>}. */
  public HostCache() {}

  /** The caches. In document order, modifiable. */
  public List<CacheBank> getBanks() {
    return banks;
  }

  /** What can be measured of them. Null if absent. */
  public @Nullable ResourceMonitor getMonitor() {
    return monitor;
  }

  /** Sets what {@link #getMonitor} gives, and gives this bean. */
  public HostCache withMonitor(@Nullable ResourceMonitor monitor) {
    this.monitor = monitor;
    return this;
  }
}
