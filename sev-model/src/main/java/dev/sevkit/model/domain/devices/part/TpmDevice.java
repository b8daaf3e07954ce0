package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <device>}: a TPM of the host. */
public final class TpmDevice extends ModelElement {

  @XmlAttribute private @Nullable String path;

  /** An empty {@code <device>}. */
  public TpmDevice() {}

  /** Path of its device. Null if absent. */
  public @Nullable String getPath() {
    return path;
  }

  /** Sets what {@link #getPath} gives, and gives this bean. */
  public TpmDevice withPath(@Nullable String path) {
    this.path = path;
    return this;
  }
}
