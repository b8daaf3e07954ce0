package dev.sevkit.model.domain.feature;

import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <apic>}: local APIC. */
public final class ApicFeature extends ModelElement {

  @XmlAttribute private @Nullable String eoi;

  /** An empty {@code <apic>}. */
  public ApicFeature() {}

  /** {@code on} for paravirtual end of interrupt. Null if absent. */
  public @Nullable String getEoi() {
    return eoi;
  }

  /** Sets what {@link #getEoi} gives, and gives this bean. */
  public ApicFeature withEoi(@Nullable String eoi) {
    this.eoi = eoi;
    return this;
  }

  /** What {@link #getEoi} means. */
  public Written<OnOff> eoi() {
    return Written.of(eoi, OnOff.class);
  }

  /** Sets what {@link #eoi} gives, and gives this bean. */
  public ApicFeature withEoi(OnOff eoi) {
    return withEoi(eoi.id());
  }
}
