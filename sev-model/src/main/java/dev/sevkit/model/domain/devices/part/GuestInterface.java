package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <guest>}: name of an interface inside a container. */
public final class GuestInterface extends ModelElement {

  @XmlAttribute private @Nullable String dev;

  @XmlAttribute private @Nullable String actual;

  /** An empty {@code <guest>}. */
  public GuestInterface() {}

  /** The name. Null if absent. */
  public @Nullable String getDev() {
    return dev;
  }

  /** Sets what {@link #getDev} gives, and gives this bean. */
  public GuestInterface withDev(@Nullable String dev) {
    this.dev = dev;
    return this;
  }

  /** The name in use; in live documents. Null if absent. */
  public @Nullable String getActual() {
    return actual;
  }

  /** Sets what {@link #getActual} gives, and gives this bean. */
  public GuestInterface withActual(@Nullable String actual) {
    this.actual = actual;
    return this;
  }
}
