package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <knownHosts>}: host keys accepted of SSH storage, since libvirt 9.8.0. */
public final class DiskKnownHosts extends ModelElement {

  @XmlAttribute private @Nullable String path;

  /** An empty {@code <knownHosts>}. */
  public DiskKnownHosts() {}

  /** Path of the file. Null if absent. */
  public @Nullable String getPath() {
    return path;
  }

  /** Sets what {@link #getPath} gives, and gives this bean. */
  public DiskKnownHosts withPath(@Nullable String path) {
    this.path = path;
    return this;
  }
}
