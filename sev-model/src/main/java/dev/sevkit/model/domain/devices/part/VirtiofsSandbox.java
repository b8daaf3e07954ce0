package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <sandbox>}: how virtiofsd is confined. */
public final class VirtiofsSandbox extends ModelElement {

  @XmlAttribute private @Nullable String mode;

  /** An empty {@code <sandbox>}. */
  public VirtiofsSandbox() {}

  /** {@code namespace} or {@code chroot}. Null if absent. */
  public @Nullable String getMode() {
    return mode;
  }

  /** Sets what {@link #getMode} gives, and gives this bean. */
  public VirtiofsSandbox withMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }
}
