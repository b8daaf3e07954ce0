package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <feature>} of {@code <cpu>}: a CPU flag and what to do with it. */
public final class CpuFeature extends ModelElement {

  @XmlAttribute private @Nullable String name;

  @XmlAttribute private @Nullable String policy;

  /** An empty {@code <feature>}. */
  public CpuFeature() {}

  /** Name of the flag, such as {@code svm}. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives. */
  public void setName(@Nullable String name) {
    this.name = name;
  }

  /**
   * {@code force}, {@code require}, {@code optional}, {@code disable} or {@code forbid}. Null if
   * absent.
   */
  public @Nullable String getPolicy() {
    return policy;
  }

  /** Sets what {@link #getPolicy} gives. */
  public void setPolicy(@Nullable String policy) {
    this.policy = policy;
  }
}
