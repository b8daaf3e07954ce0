package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <source>}: where the state of an emulated TPM is kept, since libvirt 10.10.0. */
public final class TpmSource extends ModelElement {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String path;

  @XmlAttribute private @Nullable String mode;

  /** An empty {@code <source>}. */
  public TpmSource() {}

  /** {@code file} or {@code dir}; {@code unix} of an external TPM. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public TpmSource withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Path. Null if absent. */
  public @Nullable String getPath() {
    return path;
  }

  /** Sets what {@link #getPath} gives, and gives this bean. */
  public TpmSource withPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** {@code connect}, of an external TPM. Null if absent. */
  public @Nullable String getMode() {
    return mode;
  }

  /** Sets what {@link #getMode} gives, and gives this bean. */
  public TpmSource withMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }
}
