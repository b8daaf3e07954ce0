package dev.sevkit.model.capabilities;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <enum>}: the values the host accepts for one attribute or element. */
public final class CapabilityEnum extends ModelElement {

  @XmlAttribute private @Nullable String name;

  @XmlElement(name = "value")
  private final List<String> values = new ArrayList<>();

  /** An empty {@code <enum>}. */
  public CapabilityEnum() {}

  /** Name libvirt gives the attribute or element, such as {@code sectype}. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public CapabilityEnum withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** The values. In document order, modifiable. */
  public List<String> getValues() {
    return values;
  }
}
