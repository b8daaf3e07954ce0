package dev.sevkit.model.capabilities;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code <launchSecurity>}: launch security types the QEMU binary can do, which does not say that
 * the hardware can. In libvirt after 9.0.0.
 */
public final class LaunchSecurityCapability extends ModelElement {

  @XmlAttribute private @Nullable String supported;

  @XmlElement(name = "enum")
  private final List<CapabilityEnum> enums = new ArrayList<>();

  /** An empty {@code <launchSecurity>}. */
  public LaunchSecurityCapability() {}

  /** {@code yes} or {@code no}. Null if absent. */
  public @Nullable String getSupported() {
    return supported;
  }

  /** Sets what {@link #getSupported} gives. */
  public void setSupported(@Nullable String supported) {
    this.supported = supported;
  }

  /** Values of the attribute type, under the name sectype. In document order, modifiable. */
  public List<CapabilityEnum> getEnums() {
    return enums;
  }
}
