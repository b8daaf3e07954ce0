package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <port>}: isolation from other guests on the bridge. */
public final class PortIsolation extends ModelElement {

  @XmlAttribute private @Nullable String isolated;

  /** An empty {@code <port>}. */
  public PortIsolation() {}

  /** {@code yes} to keep them apart. Null if absent. */
  public @Nullable String getIsolated() {
    return isolated;
  }

  /** Sets what {@link #getIsolated} gives, and gives this bean. */
  public PortIsolation withIsolated(@Nullable String isolated) {
    this.isolated = isolated;
    return this;
  }

  /** What {@link #getIsolated} means. */
  public Written<YesNo> isolated() {
    return Written.of(isolated, YesNo.class);
  }

  /** Sets what {@link #isolated} gives, and gives this bean. */
  public PortIsolation withIsolated(YesNo isolated) {
    return withIsolated(isolated.id());
  }
}
