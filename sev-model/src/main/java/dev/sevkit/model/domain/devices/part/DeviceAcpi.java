package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.common.NumberSet;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <acpi>}: how ACPI shows a device. */
public final class DeviceAcpi extends ModelElement {

  @XmlAttribute private @Nullable String index;

  @XmlAttribute private @Nullable String nodeset;

  /** An empty {@code <acpi>}. */
  public DeviceAcpi() {}

  /** ACPI index, which names the interface in the guest, since libvirt 7.3.0. Null if absent. */
  public @Nullable String getIndex() {
    return index;
  }

  /** Sets what {@link #getIndex} gives, and gives this bean. */
  public DeviceAcpi withIndex(@Nullable String index) {
    this.index = index;
    return this;
  }

  /** {@link #getIndex} as a number; empty if absent or not decimal. */
  public OptionalLong index() {
    return Decimal.of(index);
  }

  /** NUMA nodes its memory is spread over, since libvirt 11.8.0. Null if absent. */
  public @Nullable String getNodeset() {
    return nodeset;
  }

  /** Sets what {@link #getNodeset} gives, and gives this bean. */
  public DeviceAcpi withNodeset(@Nullable String nodeset) {
    this.nodeset = nodeset;
    return this;
  }

  /** The numbers {@link #getNodeset} lists; empty if absent or not such a list. */
  public Optional<NumberSet> nodeset() {
    return Optional.ofNullable(nodeset).flatMap(NumberSet::parse);
  }
}
