package dev.sevkit.model.capabilities;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** {@code <features>}: hypervisor features of the host. */
public final class FeaturesCapability extends ModelElement {

  @XmlElement private @Nullable SevCapability sev;

  @XmlElement private @Nullable LaunchSecurityCapability launchSecurity;

  /** An empty {@code <features>}. */
  public FeaturesCapability() {}

  /** SEV. Null if absent. */
  public @Nullable SevCapability getSev() {
    return sev;
  }

  /** Sets what {@link #getSev} gives. */
  public void setSev(@Nullable SevCapability sev) {
    this.sev = sev;
  }

  /** Launch security types. Null if absent. */
  public @Nullable LaunchSecurityCapability getLaunchSecurity() {
    return launchSecurity;
  }

  /** Sets what {@link #getLaunchSecurity} gives. */
  public void setLaunchSecurity(@Nullable LaunchSecurityCapability launchSecurity) {
    this.launchSecurity = launchSecurity;
  }
}
