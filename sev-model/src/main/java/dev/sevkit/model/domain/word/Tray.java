package dev.sevkit.model.domain.word;

/** Tray of removable media. As libvirt spells them. */
public enum Tray implements Word {
  /** {@code open}. */
  OPEN("open"),
  /** {@code closed}. */
  CLOSED("closed");

  private final String id;

  Tray(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
