package dev.sevkit.model.domain.feature;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <cfpc>}: a mitigation of a pSeries guest, by its level. */
public final class ValueFeature extends ModelElement {

  @XmlAttribute private @Nullable String value;

  /** An empty {@code <cfpc>}. */
  public ValueFeature() {}

  /** {@code broken}, {@code workaround} or {@code fixed}. Null if absent. */
  public @Nullable String getValue() {
    return value;
  }

  /** Sets what {@link #getValue} gives, and gives this bean. */
  public ValueFeature withValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
