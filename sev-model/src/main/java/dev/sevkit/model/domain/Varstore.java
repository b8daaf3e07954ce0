package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <varstore>}: the variable store served by QEMU itself, since libvirt 12.1.0. */
public final class Varstore extends ModelElement {

  @XmlAttribute private @Nullable String template;

  @XmlAttribute private @Nullable String path;

  /** An empty {@code <varstore>}. */
  public Varstore() {}

  /** File copied when the store does not exist. Null if absent. */
  public @Nullable String getTemplate() {
    return template;
  }

  /** Sets what {@link #getTemplate} gives, and gives this bean. */
  public Varstore withTemplate(@Nullable String template) {
    this.template = template;
    return this;
  }

  /** Path of the store. Null if absent. */
  public @Nullable String getPath() {
    return path;
  }

  /** Sets what {@link #getPath} gives, and gives this bean. */
  public Varstore withPath(@Nullable String path) {
    this.path = path;
    return this;
  }
}
