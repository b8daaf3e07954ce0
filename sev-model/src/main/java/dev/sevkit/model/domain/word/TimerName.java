package dev.sevkit.model.domain.word;

/** Timers of a guest. As libvirt spells them. */
public enum TimerName implements Word {
  /** {@code platform}. */
  PLATFORM("platform"),
  /** {@code pit}. */
  PIT("pit"),
  /** {@code rtc}. */
  RTC("rtc"),
  /** {@code hpet}. */
  HPET("hpet"),
  /** {@code tsc}. */
  TSC("tsc"),
  /** {@code kvmclock}. */
  KVMCLOCK("kvmclock"),
  /** {@code hypervclock}. */
  HYPERVCLOCK("hypervclock"),
  /** {@code armvtimer}. */
  ARMVTIMER("armvtimer");

  private final String id;

  TimerName(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
