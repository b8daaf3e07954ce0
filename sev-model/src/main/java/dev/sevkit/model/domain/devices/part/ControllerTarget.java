package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.common.Hexadecimal;
import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <target>}: how the guest sees a PCI controller. */
public final class ControllerTarget extends ModelElement {

  @XmlAttribute private @Nullable String chassisNr;

  @XmlAttribute private @Nullable String chassis;

  @XmlAttribute private @Nullable String port;

  @XmlAttribute private @Nullable String busNr;

  @XmlAttribute private @Nullable String hotplug;

  @XmlAttribute private @Nullable String index;

  @XmlAttribute private @Nullable String memReserve;

  @XmlElement(name = "node")
  private @Nullable String numaNode;

  /** An empty {@code <target>}. */
  public ControllerTarget() {}

  /** Chassis number of a bridge. Null if absent. */
  public @Nullable String getChassisNr() {
    return chassisNr;
  }

  /** Sets what {@link #getChassisNr} gives, and gives this bean. */
  public ControllerTarget withChassisNr(@Nullable String chassisNr) {
    this.chassisNr = chassisNr;
    return this;
  }

  /** {@link #getChassisNr} as a number; empty if absent or not decimal. */
  public OptionalLong chassisNr() {
    return Decimal.of(chassisNr);
  }

  /** Chassis of a root port. Null if absent. */
  public @Nullable String getChassis() {
    return chassis;
  }

  /** Sets what {@link #getChassis} gives, and gives this bean. */
  public ControllerTarget withChassis(@Nullable String chassis) {
    this.chassis = chassis;
    return this;
  }

  /** {@link #getChassis} as a number; empty if absent or not decimal. */
  public OptionalLong chassis() {
    return Decimal.of(chassis);
  }

  /** Port of a root port. Null if absent. */
  public @Nullable String getPort() {
    return port;
  }

  /** Sets what {@link #getPort} gives, and gives this bean. */
  public ControllerTarget withPort(@Nullable String port) {
    this.port = port;
    return this;
  }

  /** {@link #getPort} as a number; empty if absent or not hexadecimal. */
  public OptionalLong port() {
    return Hexadecimal.of(port);
  }

  /** First bus of an expander bus. Null if absent. */
  public @Nullable String getBusNr() {
    return busNr;
  }

  /** Sets what {@link #getBusNr} gives, and gives this bean. */
  public ControllerTarget withBusNr(@Nullable String busNr) {
    this.busNr = busNr;
    return this;
  }

  /** {@link #getBusNr} as a number; empty if absent or not decimal. */
  public OptionalLong busNr() {
    return Decimal.of(busNr);
  }

  /** {@code off} for a slot without hot plug, since libvirt 6.3.0. Null if absent. */
  public @Nullable String getHotplug() {
    return hotplug;
  }

  /** Sets what {@link #getHotplug} gives, and gives this bean. */
  public ControllerTarget withHotplug(@Nullable String hotplug) {
    this.hotplug = hotplug;
    return this;
  }

  /** What {@link #getHotplug} means. */
  public Written<OnOff> hotplug() {
    return Written.of(hotplug, OnOff.class);
  }

  /** Sets what {@link #hotplug} gives, and gives this bean. */
  public ControllerTarget withHotplug(OnOff hotplug) {
    return withHotplug(hotplug.id());
  }

  /** Index of a pSeries host bridge. Null if absent. */
  public @Nullable String getIndex() {
    return index;
  }

  /** Sets what {@link #getIndex} gives, and gives this bean. */
  public ControllerTarget withIndex(@Nullable String index) {
    this.index = index;
    return this;
  }

  /** {@link #getIndex} as a number; empty if absent or not decimal. */
  public OptionalLong index() {
    return Decimal.of(index);
  }

  /** Memory reserved for devices behind it, since libvirt 12.0.0. Null if absent. */
  public @Nullable String getMemReserve() {
    return memReserve;
  }

  /** Sets what {@link #getMemReserve} gives, and gives this bean. */
  public ControllerTarget withMemReserve(@Nullable String memReserve) {
    this.memReserve = memReserve;
    return this;
  }

  /** NUMA node of the guest. Null if absent. */
  public @Nullable String getNumaNode() {
    return numaNode;
  }

  /** Sets what {@link #getNumaNode} gives, and gives this bean. */
  public ControllerTarget withNumaNode(@Nullable String numaNode) {
    this.numaNode = numaNode;
    return this;
  }

  /** {@link #getNumaNode} as a number; empty if absent or not decimal. */
  public OptionalLong numaNode() {
    return Decimal.of(numaNode);
  }
}
