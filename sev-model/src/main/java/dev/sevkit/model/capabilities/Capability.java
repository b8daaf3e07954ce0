package dev.sevkit.model.capabilities;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlTransient;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a host says of one thing a domain may ask for: whether it is supported, and under the names
 * of attributes or elements the values it accepts.
 */
@XmlTransient
public abstract sealed class Capability extends ModelElement
    permits SimpleCapability,
        OsCapability,
        LoaderCapability,
        CpuModeCapability,
        SevCapability,
        SgxCapability,
        HypervCapability {

  @XmlAttribute private @Nullable String supported;

  @XmlElement(name = "enum")
  private final List<CapabilityEnum> enums = new ArrayList<>();

  /** A capability that is not reported. */
  protected Capability() {}

  /** {@code yes} or {@code no}. Null if absent. */
  public @Nullable String getSupported() {
    return supported;
  }

  /** Sets what {@link #getSupported} gives, and gives this bean. */
  public Capability withSupported(@Nullable String supported) {
    this.supported = supported;
    return this;
  }

  /** The values accepted, by name. In document order, modifiable. */
  public List<CapabilityEnum> getEnums() {
    return enums;
  }

  /** Sets the values accepted under a name, and gives this bean. */
  public Capability withEnum(String name, String... values) {
    enums.removeIf(present -> name.equals(present.getName()));
    CapabilityEnum added = new CapabilityEnum().withName(name);
    added.getValues().addAll(List.of(values));
    enums.add(added);
    return this;
  }

  /** Whether the host says anything of it; where it does not, nothing can be concluded. */
  public boolean isReported() {
    return supported != null;
  }

  /** Whether the host says that it is supported. */
  public boolean isSupported() {
    return "yes".equals(supported);
  }

  /**
   * The values accepted under a name, in document order; none if the host lists none.
   *
   * @param name libvirt's name for the attribute or element, such as {@code bus}
   */
  public List<String> values(String name) {
    return enums.stream()
        .filter(values -> name.equals(values.getName()))
        .flatMap(values -> values.getValues().stream())
        .toList();
  }

  /**
   * Whether it is supported and lists a value under a name.
   *
   * @param name libvirt's name for the attribute or element, such as {@code bus}
   * @param value the value, such as {@code virtio}
   */
  public boolean accepts(String name, String value) {
    return isSupported() && values(name).contains(value);
  }
}
