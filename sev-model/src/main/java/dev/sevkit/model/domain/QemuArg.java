package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <qemu:arg>}: an argument of QEMU. */
public final class QemuArg extends ModelElement {

  @XmlAttribute private @Nullable String value;

  /** An empty {@code <qemu:arg>}. */
  public QemuArg() {}

  /** The argument. Null if absent. */
  public @Nullable String getValue() {
    return value;
  }

  /** Sets what {@link #getValue} gives, and gives this bean. */
  public QemuArg withValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
