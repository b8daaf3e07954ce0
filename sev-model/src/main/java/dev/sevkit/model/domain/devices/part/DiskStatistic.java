package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <statistic>}: an interval that statistics are kept for. */
public final class DiskStatistic extends ModelElement {

  @XmlAttribute private @Nullable String interval;

  /** An empty {@code <statistic>}. */
  public DiskStatistic() {}

  /** Seconds. Null if absent. */
  public @Nullable String getInterval() {
    return interval;
  }

  /** Sets what {@link #getInterval} gives, and gives this bean. */
  public DiskStatistic withInterval(@Nullable String interval) {
    this.interval = interval;
    return this;
  }

  /** {@link #getInterval} as a number; empty if absent or not decimal. */
  public OptionalLong interval() {
    return Decimal.of(interval);
  }
}
