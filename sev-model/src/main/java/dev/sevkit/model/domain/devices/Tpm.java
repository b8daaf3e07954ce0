package dev.sevkit.model.domain.devices;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <tpm>}: a trusted platform module. */
public final class Tpm extends Device {

  @XmlAttribute private @Nullable String model;

  @XmlElement private @Nullable TpmBackend backend;

  /** An empty {@code <tpm>}. */
  public Tpm() {}

  /** {@code tpm-tis}, {@code tpm-crb} and others. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives. */
  public void setModel(@Nullable String model) {
    this.model = model;
  }

  /** What stands behind it. Null if absent. */
  public @Nullable TpmBackend getBackend() {
    return backend;
  }

  /** Sets what {@link #getBackend} gives. */
  public void setBackend(@Nullable TpmBackend backend) {
    this.backend = backend;
  }

  @Override
  public Optional<String> modelName() {
    return Optional.ofNullable(model);
  }
}
