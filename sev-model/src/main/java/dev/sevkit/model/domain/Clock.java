package dev.sevkit.model.domain;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.word.ClockOffset;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <clock>}: clock and timers of the guest. */
public final class Clock extends ModelElement {

  @XmlAttribute private @Nullable String offset;

  @XmlAttribute private @Nullable String adjustment;

  @XmlAttribute private @Nullable String basis;

  @XmlAttribute private @Nullable String timezone;

  @XmlAttribute private @Nullable String start;

  @XmlElement(name = "timer")
  private final List<Timer> timers = new ArrayList<>();

  /** An empty {@code <clock>}. */
  public Clock() {}

  /** How the clock relates to the host's. Null if absent. */
  public @Nullable String getOffset() {
    return offset;
  }

  /** Sets what {@link #getOffset} gives, and gives this bean. */
  public Clock withOffset(@Nullable String offset) {
    this.offset = offset;
    return this;
  }

  /** What {@link #getOffset} means. */
  public Written<ClockOffset> offset() {
    return Written.of(offset, ClockOffset.class);
  }

  /** Sets what {@link #offset} gives, and gives this bean. */
  public Clock withOffset(ClockOffset offset) {
    return withOffset(offset.id());
  }

  /** Seconds from UTC, {@code reset}, or nothing. Null if absent. */
  public @Nullable String getAdjustment() {
    return adjustment;
  }

  /** Sets what {@link #getAdjustment} gives, and gives this bean. */
  public Clock withAdjustment(@Nullable String adjustment) {
    this.adjustment = adjustment;
    return this;
  }

  /** {@code utc} or {@code localtime}, of a variable offset. Null if absent. */
  public @Nullable String getBasis() {
    return basis;
  }

  /** Sets what {@link #getBasis} gives, and gives this bean. */
  public Clock withBasis(@Nullable String basis) {
    this.basis = basis;
    return this;
  }

  /** Name of a time zone of the host. Null if absent. */
  public @Nullable String getTimezone() {
    return timezone;
  }

  /** Sets what {@link #getTimezone} gives, and gives this bean. */
  public Clock withTimezone(@Nullable String timezone) {
    this.timezone = timezone;
    return this;
  }

  /** Seconds since the epoch at which the guest starts, since libvirt 8.4.0. Null if absent. */
  public @Nullable String getStart() {
    return start;
  }

  /** Sets what {@link #getStart} gives, and gives this bean. */
  public Clock withStart(@Nullable String start) {
    this.start = start;
    return this;
  }

  /** {@link #getStart} as a number; empty if absent or not decimal. */
  public OptionalLong start() {
    return Decimal.of(start);
  }

  /** Timers of the guest. In document order, modifiable. */
  public List<Timer> getTimers() {
    return timers;
  }

  /** Adds to {@link #getTimers}, and gives this bean. */
  public Clock addTimer(Timer timer) {
    timers.add(timer);
    return this;
  }
}
