package dev.sevkit.model.domain;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <bios>}: what SeaBIOS does. */
public final class Bios extends ModelElement {

  @XmlAttribute private @Nullable String useserial;

  @XmlAttribute private @Nullable String rebootTimeout;

  /** An empty {@code <bios>}. */
  public Bios() {}

  /** {@code yes} to show its messages on the serial console. Null if absent. */
  public @Nullable String getUseserial() {
    return useserial;
  }

  /** Sets what {@link #getUseserial} gives, and gives this bean. */
  public Bios withUseserial(@Nullable String useserial) {
    this.useserial = useserial;
    return this;
  }

  /** What {@link #getUseserial} means. */
  public Written<YesNo> useserial() {
    return Written.of(useserial, YesNo.class);
  }

  /** Sets what {@link #useserial} gives, and gives this bean. */
  public Bios withUseserial(YesNo useserial) {
    return withUseserial(useserial.id());
  }

  /** Milliseconds until it reboots when nothing boots; -1 for never. Null if absent. */
  public @Nullable String getRebootTimeout() {
    return rebootTimeout;
  }

  /** Sets what {@link #getRebootTimeout} gives, and gives this bean. */
  public Bios withRebootTimeout(@Nullable String rebootTimeout) {
    this.rebootTimeout = rebootTimeout;
    return this;
  }

  /** {@link #getRebootTimeout} as a number; empty if absent or not decimal. */
  public OptionalLong rebootTimeout() {
    return Decimal.of(rebootTimeout);
  }
}
