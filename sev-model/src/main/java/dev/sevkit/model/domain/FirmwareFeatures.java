package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** {@code <firmware>}: features asked of the automatically chosen firmware, since libvirt 7.2.0. */
public final class FirmwareFeatures extends ModelElement {

  @XmlElement(name = "feature")
  private final List<FirmwareFeature> features = new ArrayList<>();

  /** An empty {@code <firmware>}. */
  public FirmwareFeatures() {}

  /** The features. In document order, modifiable. */
  public List<FirmwareFeature> getFeatures() {
    return features;
  }

  /** Adds to {@link #getFeatures}, and gives this bean. */
  public FirmwareFeatures addFeature(FirmwareFeature feature) {
    features.add(feature);
    return this;
  }
}
