package dev.sevkit.model.domain.word;

/** What the guest's clock starts from. As libvirt spells them. */
public enum ClockOffset implements Word {
  /** {@code utc}. */
  UTC("utc"),
  /** {@code localtime}. */
  LOCALTIME("localtime"),
  /** {@code variable}. */
  VARIABLE("variable"),
  /** {@code timezone}. */
  TIMEZONE("timezone"),
  /** {@code absolute}. */
  ABSOLUTE("absolute");

  private final String id;

  ClockOffset(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
