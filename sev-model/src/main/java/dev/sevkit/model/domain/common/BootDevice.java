package dev.sevkit.model.domain.common;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * {@code <boot>}: as a child of {@code <os>} a kind of device to boot from, as a child of a device
 * its place in the order.
 */
public final class BootDevice extends ModelElement {

  @XmlAttribute private @Nullable String dev;

  @XmlAttribute private @Nullable String order;

  /** An empty {@code <boot>}. */
  public BootDevice() {}

  /**
   * {@code hd}, {@code cdrom}, {@code network} or {@code fd}, in {@code <os>} only. Null if absent.
   */
  public @Nullable String getDev() {
    return dev;
  }

  /** Sets what {@link #getDev} gives. */
  public void setDev(@Nullable String dev) {
    this.dev = dev;
  }

  /** Place in the boot order from 1, on devices only. Null if absent. */
  public @Nullable String getOrder() {
    return order;
  }

  /** Sets what {@link #getOrder} gives. */
  public void setOrder(@Nullable String order) {
    this.order = order;
  }
}
