package dev.sevkit.model.capabilities;

import org.jspecify.annotations.Nullable;

/**
 * {@code <disk>}, {@code <launchSecurity>} and their like: a capability of which nothing is said
 * but whether it is supported and which values it accepts. All devices and most features are.
 */
public final class SimpleCapability extends Capability {

  /** A capability that is not reported. */
  public SimpleCapability() {}

  @Override
  public SimpleCapability withSupported(@Nullable String supported) {
    super.withSupported(supported);
    return this;
  }

  @Override
  public SimpleCapability withEnum(String name, String... values) {
    super.withEnum(name, values);
    return this;
  }
}
