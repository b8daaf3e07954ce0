package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <config>}: configuration file of network storage. */
public final class DiskConfig extends ModelElement {

  @XmlAttribute private @Nullable String file;

  /** An empty {@code <config>}. */
  public DiskConfig() {}

  /** Path of the file. Null if absent. */
  public @Nullable String getFile() {
    return file;
  }

  /** Sets what {@link #getFile} gives, and gives this bean. */
  public DiskConfig withFile(@Nullable String file) {
    this.file = file;
    return this;
  }
}
