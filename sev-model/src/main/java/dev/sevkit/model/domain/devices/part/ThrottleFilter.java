package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <throttlefilter>}: a group of limits. */
public final class ThrottleFilter extends ModelElement {

  @XmlAttribute private @Nullable String group;

  /** An empty {@code <throttlefilter>}. */
  public ThrottleFilter() {}

  /** Name of the group. Null if absent. */
  public @Nullable String getGroup() {
    return group;
  }

  /** Sets what {@link #getGroup} gives, and gives this bean. */
  public ThrottleFilter withGroup(@Nullable String group) {
    this.group = group;
    return this;
  }
}
