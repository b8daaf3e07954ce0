package dev.sevkit.model.domain.feature;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <aia>}: interrupt architecture of a RISC-V guest, since libvirt 11.1.0. */
public final class AiaFeature extends ModelElement {

  @XmlAttribute private @Nullable String value;

  /** An empty {@code <aia>}. */
  public AiaFeature() {}

  /** {@code none}, {@code aplic} or {@code aplic-imsic}. Null if absent. */
  public @Nullable String getValue() {
    return value;
  }

  /** Sets what {@link #getValue} gives, and gives this bean. */
  public AiaFeature withValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
