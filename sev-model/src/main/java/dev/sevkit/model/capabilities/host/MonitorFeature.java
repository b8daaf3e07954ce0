package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <feature>} of {@code <monitor>}: something the host can measure. */
public final class MonitorFeature extends ModelElement {

  @XmlAttribute private @Nullable String name;

  /** An empty {@code <feature>}. */
  public MonitorFeature() {}

  /** Its name, such as {@code llc_occupancy}. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public MonitorFeature withName(@Nullable String name) {
    this.name = name;
    return this;
  }
}
