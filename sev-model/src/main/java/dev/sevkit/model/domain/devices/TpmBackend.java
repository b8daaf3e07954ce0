package dev.sevkit.model.domain.devices;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <backend>} of a TPM. */
public final class TpmBackend extends ModelElement {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String version;

  /** An empty {@code <backend>}. */
  public TpmBackend() {}

  /** {@code emulator}, {@code external} or {@code passthrough}. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives. */
  public void setType(@Nullable String type) {
    this.type = type;
  }

  /** Version of an emulated TPM. Null if absent. */
  public @Nullable String getVersion() {
    return version;
  }

  /** Sets what {@link #getVersion} gives. */
  public void setVersion(@Nullable String version) {
    this.version = version;
  }
}
