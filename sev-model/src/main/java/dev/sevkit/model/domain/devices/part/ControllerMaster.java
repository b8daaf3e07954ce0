package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <master>}: USB controller this one is a companion of. */
public final class ControllerMaster extends ModelElement {

  @XmlAttribute private @Nullable String startport;

  /** An empty {@code <master>}. */
  public ControllerMaster() {}

  /** First port. Null if absent. */
  public @Nullable String getStartport() {
    return startport;
  }

  /** Sets what {@link #getStartport} gives, and gives this bean. */
  public ControllerMaster withStartport(@Nullable String startport) {
    this.startport = startport;
    return this;
  }

  /** {@link #getStartport} as a number; empty if absent or not decimal. */
  public OptionalLong startport() {
    return Decimal.of(startport);
  }
}
