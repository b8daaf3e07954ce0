package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.word.VirtualPortType;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** {@code <virtualport>}: how a switch sees an interface. */
public final class VirtualPort extends ModelElement {

  @XmlAttribute private @Nullable String type;

  @XmlElement private @Nullable VirtualPortParameters parameters;

  /** An empty {@code <virtualport>}. */
  public VirtualPort() {}

  /** Kind of switch. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public VirtualPort withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What {@link #getType} means. */
  public Written<VirtualPortType> type() {
    return Written.of(type, VirtualPortType.class);
  }

  /** Sets what {@link #type} gives, and gives this bean. */
  public VirtualPort withType(VirtualPortType type) {
    return withType(type.id());
  }

  /** What it is told. Null if absent. */
  public @Nullable VirtualPortParameters getParameters() {
    return parameters;
  }

  /** Sets what {@link #getParameters} gives, and gives this bean. */
  public VirtualPort withParameters(@Nullable VirtualPortParameters parameters) {
    this.parameters = parameters;
    return this;
  }
}
