package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.word.DiskType;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code <mirror>}: copy of a disk that is being made; in live documents. */
@XmlType(propOrder = {"format", "source", "backingStore"})
public final class DiskMirror extends ModelElement {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String job;

  @XmlAttribute private @Nullable String ready;

  @XmlAttribute private @Nullable String file;

  @XmlAttribute(name = "format")
  private @Nullable String formatName;

  @XmlElement private @Nullable ImageFormat format;

  @XmlElement private @Nullable DiskSource source;

  @XmlElement private @Nullable BackingStore backingStore;

  /** An empty {@code <mirror>}. */
  public DiskMirror() {}

  /** What stands behind the copy. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public DiskMirror withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What {@link #getType} means. */
  public Written<DiskType> type() {
    return Written.of(type, DiskType.class);
  }

  /** Sets what {@link #type} gives, and gives this bean. */
  public DiskMirror withType(DiskType type) {
    return withType(type.id());
  }

  /** {@code copy} or {@code active-commit}. Null if absent. */
  public @Nullable String getJob() {
    return job;
  }

  /** Sets what {@link #getJob} gives, and gives this bean. */
  public DiskMirror withJob(@Nullable String job) {
    this.job = job;
    return this;
  }

  /** {@code yes} when both are equal, {@code abort} or {@code pivot}. Null if absent. */
  public @Nullable String getReady() {
    return ready;
  }

  /** Sets what {@link #getReady} gives, and gives this bean. */
  public DiskMirror withReady(@Nullable String ready) {
    this.ready = ready;
    return this;
  }

  /** Path of the copy, in older documents. Null if absent. */
  public @Nullable String getFile() {
    return file;
  }

  /** Sets what {@link #getFile} gives, and gives this bean. */
  public DiskMirror withFile(@Nullable String file) {
    this.file = file;
    return this;
  }

  /** Its format, in older documents. Null if absent. */
  public @Nullable String getFormatName() {
    return formatName;
  }

  /** Sets what {@link #getFormatName} gives, and gives this bean. */
  public DiskMirror withFormatName(@Nullable String formatName) {
    this.formatName = formatName;
    return this;
  }

  /** Format of the copy. Null if absent. */
  public @Nullable ImageFormat getFormat() {
    return format;
  }

  /** Sets what {@link #getFormat} gives, and gives this bean. */
  public DiskMirror withFormat(@Nullable ImageFormat format) {
    this.format = format;
    return this;
  }

  /** Where it is. Null if absent. */
  public @Nullable DiskSource getSource() {
    return source;
  }

  /** Sets what {@link #getSource} gives, and gives this bean. */
  public DiskMirror withSource(@Nullable DiskSource source) {
    this.source = source;
    return this;
  }

  /** The image below it. Null if absent. */
  public @Nullable BackingStore getBackingStore() {
    return backingStore;
  }

  /** Sets what {@link #getBackingStore} gives, and gives this bean. */
  public DiskMirror withBackingStore(@Nullable BackingStore backingStore) {
    this.backingStore = backingStore;
    return this;
  }
}
