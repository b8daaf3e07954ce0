package dev.sevkit.model.domain;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.word.TickPolicy;
import dev.sevkit.model.domain.word.TimerName;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <timer>}: a timer of the guest. */
public final class Timer extends ModelElement {

  @XmlAttribute private @Nullable String name;

  @XmlAttribute private @Nullable String present;

  @XmlAttribute private @Nullable String track;

  @XmlAttribute private @Nullable String tickpolicy;

  @XmlAttribute private @Nullable String frequency;

  @XmlAttribute private @Nullable String mode;

  @XmlElement private @Nullable TimerCatchup catchup;

  /** An empty {@code <timer>}. */
  public Timer() {}

  /** Which timer. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public Timer withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** What {@link #getName} means. */
  public Written<TimerName> name() {
    return Written.of(name, TimerName.class);
  }

  /** Sets what {@link #name} gives, and gives this bean. */
  public Timer withName(TimerName name) {
    return withName(name.id());
  }

  /** {@code no} to hide it. Null if absent. */
  public @Nullable String getPresent() {
    return present;
  }

  /** Sets what {@link #getPresent} gives, and gives this bean. */
  public Timer withPresent(@Nullable String present) {
    this.present = present;
    return this;
  }

  /** What {@link #getPresent} means. */
  public Written<YesNo> present() {
    return Written.of(present, YesNo.class);
  }

  /** Sets what {@link #present} gives, and gives this bean. */
  public Timer withPresent(YesNo present) {
    return withPresent(present.id());
  }

  /**
   * What it tracks: {@code boot}, {@code guest}, {@code wall} or {@code realtime}. Null if absent.
   */
  public @Nullable String getTrack() {
    return track;
  }

  /** Sets what {@link #getTrack} gives, and gives this bean. */
  public Timer withTrack(@Nullable String track) {
    this.track = track;
    return this;
  }

  /** What happens to ticks that were missed. Null if absent. */
  public @Nullable String getTickpolicy() {
    return tickpolicy;
  }

  /** Sets what {@link #getTickpolicy} gives, and gives this bean. */
  public Timer withTickpolicy(@Nullable String tickpolicy) {
    this.tickpolicy = tickpolicy;
    return this;
  }

  /** What {@link #getTickpolicy} means. */
  public Written<TickPolicy> tickpolicy() {
    return Written.of(tickpolicy, TickPolicy.class);
  }

  /** Sets what {@link #tickpolicy} gives, and gives this bean. */
  public Timer withTickpolicy(TickPolicy tickpolicy) {
    return withTickpolicy(tickpolicy.id());
  }

  /** Frequency in Hz. Null if absent. */
  public @Nullable String getFrequency() {
    return frequency;
  }

  /** Sets what {@link #getFrequency} gives, and gives this bean. */
  public Timer withFrequency(@Nullable String frequency) {
    this.frequency = frequency;
    return this;
  }

  /** {@link #getFrequency} as a number; empty if absent or not decimal. */
  public OptionalLong frequency() {
    return Decimal.of(frequency);
  }

  /**
   * How the TSC is made: {@code auto}, {@code native}, {@code emulate}, {@code paravirt} or {@code
   * smpsafe}. Null if absent.
   */
  public @Nullable String getMode() {
    return mode;
  }

  /** Sets what {@link #getMode} gives, and gives this bean. */
  public Timer withMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** How missed ticks are made up. Null if absent. */
  public @Nullable TimerCatchup getCatchup() {
    return catchup;
  }

  /** Sets what {@link #getCatchup} gives, and gives this bean. */
  public Timer withCatchup(@Nullable TimerCatchup catchup) {
    this.catchup = catchup;
    return this;
  }
}
