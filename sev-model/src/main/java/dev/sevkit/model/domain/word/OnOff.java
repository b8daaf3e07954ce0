package dev.sevkit.model.domain.word;

/** A switch. As libvirt spells them. */
public enum OnOff implements Word {
  /** {@code on}. */
  ON("on"),
  /** {@code off}. */
  OFF("off");

  private final String id;

  OnOff(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
