package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <target>}: what the guest calls a shared directory. */
public final class FilesystemTarget extends ModelElement {

  @XmlAttribute private @Nullable String dir;

  /** An empty {@code <target>}. */
  public FilesystemTarget() {}

  /** Mount tag, or path in a container. Null if absent. */
  public @Nullable String getDir() {
    return dir;
  }

  /** Sets what {@link #getDir} gives, and gives this bean. */
  public FilesystemTarget withDir(@Nullable String dir) {
    this.dir = dir;
    return this;
  }
}
