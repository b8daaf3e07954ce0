package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <source>}: socket of a helper for persistent reservations. */
public final class ReservationsSource extends ModelElement {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String path;

  @XmlAttribute private @Nullable String mode;

  /** An empty {@code <source>}. */
  public ReservationsSource() {}

  /** {@code unix}. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public ReservationsSource withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Path of the socket. Null if absent. */
  public @Nullable String getPath() {
    return path;
  }

  /** Sets what {@link #getPath} gives, and gives this bean. */
  public ReservationsSource withPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** {@code client}. Null if absent. */
  public @Nullable String getMode() {
    return mode;
  }

  /** Sets what {@link #getMode} gives, and gives this bean. */
  public ReservationsSource withMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }
}
