package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <snapshot>}: a snapshot inside network storage. */
public final class DiskSnapshotName extends ModelElement {

  @XmlAttribute private @Nullable String name;

  /** An empty {@code <snapshot>}. */
  public DiskSnapshotName() {}

  /** Its name. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public DiskSnapshotName withName(@Nullable String name) {
    this.name = name;
    return this;
  }
}
