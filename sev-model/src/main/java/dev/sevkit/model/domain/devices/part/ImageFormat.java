package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.word.ImageType;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** {@code <format>}: format of an image in a chain. */
public final class ImageFormat extends ModelElement {

  @XmlAttribute private @Nullable String type;

  @XmlElement(name = "metadata_cache")
  private @Nullable MetadataCache metadataCache;

  /** An empty {@code <format>}. */
  public ImageFormat() {}

  /** The format. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public ImageFormat withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What {@link #getType} means. */
  public Written<ImageType> type() {
    return Written.of(type, ImageType.class);
  }

  /** Sets what {@link #type} gives, and gives this bean. */
  public ImageFormat withType(ImageType type) {
    return withType(type.id());
  }

  /** Cache of QCOW2 metadata. Null if absent. */
  public @Nullable MetadataCache getMetadataCache() {
    return metadataCache;
  }

  /** Sets what {@link #getMetadataCache} gives, and gives this bean. */
  public ImageFormat withMetadataCache(@Nullable MetadataCache metadataCache) {
    this.metadataCache = metadataCache;
    return this;
  }
}
