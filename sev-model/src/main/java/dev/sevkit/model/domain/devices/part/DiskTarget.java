package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.word.DiskBus;
import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Tray;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <target>}: how the guest sees a disk. */
public final class DiskTarget extends ModelElement {

  @XmlAttribute private @Nullable String dev;

  @XmlAttribute private @Nullable String bus;

  @XmlAttribute private @Nullable String tray;

  @XmlAttribute private @Nullable String removable;

  @XmlAttribute(name = "rotation_rate")
  private @Nullable String rotationRate;

  @XmlAttribute private @Nullable String dpofua;

  /** An empty {@code <target>}. */
  public DiskTarget() {}

  /** Name, such as {@code vda}; unique in the domain. Null if absent. */
  public @Nullable String getDev() {
    return dev;
  }

  /** Sets what {@link #getDev} gives, and gives this bean. */
  public DiskTarget withDev(@Nullable String dev) {
    this.dev = dev;
    return this;
  }

  /** Bus the disk is on. Null if absent. */
  public @Nullable String getBus() {
    return bus;
  }

  /** Sets what {@link #getBus} gives, and gives this bean. */
  public DiskTarget withBus(@Nullable String bus) {
    this.bus = bus;
    return this;
  }

  /** What {@link #getBus} means. */
  public Written<DiskBus> bus() {
    return Written.of(bus, DiskBus.class);
  }

  /** Sets what {@link #bus} gives, and gives this bean. */
  public DiskTarget withBus(DiskBus bus) {
    return withBus(bus.id());
  }

  /** {@code open} or {@code closed}, of removable media. Null if absent. */
  public @Nullable String getTray() {
    return tray;
  }

  /** Sets what {@link #getTray} gives, and gives this bean. */
  public DiskTarget withTray(@Nullable String tray) {
    this.tray = tray;
    return this;
  }

  /** What {@link #getTray} means. */
  public Written<Tray> tray() {
    return Written.of(tray, Tray.class);
  }

  /** Sets what {@link #tray} gives, and gives this bean. */
  public DiskTarget withTray(Tray tray) {
    return withTray(tray.id());
  }

  /** {@code on} for a USB disk that can be removed. Null if absent. */
  public @Nullable String getRemovable() {
    return removable;
  }

  /** Sets what {@link #getRemovable} gives, and gives this bean. */
  public DiskTarget withRemovable(@Nullable String removable) {
    this.removable = removable;
    return this;
  }

  /** What {@link #getRemovable} means. */
  public Written<OnOff> removable() {
    return Written.of(removable, OnOff.class);
  }

  /** Sets what {@link #removable} gives, and gives this bean. */
  public DiskTarget withRemovable(OnOff removable) {
    return withRemovable(removable.id());
  }

  /** Revolutions in a minute; 1 for a solid state drive. Null if absent. */
  public @Nullable String getRotationRate() {
    return rotationRate;
  }

  /** Sets what {@link #getRotationRate} gives, and gives this bean. */
  public DiskTarget withRotationRate(@Nullable String rotationRate) {
    this.rotationRate = rotationRate;
    return this;
  }

  /** {@link #getRotationRate} as a number; empty if absent or not decimal. */
  public OptionalLong rotationRate() {
    return Decimal.of(rotationRate);
  }

  /** {@code on} to offer forced unit access, in libvirt after 11.3.0. Null if absent. */
  public @Nullable String getDpofua() {
    return dpofua;
  }

  /** Sets what {@link #getDpofua} gives, and gives this bean. */
  public DiskTarget withDpofua(@Nullable String dpofua) {
    this.dpofua = dpofua;
    return this;
  }

  /** What {@link #getDpofua} means. */
  public Written<OnOff> dpofua() {
    return Written.of(dpofua, OnOff.class);
  }

  /** Sets what {@link #dpofua} gives, and gives this bean. */
  public DiskTarget withDpofua(OnOff dpofua) {
    return withDpofua(dpofua.id());
  }
}
