package dev.sevkit.model.capabilities;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <loader>}: firmware images known to the host, and what can be said of a loader. */
public final class LoaderCapability extends ModelElement {

  @XmlAttribute private @Nullable String supported;

  @XmlElement(name = "value")
  private final List<String> values = new ArrayList<>();

  @XmlElement(name = "enum")
  private final List<CapabilityEnum> enums = new ArrayList<>();

  /** An empty {@code <loader>}. */
  public LoaderCapability() {}

  /** {@code yes} or {@code no}. Null if absent. */
  public @Nullable String getSupported() {
    return supported;
  }

  /** Sets what {@link #getSupported} gives. */
  public void setSupported(@Nullable String supported) {
    this.supported = supported;
  }

  /** Paths of the images known to the host. In document order, modifiable. */
  public List<String> getValues() {
    return values;
  }

  /** Values of the attributes type, readonly and secure. In document order, modifiable. */
  public List<CapabilityEnum> getEnums() {
    return enums;
  }
}
