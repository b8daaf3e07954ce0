package dev.sevkit.model.domain.devices;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <rng>}: a random number generator. */
public final class Rng extends Device {

  @XmlAttribute private @Nullable String model;

  @XmlElement(name = "backend")
  private final List<RngBackend> backends = new ArrayList<>();

  /** An empty {@code <rng>}. */
  public Rng() {}

  /** Model, such as {@code virtio} or {@code virtio-non-transitional}. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives. */
  public void setModel(@Nullable String model) {
    this.model = model;
  }

  /** The backends; libvirt demands exactly one. In document order, modifiable. */
  public List<RngBackend> getBackends() {
    return backends;
  }

  @Override
  public boolean isVirtio() {
    return true;
  }

  @Override
  public Optional<String> modelName() {
    return Optional.ofNullable(model);
  }
}
