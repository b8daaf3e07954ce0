package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
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

  /** Sets what {@link #getEnabled} gives, and gives this bean. */
  public Rom withEnabled(@Nullable String enabled) {
    this.enabled = enabled;
    return this;
  }

  /** What {@link #getEnabled} means. */
  public Written<YesNo> enabled() {
    return Written.of(enabled, YesNo.class);
  }

  /** Sets what {@link #enabled} gives, and gives this bean. */
  public Rom withEnabled(YesNo enabled) {
    return withEnabled(enabled.id());
  }

  /** {@code off} to hide it from the guest. Null if absent. */
  public @Nullable String getBar() {
    return bar;
  }

  /** Sets what {@link #getBar} gives, and gives this bean. */
  public Rom withBar(@Nullable String bar) {
    this.bar = bar;
    return this;
  }

  /** What {@link #getBar} means. */
  public Written<OnOff> bar() {
    return Written.of(bar, OnOff.class);
  }

  /** Sets what {@link #bar} gives, and gives this bean. */
  public Rom withBar(OnOff bar) {
    return withBar(bar.id());
  }

  /** Image used instead of the default. Null if absent. */
  public @Nullable String getFile() {
    return file;
  }

  /** Sets what {@link #getFile} gives, and gives this bean. */
  public Rom withFile(@Nullable String file) {
    this.file = file;
    return this;
  }
}
