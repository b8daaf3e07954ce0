package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.word.DiskType;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <backingStore>}: the image below another; an empty one ends the chain. */
@XmlType(propOrder = {"format", "source", "backingStore"})
public final class BackingStore extends ModelElement {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String index;

  @XmlElement private @Nullable ImageFormat format;

  @XmlElement private @Nullable DiskSource source;

  @XmlElement private @Nullable BackingStore backingStore;

  /** An empty {@code <backingStore>}. */
  public BackingStore() {}

  /** What stands behind it. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public BackingStore withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What {@link #getType} means. */
  public Written<DiskType> type() {
    return Written.of(type, DiskType.class);
  }

  /** Sets what {@link #type} gives, and gives this bean. */
  public BackingStore withType(DiskType type) {
    return withType(type.id());
  }

  /** Number in the chain; in live documents. Null if absent. */
  public @Nullable String getIndex() {
    return index;
  }

  /** Sets what {@link #getIndex} gives, and gives this bean. */
  public BackingStore withIndex(@Nullable String index) {
    this.index = index;
    return this;
  }

  /** {@link #getIndex} as a number; empty if absent or not decimal. */
  public OptionalLong index() {
    return Decimal.of(index);
  }

  /** Format of the image. Null if absent. */
  public @Nullable ImageFormat getFormat() {
    return format;
  }

  /** Sets what {@link #getFormat} gives, and gives this bean. */
  public BackingStore withFormat(@Nullable ImageFormat format) {
    this.format = format;
    return this;
  }

  /** Where it is. Null if absent. */
  public @Nullable DiskSource getSource() {
    return source;
  }

  /** Sets what {@link #getSource} gives, and gives this bean. */
  public BackingStore withSource(@Nullable DiskSource source) {
    this.source = source;
    return this;
  }

  /** The image below this one. Null if absent. */
  public @Nullable BackingStore getBackingStore() {
    return backingStore;
  }

  /** Sets what {@link #getBackingStore} gives, and gives this bean. */
  public BackingStore withBackingStore(@Nullable BackingStore backingStore) {
    this.backingStore = backingStore;
    return this;
  }
}
