package dev.sevkit.model.domain.feature;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <msrs>}: what happens to unknown MSRs. */
public final class MsrsFeature extends ModelElement {

  @XmlAttribute private @Nullable String unknown;

  /** An empty {@code <msrs>}. */
  public MsrsFeature() {}

  /** {@code ignore} or {@code fault}. Null if absent. */
  public @Nullable String getUnknown() {
    return unknown;
  }

  /** Sets what {@link #getUnknown} gives, and gives this bean. */
  public MsrsFeature withUnknown(@Nullable String unknown) {
    this.unknown = unknown;
    return this;
  }
}
