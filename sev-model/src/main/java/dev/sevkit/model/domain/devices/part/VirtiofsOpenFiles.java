package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <openfiles>}: most files open, since libvirt 10.6.0. */
public final class VirtiofsOpenFiles extends ModelElement {

  @XmlAttribute private @Nullable String max;

  /** An empty {@code <openfiles>}. */
  public VirtiofsOpenFiles() {}

  /** How many. Null if absent. */
  public @Nullable String getMax() {
    return max;
  }

  /** Sets what {@link #getMax} gives, and gives this bean. */
  public VirtiofsOpenFiles withMax(@Nullable String max) {
    this.max = max;
    return this;
  }

  /** {@link #getMax} as a number; empty if absent or not decimal. */
  public OptionalLong max() {
    return Decimal.of(max);
  }
}
