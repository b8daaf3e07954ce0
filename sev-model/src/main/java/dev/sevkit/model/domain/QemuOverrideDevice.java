package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** {@code <qemu:device>}: a device some properties of which are overridden. */
public final class QemuOverrideDevice extends ModelElement {

  @XmlAttribute private @Nullable String alias;

  @XmlElement(name = "frontend", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
  private @Nullable QemuOverrideFrontend frontend;

  /** An empty {@code <qemu:device>}. */
  public QemuOverrideDevice() {}

  /** Alias of the device. Null if absent. */
  public @Nullable String getAlias() {
    return alias;
  }

  /** Sets what {@link #getAlias} gives, and gives this bean. */
  public QemuOverrideDevice withAlias(@Nullable String alias) {
    this.alias = alias;
    return this;
  }

  /** What the guest sees of it. Null if absent. */
  public @Nullable QemuOverrideFrontend getFrontend() {
    return frontend;
  }

  /** Sets what {@link #getFrontend} gives, and gives this bean. */
  public QemuOverrideDevice withFrontend(@Nullable QemuOverrideFrontend frontend) {
    this.frontend = frontend;
    return this;
  }
}
