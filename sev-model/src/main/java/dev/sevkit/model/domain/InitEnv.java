package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** {@code <initenv>}: a variable of the environment of a container's first process. */
public final class InitEnv extends ModelElement {

  @XmlAttribute private @Nullable String name;

  @XmlValue private @Nullable String value;

  /** An empty {@code <initenv>}. */
  public InitEnv() {}

  /** Name of the variable. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public InitEnv withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Its value. Null if absent. */
  public @Nullable String getValue() {
    return value;
  }

  /** Sets what {@link #getValue} gives, and gives this bean. */
  public InitEnv withValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
