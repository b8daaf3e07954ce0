package dev.sevkit.model.capabilities;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * {@code <feature>}: a CPU flag by name. A model of the mode host-model says with it what it adds
 * and takes away, blockers what the host lacks, the host what it has beyond its model.
 */
public final class HostCpuFeature extends ModelElement {

  @XmlAttribute private @Nullable String name;

  @XmlAttribute private @Nullable String policy;

  /** An empty {@code <feature>}. */
  public HostCpuFeature() {}

  /** Name of the flag, such as {@code svm}. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public HostCpuFeature withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** {@code require} or {@code disable}, of the mode host-model only. Null if absent. */
  public @Nullable String getPolicy() {
    return policy;
  }

  /** Sets what {@link #getPolicy} gives, and gives this bean. */
  public HostCpuFeature withPolicy(@Nullable String policy) {
    this.policy = policy;
    return this;
  }
}
