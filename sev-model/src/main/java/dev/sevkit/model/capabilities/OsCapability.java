package dev.sevkit.model.capabilities;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <os>}: how the host can boot a guest. */
public final class OsCapability extends ModelElement {

  @XmlAttribute private @Nullable String supported;

  @XmlElement private @Nullable LoaderCapability loader;

  @XmlElement(name = "enum")
  private final List<CapabilityEnum> enums = new ArrayList<>();

  /** An empty {@code <os>}. */
  public OsCapability() {}

  /** {@code yes} or {@code no}. Null if absent. */
  public @Nullable String getSupported() {
    return supported;
  }

  /** Sets what {@link #getSupported} gives. */
  public void setSupported(@Nullable String supported) {
    this.supported = supported;
  }

  /** Firmware images and their mapping. Null if absent. */
  public @Nullable LoaderCapability getLoader() {
    return loader;
  }

  /** Sets what {@link #getLoader} gives. */
  public void setLoader(@Nullable LoaderCapability loader) {
    this.loader = loader;
  }

  /** Values of the attribute firmware. In document order, modifiable. */
  public List<CapabilityEnum> getEnums() {
    return enums;
  }
}
