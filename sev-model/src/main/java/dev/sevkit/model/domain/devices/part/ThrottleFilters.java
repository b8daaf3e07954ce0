package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** {@code <throttlefilters>}: groups of limits a disk passes through, since libvirt 11.2.0. */
public final class ThrottleFilters extends ModelElement {

  @XmlElement(name = "throttlefilter")
  private final List<ThrottleFilter> filters = new ArrayList<>();

  /** An empty {@code <throttlefilters>}. */
  public ThrottleFilters() {}

  /** The groups, in order. In document order, modifiable. */
  public List<ThrottleFilter> getFilters() {
    return filters;
  }

  /** Adds to {@link #getFilters}, and gives this bean. */
  public ThrottleFilters addFilter(ThrottleFilter filter) {
    filters.add(filter);
    return this;
  }
}
