package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** {@code <nvram>}: the variable store of the firmware, one of the domain. */
public final class Nvram extends ModelElement {

  @XmlAttribute private @Nullable String template;

  @XmlAttribute private @Nullable String templateFormat;

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String format;

  @XmlValue private @Nullable String path;

  /** An empty {@code <nvram>}. */
  public Nvram() {}

  /** Image copied when the store does not exist. Null if absent. */
  public @Nullable String getTemplate() {
    return template;
  }

  /** Sets what {@link #getTemplate} gives. */
  public void setTemplate(@Nullable String template) {
    this.template = template;
  }

  /** Format of the template. Null if absent. */
  public @Nullable String getTemplateFormat() {
    return templateFormat;
  }

  /** Sets what {@link #getTemplateFormat} gives. */
  public void setTemplateFormat(@Nullable String templateFormat) {
    this.templateFormat = templateFormat;
  }

  /** Kind of source: {@code file}, {@code block} or {@code network}. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives. */
  public void setType(@Nullable String type) {
    this.type = type;
  }

  /** Format of the store. Null if absent. */
  public @Nullable String getFormat() {
    return format;
  }

  /** Sets what {@link #getFormat} gives. */
  public void setFormat(@Nullable String format) {
    this.format = format;
  }

  /** Path of the store; white space only when a source element names it. Null if absent. */
  public @Nullable String getPath() {
    return path;
  }

  /** Sets what {@link #getPath} gives. */
  public void setPath(@Nullable String path) {
    this.path = path;
  }
}
