package dev.sevkit.model.capabilities;

import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** {@code <hyperv>}: Hyper-V features, in the enum features. */
public final class HypervCapability extends Capability {

  @XmlElement private @Nullable HypervDefaults defaults;

  /** An empty {@code <hyperv>}. */
  public HypervCapability() {}

  @Override
  public HypervCapability withSupported(@Nullable String supported) {
    super.withSupported(supported);
    return this;
  }

  @Override
  public HypervCapability withEnum(String name, String... values) {
    super.withEnum(name, values);
    return this;
  }

  /** What libvirt fills in for them. Null if absent. */
  public @Nullable HypervDefaults getDefaults() {
    return defaults;
  }

  /** Sets what {@link #getDefaults} gives, and gives this bean. */
  public HypervCapability withDefaults(@Nullable HypervDefaults defaults) {
    this.defaults = defaults;
    return this;
  }
}
