package dev.sevkit.model.domain.devices;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <rom>}: the option ROM of a PCI device. */
public final class Rom extends ModelElement {

  @XmlAttribute private @Nullable String enabled;

  @XmlAttribute private @Nullable String bar;

  @XmlAttribute private @Nullable String file;

  /** An empty {@code <rom>}. */
  public Rom() {}

  /** {@code no} to have no option ROM, since libvirt 4.3.0. Null if absent. */
  public @Nullable String getEnabled() {
    return enabled;
  }

  /** Sets what {@link #getEnabled} gives. */
  public void setEnabled(@Nullable String enabled) {
    this.enabled = enabled;
  }

  /** {@code off} to hide it from the guest. Null if absent. */
  public @Nullable String getBar() {
    return bar;
  }

  /** Sets what {@link #getBar} gives. */
  public void setBar(@Nullable String bar) {
    this.bar = bar;
  }

  /** Image used instead of the default. Null if absent. */
  public @Nullable String getFile() {
    return file;
  }

  /** Sets what {@link #getFile} gives. */
  public void setFile(@Nullable String file) {
    this.file = file;
  }
}
