package dev.sevkit.model.domain;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <bootmenu>}: boot menu of the firmware. */
public final class BootMenu extends ModelElement {

  @XmlAttribute private @Nullable String enable;

  @XmlAttribute private @Nullable String timeout;

  /** An empty {@code <bootmenu>}. */
  public BootMenu() {}

  /** {@code yes} to show it. Null if absent. */
  public @Nullable String getEnable() {
    return enable;
  }

  /** Sets what {@link #getEnable} gives, and gives this bean. */
  public BootMenu withEnable(@Nullable String enable) {
    this.enable = enable;
    return this;
  }

  /** What {@link #getEnable} means. */
  public Written<YesNo> enable() {
    return Written.of(enable, YesNo.class);
  }

  /** Sets what {@link #enable} gives, and gives this bean. */
  public BootMenu withEnable(YesNo enable) {
    return withEnable(enable.id());
  }

  /** How long, in milliseconds. Null if absent. */
  public @Nullable String getTimeout() {
    return timeout;
  }

  /** Sets what {@link #getTimeout} gives, and gives this bean. */
  public BootMenu withTimeout(@Nullable String timeout) {
    this.timeout = timeout;
    return this;
  }

  /** {@link #getTimeout} as a number; empty if absent or not decimal. */
  public OptionalLong timeout() {
    return Decimal.of(timeout);
  }
}
