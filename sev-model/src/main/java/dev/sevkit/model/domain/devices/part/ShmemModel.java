package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.word.ShmemModelType;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <model>}: kind of shared memory. */
public final class ShmemModel extends ModelElement {

  @XmlAttribute private @Nullable String type;

  /** An empty {@code <model>}. */
  public ShmemModel() {}

  /** Its name. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public ShmemModel withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What {@link #getType} means. */
  public Written<ShmemModelType> type() {
    return Written.of(type, ShmemModelType.class);
  }

  /** Sets what {@link #type} gives, and gives this bean. */
  public ShmemModel withType(ShmemModelType type) {
    return withType(type.id());
  }
}
