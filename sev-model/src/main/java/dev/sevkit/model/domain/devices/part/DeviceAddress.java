package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.common.Hexadecimal;
import dev.sevkit.model.domain.word.AddressType;
import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <address>}: where the guest finds a device. */
public final class DeviceAddress extends ModelElement {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String domain;

  @XmlAttribute private @Nullable String bus;

  @XmlAttribute private @Nullable String slot;

  @XmlAttribute private @Nullable String function;

  @XmlAttribute private @Nullable String multifunction;

  @XmlAttribute private @Nullable String controller;

  @XmlAttribute private @Nullable String target;

  @XmlAttribute private @Nullable String unit;

  @XmlAttribute private @Nullable String port;

  @XmlAttribute private @Nullable String device;

  @XmlAttribute private @Nullable String reg;

  @XmlAttribute private @Nullable String iobase;

  @XmlAttribute private @Nullable String irq;

  @XmlAttribute private @Nullable String cssid;

  @XmlAttribute private @Nullable String ssid;

  @XmlAttribute private @Nullable String devno;

  @XmlAttribute private @Nullable String base;

  @XmlAttribute private @Nullable String uuid;

  @XmlElement private @Nullable ZpciAddress zpci;

  /** An empty {@code <address>}. */
  public DeviceAddress() {}

  /** Kind of bus. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public DeviceAddress withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What {@link #getType} means. */
  public Written<AddressType> type() {
    return Written.of(type, AddressType.class);
  }

  /** Sets what {@link #type} gives, and gives this bean. */
  public DeviceAddress withType(AddressType type) {
    return withType(type.id());
  }

  /** PCI domain. Null if absent. */
  public @Nullable String getDomain() {
    return domain;
  }

  /** Sets what {@link #getDomain} gives, and gives this bean. */
  public DeviceAddress withDomain(@Nullable String domain) {
    this.domain = domain;
    return this;
  }

  /** {@link #getDomain} as a number; empty if absent or not hexadecimal. */
  public OptionalLong domain() {
    return Hexadecimal.of(domain);
  }

  /** Bus number. Null if absent. */
  public @Nullable String getBus() {
    return bus;
  }

  /** Sets what {@link #getBus} gives, and gives this bean. */
  public DeviceAddress withBus(@Nullable String bus) {
    this.bus = bus;
    return this;
  }

  /** {@link #getBus} as a number; empty if absent or not hexadecimal. */
  public OptionalLong bus() {
    return Hexadecimal.of(bus);
  }

  /** PCI slot, or slot of a DIMM. Null if absent. */
  public @Nullable String getSlot() {
    return slot;
  }

  /** Sets what {@link #getSlot} gives, and gives this bean. */
  public DeviceAddress withSlot(@Nullable String slot) {
    this.slot = slot;
    return this;
  }

  /** {@link #getSlot} as a number; empty if absent or not hexadecimal. */
  public OptionalLong slot() {
    return Hexadecimal.of(slot);
  }

  /** PCI function. Null if absent. */
  public @Nullable String getFunction() {
    return function;
  }

  /** Sets what {@link #getFunction} gives, and gives this bean. */
  public DeviceAddress withFunction(@Nullable String function) {
    this.function = function;
    return this;
  }

  /** {@link #getFunction} as a number; empty if absent or not hexadecimal. */
  public OptionalLong function() {
    return Hexadecimal.of(function);
  }

  /** {@code on} for the first function of several. Null if absent. */
  public @Nullable String getMultifunction() {
    return multifunction;
  }

  /** Sets what {@link #getMultifunction} gives, and gives this bean. */
  public DeviceAddress withMultifunction(@Nullable String multifunction) {
    this.multifunction = multifunction;
    return this;
  }

  /** What {@link #getMultifunction} means. */
  public Written<OnOff> multifunction() {
    return Written.of(multifunction, OnOff.class);
  }

  /** Sets what {@link #multifunction} gives, and gives this bean. */
  public DeviceAddress withMultifunction(OnOff multifunction) {
    return withMultifunction(multifunction.id());
  }

  /** Index of the controller. Null if absent. */
  public @Nullable String getController() {
    return controller;
  }

  /** Sets what {@link #getController} gives, and gives this bean. */
  public DeviceAddress withController(@Nullable String controller) {
    this.controller = controller;
    return this;
  }

  /** {@link #getController} as a number; empty if absent or not decimal. */
  public OptionalLong controller() {
    return Decimal.of(controller);
  }

  /** Target on the controller. Null if absent. */
  public @Nullable String getTarget() {
    return target;
  }

  /** Sets what {@link #getTarget} gives, and gives this bean. */
  public DeviceAddress withTarget(@Nullable String target) {
    this.target = target;
    return this;
  }

  /** {@link #getTarget} as a number; empty if absent or not decimal. */
  public OptionalLong target() {
    return Decimal.of(target);
  }

  /** Unit on the target. Null if absent. */
  public @Nullable String getUnit() {
    return unit;
  }

  /** Sets what {@link #getUnit} gives, and gives this bean. */
  public DeviceAddress withUnit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }

  /** {@link #getUnit} as a number; empty if absent or not decimal. */
  public OptionalLong unit() {
    return Decimal.of(unit);
  }

  /** Port on a USB or virtio-serial bus. Null if absent. */
  public @Nullable String getPort() {
    return port;
  }

  /** Sets what {@link #getPort} gives, and gives this bean. */
  public DeviceAddress withPort(@Nullable String port) {
    this.port = port;
    return this;
  }

  /** Device number on a USB bus of the host. Null if absent. */
  public @Nullable String getDevice() {
    return device;
  }

  /** Sets what {@link #getDevice} gives, and gives this bean. */
  public DeviceAddress withDevice(@Nullable String device) {
    this.device = device;
    return this;
  }

  /** {@link #getDevice} as a number; empty if absent or not decimal. */
  public OptionalLong device() {
    return Decimal.of(device);
  }

  /** Address in a spapr-vio, virtio-mmio or isa bus. Null if absent. */
  public @Nullable String getReg() {
    return reg;
  }

  /** Sets what {@link #getReg} gives, and gives this bean. */
  public DeviceAddress withReg(@Nullable String reg) {
    this.reg = reg;
    return this;
  }

  /** {@link #getReg} as a number; empty if absent or not hexadecimal. */
  public OptionalLong reg() {
    return Hexadecimal.of(reg);
  }

  /** I/O port of an ISA device. Null if absent. */
  public @Nullable String getIobase() {
    return iobase;
  }

  /** Sets what {@link #getIobase} gives, and gives this bean. */
  public DeviceAddress withIobase(@Nullable String iobase) {
    this.iobase = iobase;
    return this;
  }

  /** {@link #getIobase} as a number; empty if absent or not hexadecimal. */
  public OptionalLong iobase() {
    return Hexadecimal.of(iobase);
  }

  /** Interrupt of an ISA device. Null if absent. */
  public @Nullable String getIrq() {
    return irq;
  }

  /** Sets what {@link #getIrq} gives, and gives this bean. */
  public DeviceAddress withIrq(@Nullable String irq) {
    this.irq = irq;
    return this;
  }

  /** {@link #getIrq} as a number; empty if absent or not hexadecimal. */
  public OptionalLong irq() {
    return Hexadecimal.of(irq);
  }

  /** Channel subsystem of a CCW device. Null if absent. */
  public @Nullable String getCssid() {
    return cssid;
  }

  /** Sets what {@link #getCssid} gives, and gives this bean. */
  public DeviceAddress withCssid(@Nullable String cssid) {
    this.cssid = cssid;
    return this;
  }

  /** {@link #getCssid} as a number; empty if absent or not hexadecimal. */
  public OptionalLong cssid() {
    return Hexadecimal.of(cssid);
  }

  /** Subchannel set of a CCW device. Null if absent. */
  public @Nullable String getSsid() {
    return ssid;
  }

  /** Sets what {@link #getSsid} gives, and gives this bean. */
  public DeviceAddress withSsid(@Nullable String ssid) {
    this.ssid = ssid;
    return this;
  }

  /** {@link #getSsid} as a number; empty if absent or not hexadecimal. */
  public OptionalLong ssid() {
    return Hexadecimal.of(ssid);
  }

  /** Device number of a CCW device. Null if absent. */
  public @Nullable String getDevno() {
    return devno;
  }

  /** Sets what {@link #getDevno} gives, and gives this bean. */
  public DeviceAddress withDevno(@Nullable String devno) {
    this.devno = devno;
    return this;
  }

  /** {@link #getDevno} as a number; empty if absent or not hexadecimal. */
  public OptionalLong devno() {
    return Hexadecimal.of(devno);
  }

  /** Guest address of a memory device. Null if absent. */
  public @Nullable String getBase() {
    return base;
  }

  /** Sets what {@link #getBase} gives, and gives this bean. */
  public DeviceAddress withBase(@Nullable String base) {
    this.base = base;
    return this;
  }

  /** {@link #getBase} as a number; empty if absent or not hexadecimal. */
  public OptionalLong base() {
    return Hexadecimal.of(base);
  }

  /** UUID of a mediated device. Null if absent. */
  public @Nullable String getUuid() {
    return uuid;
  }

  /** Sets what {@link #getUuid} gives, and gives this bean. */
  public DeviceAddress withUuid(@Nullable String uuid) {
    this.uuid = uuid;
    return this;
  }

  /** Ids of a PCI device of an s390 guest. Null if absent. */
  public @Nullable ZpciAddress getZpci() {
    return zpci;
  }

  /** Sets what {@link #getZpci} gives, and gives this bean. */
  public DeviceAddress withZpci(@Nullable ZpciAddress zpci) {
    this.zpci = zpci;
    return this;
  }

  /** The PCI address; empty if it is of another type or not complete. */
  public Optional<PciAddress> pci() {
    OptionalLong busNumber = Hexadecimal.of(bus);
    OptionalLong slotNumber = Hexadecimal.of(slot);
    boolean whole = busNumber.isPresent() && slotNumber.isPresent();
    return whole && (type == null || "pci".equals(type))
        ? PciAddress.of(
            Hexadecimal.of(domain).orElse(0),
            busNumber.getAsLong(),
            slotNumber.getAsLong(),
            Hexadecimal.of(function).orElse(0))
        : Optional.empty();
  }
}
