package dev.sevkit.model.domain.word;

/** What a watchdog does. As libvirt spells them. */
public enum WatchdogAction implements Word {
  /** {@code reset}. */
  RESET("reset"),
  /** {@code shutdown}. */
  SHUTDOWN("shutdown"),
  /** {@code poweroff}. */
  POWEROFF("poweroff"),
  /** {@code pause}. */
  PAUSE("pause"),
  /** {@code none}. */
  NONE("none"),
  /** {@code dump}. */
  DUMP("dump"),
  /** {@code inject-nmi}. */
  INJECT_NMI("inject-nmi");

  private final String id;

  WatchdogAction(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
