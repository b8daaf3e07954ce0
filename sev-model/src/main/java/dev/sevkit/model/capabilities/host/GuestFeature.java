package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <acpi>} and its like: a feature guests can have. */
public final class GuestFeature extends ModelElement {

  @XmlAttribute(name = "default")
  private @Nullable String byDefault;

  @XmlAttribute private @Nullable String toggle;

  /** An empty {@code <acpi>}. */
  public GuestFeature() {}

  /** {@code on} if guests have it unless they say otherwise, else {@code off}. Null if absent. */
  public @Nullable String getByDefault() {
    return byDefault;
  }

  /** Sets what {@link #getByDefault} gives, and gives this bean. */
  public GuestFeature withByDefault(@Nullable String byDefault) {
    this.byDefault = byDefault;
    return this;
  }

  /** {@code yes} if guests can say otherwise, else {@code no}. Null if absent. */
  public @Nullable String getToggle() {
    return toggle;
  }

  /** Sets what {@link #getToggle} gives, and gives this bean. */
  public GuestFeature withToggle(@Nullable String toggle) {
    this.toggle = toggle;
    return this;
  }

  /** Whether guests have it unless they say otherwise; so they do where the host does not say. */
  public boolean isOnByDefault() {
    return !"off".equals(byDefault);
  }

  /** Whether guests can say otherwise. */
  public boolean isToggled() {
    return "yes".equals(toggle);
  }
}
