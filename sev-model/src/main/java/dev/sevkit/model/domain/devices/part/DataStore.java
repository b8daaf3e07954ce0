package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.word.DiskType;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code <dataStore>}: raw data of an image whose metadata stand apart, since libvirt 11.0.0. */
@XmlType(propOrder = {"format", "source"})
public final class DataStore extends ModelElement {

  @XmlAttribute private @Nullable String type;

  @XmlElement private @Nullable ImageFormat format;

  @XmlElement private @Nullable DiskSource source;

  /** An empty {@code <dataStore>}. */
  public DataStore() {}

  /** What stands behind it. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public DataStore withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What {@link #getType} means. */
  public Written<DiskType> type() {
    return Written.of(type, DiskType.class);
  }

  /** Sets what {@link #type} gives, and gives this bean. */
  public DataStore withType(DiskType type) {
    return withType(type.id());
  }

  /** Format of the data. Null if absent. */
  public @Nullable ImageFormat getFormat() {
    return format;
  }

  /** Sets what {@link #getFormat} gives, and gives this bean. */
  public DataStore withFormat(@Nullable ImageFormat format) {
    this.format = format;
    return this;
  }

  /** Where the data are. Null if absent. */
  public @Nullable DiskSource getSource() {
    return source;
  }

  /** Sets what {@link #getSource} gives, and gives this bean. */
  public DataStore withSource(@Nullable DiskSource source) {
    this.source = source;
    return this;
  }
}
