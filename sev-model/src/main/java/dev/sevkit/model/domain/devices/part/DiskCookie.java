package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** {@code <cookie>}: a cookie of HTTP storage. */
public final class DiskCookie extends ModelElement {

  @XmlAttribute private @Nullable String name;

  @XmlValue private @Nullable String value;

  /** An empty {@code <cookie>}. */
  public DiskCookie() {}

  /** Name of the cookie. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public DiskCookie withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Its value. Null if absent. */
  public @Nullable String getValue() {
    return value;
  }

  /** Sets what {@link #getValue} gives, and gives this bean. */
  public DiskCookie withValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
