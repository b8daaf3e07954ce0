package dev.sevkit.model.domain;

import dev.sevkit.model.domain.word.FirmwareFormat;
import dev.sevkit.model.domain.word.LoaderType;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
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

  /** Sets what {@link #getReadonly} gives, and gives this bean. */
  public Loader withReadonly(@Nullable String readonly) {
    this.readonly = readonly;
    return this;
  }

  /** What {@link #getReadonly} means. */
  public Written<YesNo> readonly() {
    return Written.of(readonly, YesNo.class);
  }

  /** Sets what {@link #readonly} gives, and gives this bean. */
  public Loader withReadonly(YesNo readonly) {
    return withReadonly(readonly.id());
  }

  /** How the image is mapped. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public Loader withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What {@link #getType} means. */
  public Written<LoaderType> type() {
    return Written.of(type, LoaderType.class);
  }

  /** Sets what {@link #type} gives, and gives this bean. */
  public Loader withType(LoaderType type) {
    return withType(type.id());
  }

  /** {@code yes} for firmware that needs SMM to guard Secure Boot. Null if absent. */
  public @Nullable String getSecure() {
    return secure;
  }

  /** Sets what {@link #getSecure} gives, and gives this bean. */
  public Loader withSecure(@Nullable String secure) {
    this.secure = secure;
    return this;
  }

  /** What {@link #getSecure} means. */
  public Written<YesNo> secure() {
    return Written.of(secure, YesNo.class);
  }

  /** Sets what {@link #secure} gives, and gives this bean. */
  public Loader withSecure(YesNo secure) {
    return withSecure(secure.id());
  }

  /** {@code yes} for firmware without a variable store, since libvirt 8.6.0. Null if absent. */
  public @Nullable String getStateless() {
    return stateless;
  }

  /** Sets what {@link #getStateless} gives, and gives this bean. */
  public Loader withStateless(@Nullable String stateless) {
    this.stateless = stateless;
    return this;
  }

  /** What {@link #getStateless} means. */
  public Written<YesNo> stateless() {
    return Written.of(stateless, YesNo.class);
  }

  /** Sets what {@link #stateless} gives, and gives this bean. */
  public Loader withStateless(YesNo stateless) {
    return withStateless(stateless.id());
  }

  /** Format of the image, since libvirt 9.2.0. Null if absent. */
  public @Nullable String getFormat() {
    return format;
  }

  /** Sets what {@link #getFormat} gives, and gives this bean. */
  public Loader withFormat(@Nullable String format) {
    this.format = format;
    return this;
  }

  /** What {@link #getFormat} means. */
  public Written<FirmwareFormat> format() {
    return Written.of(format, FirmwareFormat.class);
  }

  /** Sets what {@link #format} gives, and gives this bean. */
  public Loader withFormat(FirmwareFormat format) {
    return withFormat(format.id());
  }

  /** Path of the image; libvirt chooses one when absent. Null if absent. */
  public @Nullable String getPath() {
    return path;
  }

  /** Sets what {@link #getPath} gives, and gives this bean. */
  public Loader withPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** The image it names, without the white space around the path; empty if libvirt chooses one. */
  public Optional<String> image() {
    return Optional.ofNullable(path).map(String::strip).filter(image -> !image.isEmpty());
  }
}
