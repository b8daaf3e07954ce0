package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <microcode>} of the host's CPU. */
public final class Microcode extends ModelElement {

  @XmlAttribute private @Nullable String version;

  /** An empty {@code <microcode>}. */
  public Microcode() {}

  /** Its version, decimal. Null if absent. */
  public @Nullable String getVersion() {
    return version;
  }

  /** Sets what {@link #getVersion} gives, and gives this bean. */
  public Microcode withVersion(@Nullable String version) {
    this.version = version;
    return this;
  }
}
