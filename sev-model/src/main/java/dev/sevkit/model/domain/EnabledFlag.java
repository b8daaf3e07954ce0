package dev.sevkit.model.domain;

import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <async-teardown>}: something switched on or off. */
public final class EnabledFlag extends ModelElement {

  @XmlAttribute private @Nullable String enabled;

  /** An empty {@code <async-teardown>}. */
  public EnabledFlag() {}

  /** {@code yes} or {@code no}. Null if absent. */
  public @Nullable String getEnabled() {
    return enabled;
  }

  /** Sets what {@link #getEnabled} gives, and gives this bean. */
  public EnabledFlag withEnabled(@Nullable String enabled) {
    this.enabled = enabled;
    return this;
  }

  /** What {@link #getEnabled} means. */
  public Written<YesNo> enabled() {
    return Written.of(enabled, YesNo.class);
  }

  /** Sets what {@link #enabled} gives, and gives this bean. */
  public EnabledFlag withEnabled(YesNo enabled) {
    return withEnabled(enabled.id());
  }
}
