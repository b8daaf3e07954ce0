package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <adapter>}: SCSI host adapter. */
public final class HostdevAdapter extends ModelElement {

  @XmlAttribute private @Nullable String name;

  /** An empty {@code <adapter>}. */
  public HostdevAdapter() {}

  /** Its name, such as {@code scsi_host0}. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public HostdevAdapter withName(@Nullable String name) {
    this.name = name;
    return this;
  }
}
