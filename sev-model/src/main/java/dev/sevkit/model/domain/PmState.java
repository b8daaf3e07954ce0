package dev.sevkit.model.domain;

import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <suspend-to-mem>}: whether the guest is offered a sleep state. */
public final class PmState extends ModelElement {

  @XmlAttribute private @Nullable String enabled;

  /** An empty {@code <suspend-to-mem>}. */
  public PmState() {}

  /** {@code yes} or {@code no}. Null if absent. */
  public @Nullable String getEnabled() {
    return enabled;
  }

  /** Sets what {@link #getEnabled} gives, and gives this bean. */
  public PmState withEnabled(@Nullable String enabled) {
    this.enabled = enabled;
    return this;
  }

  /** What {@link #getEnabled} means. */
  public Written<YesNo> enabled() {
    return Written.of(enabled, YesNo.class);
  }

  /** Sets what {@link #enabled} gives, and gives this bean. */
  public PmState withEnabled(YesNo enabled) {
    return withEnabled(enabled.id());
  }
}
