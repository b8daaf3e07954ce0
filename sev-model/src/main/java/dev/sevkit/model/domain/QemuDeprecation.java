package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * {@code <qemu:deprecation>}: what QEMU does when something deprecated is used, since libvirt
 * 8.2.0.
 */
public final class QemuDeprecation extends ModelElement {

  @XmlAttribute private @Nullable String behavior;

  /** An empty {@code <qemu:deprecation>}. */
  public QemuDeprecation() {}

  /** {@code none}, {@code omit}, {@code reject} or {@code crash}. Null if absent. */
  public @Nullable String getBehavior() {
    return behavior;
  }

  /** Sets what {@link #getBehavior} gives, and gives this bean. */
  public QemuDeprecation withBehavior(@Nullable String behavior) {
    this.behavior = behavior;
    return this;
  }
}
