package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <model>}: model of a serial port. */
public final class CharacterTargetModel extends ModelElement {

  @XmlAttribute private @Nullable String name;

  /** An empty {@code <model>}. */
  public CharacterTargetModel() {}

  /** Its name, such as {@code isa-serial}. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public CharacterTargetModel withName(@Nullable String name) {
    this.name = name;
    return this;
  }
}
