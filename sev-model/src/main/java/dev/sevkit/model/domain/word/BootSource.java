package dev.sevkit.model.domain.word;

/** What a guest boots from. As libvirt spells them. */
public enum BootSource implements Word {
  /** {@code fd}. */
  FD("fd"),
  /** {@code hd}. */
  HD("hd"),
  /** {@code cdrom}. */
  CDROM("cdrom"),
  /** {@code network}. */
  NETWORK("network");

  private final String id;

  BootSource(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
