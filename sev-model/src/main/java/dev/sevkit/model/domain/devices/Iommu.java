package dev.sevkit.model.domain.devices;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <iommu>}: an IOMMU for the guest, which is not what virtio iommu options are about. */
public final class Iommu extends Device {

  @XmlAttribute private @Nullable String model;

  /** An empty {@code <iommu>}. */
  public Iommu() {}

  /** {@code intel}, {@code amd}, {@code smmuv3} or {@code virtio}. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives. */
  public void setModel(@Nullable String model) {
    this.model = model;
  }

  @Override
  public Optional<String> modelName() {
    return Optional.ofNullable(model);
  }
}
