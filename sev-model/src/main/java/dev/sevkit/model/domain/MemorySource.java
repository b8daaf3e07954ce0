package dev.sevkit.model.domain;

import dev.sevkit.model.domain.word.MemoryBackingType;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <source>}: where guest memory comes from. */
public final class MemorySource extends ModelElement {

  @XmlAttribute private @Nullable String type;

  /** An empty {@code <source>}. */
  public MemorySource() {}

  /** {@code file}, {@code anonymous} or {@code memfd}. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public MemorySource withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What {@link #getType} means. */
  public Written<MemoryBackingType> type() {
    return Written.of(type, MemoryBackingType.class);
  }

  /** Sets what {@link #type} gives, and gives this bean. */
  public MemorySource withType(MemoryBackingType type) {
    return withType(type.id());
  }
}
