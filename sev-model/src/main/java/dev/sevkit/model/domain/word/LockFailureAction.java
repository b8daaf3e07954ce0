package dev.sevkit.model.domain.word;

/** What happens when a lease is lost. As libvirt spells them. */
public enum LockFailureAction implements Word {
  /** {@code poweroff}. */
  POWEROFF("poweroff"),
  /** {@code restart}. */
  RESTART("restart"),
  /** {@code pause}. */
  PAUSE("pause"),
  /** {@code ignore}. */
  IGNORE("ignore");

  private final String id;

  LockFailureAction(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
