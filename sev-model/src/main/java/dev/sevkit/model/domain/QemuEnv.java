package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <qemu:env>}: a variable of QEMU's environment. */
public final class QemuEnv extends ModelElement {

  @XmlAttribute private @Nullable String name;

  @XmlAttribute private @Nullable String value;

  /** An empty {@code <qemu:env>}. */
  public QemuEnv() {}

  /** Name of the variable. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public QemuEnv withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Its value. Null if absent. */
  public @Nullable String getValue() {
    return value;
  }

  /** Sets what {@link #getValue} gives, and gives this bean. */
  public QemuEnv withValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
