package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <target>}: name of an interface on the host. */
public final class InterfaceTarget extends ModelElement {

  @XmlAttribute private @Nullable String dev;

  @XmlAttribute private @Nullable String managed;

  /** An empty {@code <target>}. */
  public InterfaceTarget() {}

  /** The name. Null if absent. */
  public @Nullable String getDev() {
    return dev;
  }

  /** Sets what {@link #getDev} gives, and gives this bean. */
  public InterfaceTarget withDev(@Nullable String dev) {
    this.dev = dev;
    return this;
  }

  /** {@code no} when it exists already. Null if absent. */
  public @Nullable String getManaged() {
    return managed;
  }

  /** Sets what {@link #getManaged} gives, and gives this bean. */
  public InterfaceTarget withManaged(@Nullable String managed) {
    this.managed = managed;
    return this;
  }

  /** What {@link #getManaged} means. */
  public Written<YesNo> managed() {
    return Written.of(managed, YesNo.class);
  }

  /** Sets what {@link #managed} gives, and gives this bean. */
  public InterfaceTarget withManaged(YesNo managed) {
    return withManaged(managed.id());
  }
}
