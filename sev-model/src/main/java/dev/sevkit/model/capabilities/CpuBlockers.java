package dev.sevkit.model.capabilities;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code <blockers>}: what keeps a CPU model from being usable on the host. In libvirt after 9.0.0.
 */
public final class CpuBlockers extends ModelElement {

  @XmlAttribute private @Nullable String model;

  @XmlElement(name = "feature")
  private final List<HostCpuFeature> features = new ArrayList<>();

  /** An empty {@code <blockers>}. */
  public CpuBlockers() {}

  /** Name of the model. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives, and gives this bean. */
  public CpuBlockers withModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** The CPU flags of the model that the host lacks. In document order, modifiable. */
  public List<HostCpuFeature> getFeatures() {
    return features;
  }
}
