package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <server>}: server of shared memory. */
public final class ShmemServer extends ModelElement {

  @XmlAttribute private @Nullable String path;

  /** An empty {@code <server>}. */
  public ShmemServer() {}

  /** Path of its socket. Null if absent. */
  public @Nullable String getPath() {
    return path;
  }

  /** Sets what {@link #getPath} gives, and gives this bean. */
  public ShmemServer withPath(@Nullable String path) {
    this.path = path;
    return this;
  }
}
