package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <loader>}: the firmware image and how it is mapped. */
public final class Loader extends ModelElement {

  @XmlAttribute private @Nullable String readonly;

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String secure;

  @XmlAttribute private @Nullable String stateless;

  @XmlAttribute private @Nullable String format;

  @XmlValue private @Nullable String path;

  /** An empty {@code <loader>}. */
  public Loader() {}

  /** {@code yes} when the guest cannot write to the image. Null if absent. */
  public @Nullable String getReadonly() {
    return readonly;
  }

  /** Sets what {@link #getReadonly} gives. */
  public void setReadonly(@Nullable String readonly) {
    this.readonly = readonly;
  }

  /** How the image is mapped: {@code rom} or {@code pflash}. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives. */
  public void setType(@Nullable String type) {
    this.type = type;
  }

  /** {@code yes} for firmware that needs SMM to guard Secure Boot. Null if absent. */
  public @Nullable String getSecure() {
    return secure;
  }

  /** Sets what {@link #getSecure} gives. */
  public void setSecure(@Nullable String secure) {
    this.secure = secure;
  }

  /** {@code yes} for firmware without a variable store, since libvirt 8.6.0. Null if absent. */
  public @Nullable String getStateless() {
    return stateless;
  }

  /** Sets what {@link #getStateless} gives. */
  public void setStateless(@Nullable String stateless) {
    this.stateless = stateless;
  }

  /** Format of the image: {@code raw} or {@code qcow2}. Null if absent. */
  public @Nullable String getFormat() {
    return format;
  }

  /** Sets what {@link #getFormat} gives. */
  public void setFormat(@Nullable String format) {
    this.format = format;
  }

  /** Path of the image; libvirt chooses one when absent. Null if absent. */
  public @Nullable String getPath() {
    return path;
  }

  /** Sets what {@link #getPath} gives. */
  public void setPath(@Nullable String path) {
    this.path = path;
  }

  /** The image it names, without the white space around the path; empty if libvirt chooses one. */
  public Optional<String> image() {
    return Optional.ofNullable(path).map(String::strip).filter(image -> !image.isEmpty());
  }
}
