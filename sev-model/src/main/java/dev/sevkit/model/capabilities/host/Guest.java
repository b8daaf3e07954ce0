package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** {@code <guest>}: one kind of guest the host can run. */
public final class Guest extends ModelElement {

  @XmlElement(name = "os_type")
  private @Nullable String osType;

  @XmlElement private @Nullable GuestArch arch;

  @XmlElement private @Nullable GuestFeatures features;

  /** An empty {@code <guest>}. */
  public Guest() {}

  /** {@code hvm} for machines with firmware, {@code exe} for containers. Null if absent. */
  public @Nullable String getOsType() {
    return osType;
  }

  /** Sets what {@link #getOsType} gives, and gives this bean. */
  public Guest withOsType(@Nullable String osType) {
    this.osType = osType;
    return this;
  }

  /** Its architecture, with emulators and machine types. Null if absent. */
  public @Nullable GuestArch getArch() {
    return arch;
  }

  /** Sets what {@link #getArch} gives, and gives this bean. */
  public Guest withArch(@Nullable GuestArch arch) {
    this.arch = arch;
    return this;
  }

  /** Features it can have. Null if absent. */
  public @Nullable GuestFeatures getFeatures() {
    return features;
  }

  /** Sets what {@link #getFeatures} gives, and gives this bean. */
  public Guest withFeatures(@Nullable GuestFeatures features) {
    this.features = features;
    return this;
  }
}
