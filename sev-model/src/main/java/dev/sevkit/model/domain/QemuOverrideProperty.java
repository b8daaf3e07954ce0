package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <qemu:property>}: a property overridden. */
public final class QemuOverrideProperty extends ModelElement {

  @XmlAttribute private @Nullable String name;

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String value;

  /** An empty {@code <qemu:property>}. */
  public QemuOverrideProperty() {}

  /** Name of the property. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public QemuOverrideProperty withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /**
   * {@code string}, {@code signed}, {@code unsigned}, {@code bool} or {@code remove}. Null if
   * absent.
   */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public QemuOverrideProperty withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Its value. Null if absent. */
  public @Nullable String getValue() {
    return value;
  }

  /** Sets what {@link #getValue} gives, and gives this bean. */
  public QemuOverrideProperty withValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
