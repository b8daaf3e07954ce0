package dev.sevkit.model.domain;

import dev.sevkit.model.domain.devices.part.DiskSource;
import dev.sevkit.model.domain.word.DiskType;
import dev.sevkit.model.domain.word.FirmwareFormat;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlMixed;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <nvram>}: the variable store of the firmware, one of the domain. */
@XmlType(propOrder = {"source", "path"})
public final class Nvram extends ModelElement {

  @XmlAttribute private @Nullable String template;

  @XmlAttribute private @Nullable String templateFormat;

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String format;

  @XmlElement private @Nullable DiskSource source;

  @XmlMixed private final List<String> path = new ArrayList<>();

  /** An empty {@code <nvram>}. */
  public Nvram() {}

  /** Image copied when the store does not exist. Null if absent. */
  public @Nullable String getTemplate() {
    return template;
  }

  /** Sets what {@link #getTemplate} gives, and gives this bean. */
  public Nvram withTemplate(@Nullable String template) {
    this.template = template;
    return this;
  }

  /** Format of the template, since libvirt 10.10.0. Null if absent. */
  public @Nullable String getTemplateFormat() {
    return templateFormat;
  }

  /** Sets what {@link #getTemplateFormat} gives, and gives this bean. */
  public Nvram withTemplateFormat(@Nullable String templateFormat) {
    this.templateFormat = templateFormat;
    return this;
  }

  /** What {@link #getTemplateFormat} means. */
  public Written<FirmwareFormat> templateFormat() {
    return Written.of(templateFormat, FirmwareFormat.class);
  }

  /** Sets what {@link #templateFormat} gives, and gives this bean. */
  public Nvram withTemplateFormat(FirmwareFormat templateFormat) {
    return withTemplateFormat(templateFormat.id());
  }

  /** Kind of source, when a source element names it. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public Nvram withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What {@link #getType} means. */
  public Written<DiskType> type() {
    return Written.of(type, DiskType.class);
  }

  /** Sets what {@link #type} gives, and gives this bean. */
  public Nvram withType(DiskType type) {
    return withType(type.id());
  }

  /** Format of the store, since libvirt 9.2.0. Null if absent. */
  public @Nullable String getFormat() {
    return format;
  }

  /** Sets what {@link #getFormat} gives, and gives this bean. */
  public Nvram withFormat(@Nullable String format) {
    this.format = format;
    return this;
  }

  /** What {@link #getFormat} means. */
  public Written<FirmwareFormat> format() {
    return Written.of(format, FirmwareFormat.class);
  }

  /** Sets what {@link #format} gives, and gives this bean. */
  public Nvram withFormat(FirmwareFormat format) {
    return withFormat(format.id());
  }

  /** Where the store is, when not a plain file. Null if absent. */
  public @Nullable DiskSource getSource() {
    return source;
  }

  /** Sets what {@link #getSource} gives, and gives this bean. */
  public Nvram withSource(@Nullable DiskSource source) {
    this.source = source;
    return this;
  }

  /** Path of the store; white space only when a source element names it. Null if absent. */
  public @Nullable String getPath() {
    return path.isEmpty() ? null : String.join("", path);
  }

  /** Sets what {@link #getPath} gives, and gives this bean. */
  public Nvram withPath(@Nullable String path) {
    this.path.clear();
    if (path != null) {
      this.path.add(path);
    }
    return this;
  }
}
