package dev.sevkit.model.domain.cpu;

import dev.sevkit.model.domain.word.CpuFeaturePolicy;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <feature>}: a CPU flag and what to do with it. */
public final class CpuFeature extends ModelElement {

  @XmlAttribute private @Nullable String policy;

  @XmlAttribute private @Nullable String name;

  /** An empty {@code <feature>}. */
  public CpuFeature() {}

  /** What to do with it. Null if absent. */
  public @Nullable String getPolicy() {
    return policy;
  }

  /** Sets what {@link #getPolicy} gives, and gives this bean. */
  public CpuFeature withPolicy(@Nullable String policy) {
    this.policy = policy;
    return this;
  }

  /** What {@link #getPolicy} means. */
  public Written<CpuFeaturePolicy> policy() {
    return Written.of(policy, CpuFeaturePolicy.class);
  }

  /** Sets what {@link #policy} gives, and gives this bean. */
  public CpuFeature withPolicy(CpuFeaturePolicy policy) {
    return withPolicy(policy.id());
  }

  /** Name of the flag, such as {@code svm}. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public CpuFeature withName(@Nullable String name) {
    this.name = name;
    return this;
  }
}
