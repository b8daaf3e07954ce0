package dev.sevkit.model.domain.common;

import dev.sevkit.model.domain.word.BootSource;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * {@code <boot>}: an entry of the boot order: as a child of {@code <os>} a kind of device, as a
 * child of a device its place.
 */
public final class BootDevice extends ModelElement {

  @XmlAttribute private @Nullable String dev;

  @XmlAttribute private @Nullable String order;

  @XmlAttribute private @Nullable String loadparm;

  /** An empty {@code <boot>}. */
  public BootDevice() {}

  /**
   * {@code hd}, {@code cdrom}, {@code network} or {@code fd}, in {@code <os>} only. Null if absent.
   */
  public @Nullable String getDev() {
    return dev;
  }

  /** Sets what {@link #getDev} gives, and gives this bean. */
  public BootDevice withDev(@Nullable String dev) {
    this.dev = dev;
    return this;
  }

  /** What {@link #getDev} means. */
  public Written<BootSource> dev() {
    return Written.of(dev, BootSource.class);
  }

  /** Sets what {@link #dev} gives, and gives this bean. */
  public BootDevice withDev(BootSource dev) {
    return withDev(dev.id());
  }

  /** Place in the boot order from 1, on devices only. Null if absent. */
  public @Nullable String getOrder() {
    return order;
  }

  /** Sets what {@link #getOrder} gives, and gives this bean. */
  public BootDevice withOrder(@Nullable String order) {
    this.order = order;
    return this;
  }

  /** {@link #getOrder} as a number; empty if absent or not decimal. */
  public OptionalLong order() {
    return Decimal.of(order);
  }

  /** What an s390 guest boots, on devices only. Null if absent. */
  public @Nullable String getLoadparm() {
    return loadparm;
  }

  /** Sets what {@link #getLoadparm} gives, and gives this bean. */
  public BootDevice withLoadparm(@Nullable String loadparm) {
    this.loadparm = loadparm;
    return this;
  }
}
